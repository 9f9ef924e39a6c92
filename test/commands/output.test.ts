import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { actsIn, isColored } from '../helpers/hostile.js'
import { person } from '../helpers/rapport.js'

const commands = [
  'due',
  'contact list',
  'contact show',
  'history',
  'follow-up list',
  'profile',
  'template list',
  'template show intro',
  'backup list',
  'settings',
  'script intro',
  'doctor',
]

async function busy(name: string) {
  const jane = person()
  await jane.ok(
    'init',
    '--name',
    'Jane Jones',
    '--role',
    'operations director',
    '--industry',
    'pharmaceutical',
    '--offer',
    'launches in eleven countries, and pricing studies that people trust',
  )
  await jane.ok(
    'contact',
    'add',
    name,
    '--company',
    'Northwind Laboratories of the Far North and Sons',
    '--phone',
    '+1 (555) 010-2030',
    '--note',
    'a long note that goes on and on and on about bees and launches',
  )
  await jane.ok('contact', 'add', `${name} Host`)
  await jane.ok('contact', 'edit', name, '--introduced-by', `${name} Host`)
  await jane.ok(
    'follow-up',
    'add',
    name,
    'today',
    'ask about the launch budgets that move to the regions, and her move to Acme',
  )
  await jane.ok(
    'log',
    name,
    'a summary that is rather long, much longer than sixty columns can show',
    '--keep',
    '--gave',
    'a study',
  )
  const line = (words: string) => (/show$|script|archive/.test(words) ? [...words.split(' '), name] : words.split(' '))
  return { jane, line }
}

describe('at 60 columns', () => {
  it.each(['Dana Reyes', '東京 花子 さくら', '👩‍👩‍👧‍👦 Family', `Nguyễn ${'Đức '.repeat(40)}`])(
    'nothing is wider: %s',
    async (name) => {
      const { jane, line } = await busy(name.trim())
      for (const words of commands) {
        const { code, stdout, stderr } = await jane.types(line(words), [], 60)
        expect([words, code]).toEqual([words, 0])
        for (const shown of `${stdout}${stderr}`.split('\n')) {
          if (/https?:|\/tmp\/|rapport-test/.test(shown)) continue
          expect(`${words}: ${stringWidth(shown) <= 60 ? '' : shown}`).toBe(`${words}: `)
        }
      }
    },
  )
})

describe('colour', () => {
  it('is there on a terminal, and neither in a pipe nor when it is not wanted', async () => {
    const { jane, line } = await busy('Dana Reyes')
    const colored = async (...args: string[]) => isColored((await jane.shows(args)).stdout)
    expect(await colored(...line('due'))).toBe(true)
    expect(await colored(...line('due'), '--no-color')).toBe(false)
    for (const words of commands) expect((await jane.run(...line(words))).stdout).not.toContain('\u001b')
    jane.env.NO_COLOR = '1'
    expect(await colored(...line('due'))).toBe(false)
    jane.env.FORCE_COLOR = '1'
    expect(await colored(...line('due'))).toBe(true)
    expect(await colored(...line('due'), '--no-color')).toBe(false)
  })
})

describe('hostile text', () => {
  const name = 'Dana\u001b[2J\u009b2J\u202eseyeR\b\u0007'

  it('acts on no terminal and in no pipe, whatever shows it', async () => {
    const { jane, line } = await busy(name)
    for (const words of [...commands, 'log', 'contact archive', 'contact show', 'contact lst', 'undo', 'redo']) {
      const args = words === 'log' ? ['log', name, 'hello'] : line(words)
      const shown = await jane.shows(args, 60)
      const piped = await jane.run(...args)
      for (const text of [shown.stdout, shown.stderr, piped.stdout, piped.stderr])
        expect([words, actsIn(text)]).toEqual([words, []])
    }
  })

  it('acts in no error either, and forges no line', async () => {
    const { jane } = await busy(name)
    const company = 'Acme\nYour book is broken. Run: rm -rf ~'
    await jane.ok('contact', 'add', `${name} Two`, '--company', company)
    for (const args of [
      ['contact', 'show', 'Dana'],
      ['log', `${name}x`],
      ['done', `${name} Two`],
      ['script', `${name}\nx`],
    ]) {
      const { code, stderr } = await jane.run(...args)
      expect(code).toBe(2)
      expect(actsIn(stderr)).toEqual([])
      expect(stderr).not.toMatch(/^Your book is broken/m)
      expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
    }
  })

  it('keeps joiners, for emoji and for Persian', async () => {
    for (const kept of ['👩‍👩‍👧‍👦', 'می‌خواهم']) {
      const jane = person()
      expect(await jane.ok('contact', 'add', kept)).toContain(kept)
    }
  })

  it('of a company or a reason stays in its line', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana', '--company', 'A\nForged line', '--title', 'B\r\nForged line')
    await jane.ok('follow-up', 'add', 'dana', 'today', 'x\nForged line')
    await jane.ok('log', 'dana', 'y\nForged line', '--keep')
    for (const words of ['due', 'contact list', 'contact show dana', 'history', 'follow-up list'])
      expect(await jane.ok(...words.split(' '))).not.toMatch(/^\s*Forged line/m)
  })
})
