import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

/** A file with a text. */
function file(text: string | Uint8Array, name = 'draft.txt'): string {
  const path = join(scratch(), name)
  writeFileSync(path, text)
  return path
}

const good = `Hello Dana, my name is Jane Jones. Stan Smith suggested that I write to you.

You know the pharmaceutical industry well. I don't expect you to know of an opening. In my place, how would you find out who is hiring?

I'll ring you on Thursday, in case talking is easier for you.`
const bad = 'Dear Sir,\n\nI am desperate for any job. Are you hiring? I look forward to hearing from you.'

describe('rapport check', () => {
  it('says what to change, with the weighty things first, and succeeds', async () => {
    const jane = person()
    const { channel, metrics, findings } = await jane.json('check', file(bad))
    expect(channel).toBe('email')
    expect(metrics.words).toBe(18)
    const rules = findings.map((each: { rule: string }) => each.rule)
    expect(rules).toEqual(expect.arrayContaining(['asks-for-job', 'gloom', 'hands-over-next-step']))
    const { code, stdout, stderr } = await jane.run('check', file(bad))
    expect([code, stderr]).toEqual([0, ''])
    const signs = stdout.split('\n').map((line) => line.charAt(0))
    expect(signs.lastIndexOf('!')).toBeLessThan(signs.indexOf('·') < 0 ? signs.length : signs.indexOf('·'))
    expect(stdout).toContain('(asks-for-job)')
  })

  it('praises the release, and has nothing to mend in a good text', async () => {
    const stdout = await person().ok('check', file(good))
    expect(stdout).toMatch(/^\+ .*expect no job/m)
    expect(stdout).toContain('Nothing to mend.')
  })

  it('reads a subject apart from the text, as a script is printed', async () => {
    const jane = person()
    const plain = await jane.json('check', file(good))
    const withSubject = await jane.json('check', file(`Subject: HELLO WORLD [Name]\n\n${good}`))
    expect(withSubject.metrics).toEqual(plain.metrics)
    expect(withSubject.findings.map((each: { rule: string }) => each.rule)).toContain('placeholder')
  })

  it('finds the same as a script does', async () => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane', '--role', 'cook', '--industry', 'restaurant')
    const asked = ['script', 'intro', 'email', '--to', 'Dana', '--via', `Stan ${'O’Neil '.repeat(60)}`]
    const { findings, subject, text } = await jane.json(...asked)
    expect(findings.map((each: { rule: string }) => each.rule)).toContain('too-long')
    const checked = await jane.json('check', file(`Subject: ${subject}\n\n${text}`))
    expect(checked.findings).toEqual(findings)
  })

  it('counts with the limits of the settings', async () => {
    const jane = person()
    await jane.ok('settings', 'set', 'emailWords=10')
    const { findings } = await jane.json('check', file(good))
    expect(findings).toMatchObject([{ rule: 'too-long', message: expect.stringContaining('10') }])
  })

  it('reads the channel that it is told', async () => {
    const jane = person()
    const text = `${good} ${good}`
    const rules = async (...args: string[]) =>
      (await jane.json('check', file(text), ...args)).findings.map((each: { rule: string }) => each.rule)
    expect(await rules('--channel', 'sms')).toContain('sms-segments')
    expect(await rules('--channel', 'phone')).toContain('too-long')
  })

  it.each([
    ['a folder', (folder: string) => folder],
    ['a file that is not there', (folder: string) => join(folder, 'none.txt')],
  ])('says that it cannot read %s', async (_, path) => {
    const folder = scratch()
    mkdirSync(join(folder, 'sub'))
    expect(await person().fails('check', path(folder))).toMatchObject({ exit: 1, code: 'io' })
  })

  it('says so of what is no text, of what is too long, and of nothing', async () => {
    const jane = person()
    expect(await jane.fails('check', file(Uint8Array.of(0xff, 0xfe, 0x00)))).toMatchObject({ exit: 1, code: 'io' })
    expect(await jane.fails('check', file('a'.repeat(2 ** 20 + 1)))).toMatchObject({ exit: 1, code: 'io' })
    expect(await jane.fails('check', file(' \n '))).toMatchObject({ exit: 2, code: 'usage' })
  })
})
