import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'
import { shippedText } from '../helpers/scripts.js'

const mine = '---\ntitle: Mine\npurpose: P\nwhen: When I like.\nchannels: [sms]\n---\nMy words.\n'

/** Somebody with scripts of their own. */
function owning(files: Record<string, string>) {
  const jane = person()
  const folder = join(jane.home, 'templates')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return { jane, folder }
}

describe('the list of scripts', () => {
  it('says of the user’s own which they are, and which stand in for one that ships', async () => {
    const { jane } = owning({ 'mine.hbs': mine, 'intro.hbs': mine })
    const lines = (await jane.ok('template', 'list')).split('\n')
    expect(lines).toContain('mine  Mine  your own')
    expect(lines).toContain('intro  Mine  your own, instead of the shipped one')
    expect(lines).toContain('nudge  A friendly reminder')
    expect(lines).toContain('  When I like. (sms)')
    const { templates } = await jane.json('template', 'list')
    expect(templates.filter((each: { source: string }) => each.source === 'user')).toMatchObject([
      { id: 'intro', title: 'Mine', channels: ['sms'], used: 0 },
      { id: 'mine', when: 'When I like.' },
    ])
    expect(await jane.ok('script', 'intro')).toBe('My words.\n')
  })

  it('says how often each was used and answered', async () => {
    const { jane } = owning({ 'mine.hbs': mine })
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('script', 'mine', 'dana', '--log')
    expect(await jane.ok('template', 'list')).toContain('  When I like. (sms; used 1 time, 0 answers)')
    await jane.ok('log', 'dana', '--in', '-c', 'sms')
    await jane.ok('script', 'mine', 'dana', '--log')
    expect(await jane.ok('template', 'list')).toContain('(sms; used 2 times, 1 answer)')
  })

  it('tells of one that cannot be used, and of files that are none, and shows the others', async () => {
    const { jane, folder } = owning({
      'mine.hbs': mine,
      'bad.hbs': mine.replace('title: Mine\n', ''),
      'My Own.hbs': mine,
    })
    const { code, stdout, stderr } = await jane.run('template', 'list')
    expect(code).toBe(0)
    expect(stdout).toContain('mine  Mine  your own')
    expect(stdout).not.toMatch(/^bad/m)
    expect(stderr).toContain(`The template ${join(folder, 'bad.hbs')} cannot be used, line 5: “title” is missing.`)
    expect(stderr).toContain('rapport template check bad')
    expect(stderr).toContain(`Not read: “My Own.hbs” in ${folder}.`)
    expect((await jane.fails('script', 'bad')).message).toContain(join(folder, 'bad.hbs'))
  })

  it('fits into a narrow terminal, and acts on none', async () => {
    const { jane } = owning({ 'mine.hbs': mine.replace('Mine', '"M\\e[2Jine 東京"') })
    const { stdout } = await jane.types(['template', 'list'], [], 60)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(stdout).toContain('mine  M␛[2Jine 東京  your own')
  })
})

