import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownerName } from '../../src/files/owner.js'
import { enter, person, scratch } from '../helpers/rapport.js'
import { shippedText } from '../helpers/scripts.js'

const intro = shippedText('intro')
const changed = intro.replace('Hello', 'Good morning')
const broken = intro.replace('{{name}}.', '{{nmae}}.')

/** Somebody whose editor is a script of the shell that saves these texts, one each time it is opened, then nothing more. */
function editing(...texts: string[]) {
  const jane = person()
  const folder = scratch()
  mkdirSync(join(folder, 'texts'))
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, 'texts', `${index}`), text)
  const script = join(folder, 'my editor')
  writeFileSync(
    script,
    `folder='${folder}/texts'
    next=$(ls "$folder" | head -n 1)
    cp "$1" '${folder}/seen'
    if [ -n "$next" ]; then cat "$folder/$next" >"$1" && rm "$folder/$next"; fi`,
  )
  jane.env.EDITOR = `sh '${script}'`
  const templates = join(jane.home, 'templates')
  const file = join(templates, 'intro.hbs')
  return {
    jane,
    templates,
    file,
    /** The text that the editor was given last. */
    seen: () => readFileSync(join(folder, 'seen'), 'utf8'),
    own: (text: string) => {
      mkdirSync(templates, { recursive: true })
      writeFileSync(file, text)
    },
    kept: () => readFileSync(file, 'utf8'),
  }
}

const edit = ['template', 'edit', 'intro']