describe('one script', () => {
  it('is shown with what it is for, what it needs and where that comes from, and as it is written', async () => {
    const out = await person().ok('template', 'show', 'tell-host')
    for (const line of [
      'tell-host  Telling who introduced you',
      '  To tell the person who introduced you what came of it.',
      '  email, phone, linkedin, sms',
      '  name  Your name?',
      '    such as “Jane Jones” · from your profile',
      '    such as “Stan Smith” · from the person',
      '    such as “Dana Reyes” · from the one it is about · may be left out',
      '{{> signature}}',
    ])
      expect(out.split('\n')).toContain(line)
    expect(out).toMatch(/from what came of an interview with them, else your talk with the one it is about\n/)
    expect(out).toMatch(/I'll look at .*” · may be left out\n/)
    expect(await person().ok('template', 'show', 'thank-you')).toContain('from what they gave you, else your last talk')
  })

  it('keeps in JSON the names of the sources', async () => {
    const { template } = await person().json('template', 'show', 'thank-you')
    expect(template).toMatchObject({ id: 'thank-you', source: 'shipped', subject: 'Thank you, {{first to}}' })
    expect(template.slots[2]).toMatchObject({ name: 'gave', from: ['got.words', 'last.summary'], default: null })
    expect(shippedText('thank-you')).toContain(template.body)
    expect((await person().json('template', 'show', 'linkedin-note')).template.limit).toBe('linkedinNoteCharacters')
  })
})

describe('a new script', () => {
  it('works as it is, and leaves nothing to mend', async () => {
    const jane = person()
    const out = await jane.ok('template', 'new', 'my-note')
    const file = join(jane.home, 'templates', 'my-note.hbs')
    expect(out).toContain(file)
    expect(out).toContain('rapport template edit my-note')
    expect([statSync(join(jane.home, 'templates')).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600])
    expect((await jane.json('template', 'check', 'my-note')).templates).toEqual([
      { id: 'my-note', path: file, faults: [], findings: [] },
    ])
    const set = ['--set', 'name=Jane', '--set', 'topic=launches']
    expect(await jane.ok('script', 'my-note', '--to', 'Dana Reyes', 'phone', ...set)).toMatch(/^Hello Dana,.* launches/)
  })

  it('of the name of a shipped one begins with that, and stands in for it', async () => {
    const jane = person()
    expect(await jane.ok('template', 'new', 'intro')).toContain(
      'It is used from now on instead of the “intro” that ships.',
    )
    expect(readFileSync(join(jane.home, 'templates', 'intro.hbs'), 'utf8')).toBe(shippedText('intro'))
    const { template } = await jane.json('template', 'show', 'intro')
    expect(template.source).toBe('user')
  })

  it('begins with another script, shipped or own', async () => {
    const { jane, folder } = owning({ 'mine.hbs': mine })
    const { template } = await jane.json('template', 'new', 'b', '--from', 'nudge')
    expect(template).toMatchObject({
      id: 'b',
      title: 'A friendly reminder',
      source: 'user',
      path: join(folder, 'b.hbs'),
    })
    expect((await jane.json('template', 'show', 'b')).template).toEqual(template)
    await jane.ok('template', 'new', 'c', '--from', 'mine')
    expect(readFileSync(join(folder, 'c.hbs'), 'utf8')).toBe(mine)
  })

  it.each([
    ['as it is', mine],
    ['with the line ends of Windows', mine.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${mine}`],
  ])('begins with a file that a coach hands out, %s', async (_, text) => {
    const jane = person()
    const file = join(scratch(), 'From the Coach.hbs')
    writeFileSync(file, text)
    await jane.ok('template', 'new', 'coach', '--from', file)
    expect(readFileSync(join(jane.home, 'templates', 'coach.hbs'), 'utf8')).toBe(text)
    expect(await jane.ok('script', 'coach')).toBe('My words.\n')
  })

  it.each<[string, string | Buffer, RegExp]>([
    ['a letter', 'Dear Sir', /coach\.hbs cannot be used, line 1: it does not begin with a line of three hyphens/],
    ['a fault', mine.replace('My words', '{{nobody}}'), /coach\.hbs cannot be used, line 7: it names “nobody”/],
    ['a megabyte', mine + 'x'.repeat(1_000_000), /coach\.hbs cannot be used, line 1: it is longer than/],
    ['a NUL', mine.replace('words', '\0'), /coach\.hbs cannot be used, line 7: .*number 0/],
    ['UTF-16', Buffer.from(mine, 'utf16le'), /coach\.hbs cannot be used, line 1|coach\.hbs is no plain text/],
    ['windows-1252', Buffer.from(mine.replace('words', 'Wörter'), 'latin1'), /coach\.hbs is no plain text/],
    ['nothing', '', /coach\.hbs cannot be used, line 1/],
  ])('refuses a file that holds %s, and makes nothing', async (_, text, message) => {
    const jane = person()
    const file = join(scratch(), 'coach.hbs')
    writeFileSync(file, text)
    const error = await jane.fails('template', 'new', 'coach', '--from', file)
    expect(error).toMatchObject({ exit: 1, code: 'bad-template', message: expect.stringMatching(message) })
    expect(error.hint).not.toBe('')
    expect(existsSync(jane.home)).toBe(false)
  })

  it('says what is wrong with where it should begin', async () => {
    const jane = person()
    const folder = scratch()
    const from = (what: string) => jane.fails('template', 'new', 'x', '--from', what)
    expect(await from('nothing')).toMatchObject({ exit: 2, code: 'unknown-template' })
    expect(await from('./nothing.hbs')).toMatchObject({
      exit: 1,
      code: 'io',
      message: 'There is no file ./nothing.hbs.',
    })
    expect(await from(folder)).toMatchObject({ exit: 1, code: 'io', message: `${folder} is a folder, not a template.` })
    expect(existsSync(jane.home)).toBe(false)
  })

  it.each(['../x', '../../etc/x', 'a/b', 'Thank You', 'X', '', '.', 'x\0', 'x'.repeat(42), 'größe'])(
    'is not called %j',
    async (id) => {
      const jane = person()
      const error = await jane.fails('template', 'new', id)
      expect(error).toMatchObject({ exit: 2, code: 'usage', hint: expect.stringContaining('small letters, digits') })
      expect(existsSync(jane.home)).toBe(false)
    },
  )

  it.each([
    ['Thank You', 'thank-you'],
    ['Größe 2!', 'grosse-2'],
    ['東京', 'thank-you'],
  ])('may be called otherwise than %s', async (id, near) => {
    expect((await person().fails('template', 'new', id)).hint).toContain(`such as ${near}.`)
  })

  it('is not called like a way to reach somebody', async () => {
    expect(await person().fails('template', 'new', 'email')).toMatchObject({
      exit: 2,
      hint: expect.stringContaining('my-email'),
    })
  })

  it('never takes the place of a file, a folder or a link', async () => {
    const { jane, folder } = owning({ 'mine.hbs': mine, 'bad.hbs': 'bad' })
    const elsewhere = join(scratch(), 'elsewhere')
    mkdirSync(join(folder, 'deep.hbs'))
    symlinkSync(elsewhere, join(folder, 'link.hbs'))
    const before = readdirSync(folder)
    for (const id of ['mine', 'bad', 'deep', 'link']) {
      const error = await jane.fails('template', 'new', id, '--from', 'nudge')
      expect(error).toMatchObject({ exit: 1, code: 'io' })
      expect(error.message).toContain(join(folder, `${id}.hbs`))
    }
    expect(readdirSync(folder)).toEqual(before)
    expect(readFileSync(join(folder, 'mine.hbs'), 'utf8')).toBe(mine)
    expect(existsSync(elsewhere)).toBe(false)
  })

  it('says what stands in the way of its folder', async () => {
    const { jane, folder } = owning({})
    writeFileSync(join(folder, '..', 'home'), '')
    jane.env.RAPPORT_HOME = join(folder, '..', 'home')
    const error = await jane.fails('template', 'new', 'x')
    expect(error).toMatchObject({
      exit: 1,
      code: 'io',
      message: expect.stringContaining('a file where a folder should be'),
    })
  })
})