describe('a script in the editor', () => {
  it('that ships becomes one’s own where something was changed', async () => {
    const { jane, templates, kept, seen } = editing(changed)
    const { code, stdout } = await jane.types(edit, [])
    expect(code).toBe(0)
    expect(seen()).toBe(intro)
    expect(kept()).toBe(changed)
    expect(stdout).toContain('It is used from now on instead of the “intro” that ships.')
    expect(readdirSync(templates)).toEqual(['intro.hbs'])
    expect([statSync(templates).mode & 0o777, statSync(join(templates, 'intro.hbs')).mode & 0o777]).toEqual([
      0o700, 0o600,
    ])
    const words = ['script', 'intro', '--to', 'Dana Reyes', '--via', 'Stan', '--set', 'name=Jane']
    expect(await jane.ok(...words, '--set', 'industry=wine', '--set', 'role=cook')).toMatch(/^Good morning Dana/)
  })

  it.each([
    ['unchanged', []],
    ['empty', ['', '  \n']],
  ])('that is left %s stays as it is', async (_, texts) => {
    const { jane } = editing(...texts)
    const { code, stdout } = await jane.types(edit, [])
    expect([code, stdout]).toEqual([0, 'Nothing was changed.\n'])
    expect((await jane.json('template', 'show', 'intro')).template.source).toBe('shipped')
    expect(readdirSync(join(jane.home, '..'))).not.toContain('home')
  })

  it('of one’s own is changed whole, in place, with its rights, its line ends and a link to it', async () => {
    const windows = changed.replaceAll('\n', '\r\n')
    const { jane, templates, own, seen } = editing(windows)
    own(`\uFEFF${intro}`)
    symlinkSync(join(templates, 'intro.hbs'), join(templates, 'alias.hbs'))
    const mode = 0o640
    writeFileSync(join(templates, 'intro.hbs'), `\uFEFF${intro}`, { mode })
    const before = statSync(join(templates, 'intro.hbs')).mode
    const { code, stdout } = await jane.types(['template', 'edit', 'alias'], [])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Kept: ${join(templates, 'alias.hbs')}`)])
    expect(seen()).toBe(`\uFEFF${intro}`)
    expect(readFileSync(join(templates, 'intro.hbs'), 'utf8')).toBe(windows)
    expect(statSync(join(templates, 'intro.hbs')).mode).toBe(before)
    expect(readdirSync(templates).sort()).toEqual(['alias.hbs', 'intro.hbs'])
  })

  it('tells faults, and opens again until there are none', async () => {
    const { jane, kept, seen } = editing(broken, broken.replace('Hello', '{{nobody}}'), changed)
    const { code, stderr } = await jane.types(edit, [
      ['Open it again?', enter],
      ['“nobody”', 'y\r'],
    ])
    expect(code).toBe(0)
    expect(stderr).toMatch(/Line \d+: It names “nmae”, which nothing fills\.\n {2}Did you mean “name”\?/)
    expect(seen()).toContain('{{nmae}}')
    expect(kept()).toBe(changed)
  })

  it('keeps what was written though it cannot be used', async () => {
    const { jane, file, kept } = editing(broken)
    const { code, stderr } = await jane.types(edit, [['Open it again?', 'n\r']])
    expect(code).toBe(1)
    expect(stderr.replace(/\s+/g, ' ')).toContain(`${file} cannot be used, line`)
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'What you wrote is kept; go on with: rapport template edit intro, or remove the file to have the one that ships again.',
    )
    expect(kept()).toBe(broken)
    const again = await jane.types(edit, [])
    expect(again.code).toBe(1)
    expect(kept()).toBe(broken)
  })

  it('keeps what was written before the editor failed', async () => {
    const { jane, kept } = editing(broken)
    const failing = () => Promise.resolve(Object.assign(jane.env, { EDITOR: 'false' }))
    await jane.types(edit, [['Open it again?', enter, failing]])
    expect(kept()).toBe(broken)
  })

  it('tells what is odd, and asks nothing', async () => {
    const { jane } = editing(intro.replace('{{asRole role}}', 'as a cook'))
    const { code, stderr } = await jane.types(edit, [])
    expect(code).toBe(0)
    expect(stderr).toContain('The slot “role” is never used.')
  })

  it('loses neither what another hand has written meanwhile nor what was saved', async () => {
    const { jane, templates, file, own, kept } = editing(changed)
    own(intro)
    const other = intro.replace('Hello', 'Hi')
    const { EDITOR = '' } = jane.env
    writeFileSync(join(templates, '..', 'other'), other)
    jane.env.EDITOR = `cp '${join(templates, '..', 'other')}' '${file}'; ${EDITOR}`
    const { code, stderr } = await jane.types(edit, [])
    expect(code).toBe(0)
    expect(stderr.replace(/\s+/g, ' ')).toContain(`What you wrote is in ${join(templates, 'intro-2.hbs')}.`)
    expect(kept()).toBe(other)
    expect(readFileSync(join(templates, 'intro-2.hbs'), 'utf8')).toBe(changed)
  })

  it('is there again though somebody has removed it meanwhile', async () => {
    const { jane, file, own, kept } = editing(changed)
    own(intro)
    jane.env.EDITOR = `rm '${file}'; ${jane.env.EDITOR}`
    expect((await jane.types(edit, [])).code).toBe(0)
    expect(kept()).toBe(changed)
  })

  it('is kept beside what stands in its way', async () => {
    const { jane, templates } = editing(changed)
    mkdirSync(join(templates, 'intro.hbs'), { recursive: true })
    expect((await jane.types(edit, [])).code).toBe(0)
    expect(readFileSync(join(templates, 'intro-2.hbs'), 'utf8')).toBe(changed)
  })

  it('is safe elsewhere where the folder cannot be made', async () => {
    const { jane, templates } = editing(changed)
    mkdirSync(jane.home)
    writeFileSync(templates, 'in the way')
    const { code, stderr } = await jane.types([...edit, '--json'], [])
    const { error } = JSON.parse(stderr)
    expect([code, error.message]).toEqual([1, `There is a file where a folder should be: ${templates}.`])
    const [, file = ''] = /What you wrote is safe here: (.*\.hbs)/.exec(error.hint) ?? []
    expect(readFileSync(file, 'utf8')).toBe(changed)
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
    rmSync(join(file, '..'), { recursive: true })
  })

  it('takes along what killed edits left half written', async () => {
    const { jane, templates, own, kept } = editing(changed, broken)
    own(intro)
    const dead = ownerName({ pid: 2 ** 30, isRunning: () => false })
    for (const name of ['intro.hbs', 'other.hbs']) writeFileSync(join(templates, `${name}.tmp.${dead}`), 'half')
    await jane.types(edit, [])
    expect([kept(), readdirSync(templates)]).toEqual([changed, ['intro.hbs']])
    writeFileSync(join(templates, `mine.hbs.tmp.${dead}`), 'half')
    await jane.ok('template', 'new', 'mine')
    expect(readdirSync(templates).sort()).toEqual(['intro.hbs', 'mine.hbs'])
  })

  it('is not one that leads out of the folder', async () => {
    const { jane, templates } = editing(changed)
    const secret = join(scratch(), 'secret.hbs')
    writeFileSync(secret, intro)
    mkdirSync(templates, { recursive: true })
    symlinkSync(secret, join(templates, 'leak.hbs'))
    const { code, stderr } = await jane.types(['template', 'edit', 'leak'], [])
    expect([code, stderr]).toEqual([1, expect.stringContaining('leads out of its')])
    expect(readFileSync(secret, 'utf8')).toBe(intro)
  })

  it('is chosen where none is named', async () => {
    const { jane, seen } = editing()
    await jane.types(['template', 'edit'], [['Which script?', enter]])
    expect(seen()).toBe(shippedText('about-boss'))
  })

  it('needs a terminal, and says what to do without one', async () => {
    const { jane, own, file } = editing()
    expect(await jane.fails(...edit)).toMatchObject({
      exit: 2,
      code: 'usage',
      hint: expect.stringContaining('rapport template new intro'),
    })
    own(intro)
    expect(await jane.fails(...edit)).toMatchObject({ exit: 2, code: 'usage', hint: expect.stringContaining(file) })
    const unknown = await jane.fails('template', 'edit', 'ghost')
    expect(unknown).toMatchObject({
      code: 'unknown-template',
      hint: expect.stringContaining('rapport template new ghost'),
    })
  })
})
