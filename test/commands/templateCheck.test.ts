import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, scratch } from '../helpers/rapport.js'

const head = 'title: T\npurpose: P\nwhen: W\nchannels: [email, sms]\nsubject: "Your view of {{topic}}"\n'
const slots = 'slots:\n  - { name: topic, ask: What about?, example: launches }\n'
const template = (text: string, entries = head + slots) => `---\n${entries}---\n${text}\n`
const good = template(
  'When we last talked you told me about {{topic}}, and I have thought of it since. How is it going?',
)
const job = template('When we last talked you told me about {{topic}}. Do you have a job for me?')
const broken = template('{{tpoic}}\n{{#if topic}}')

/** Somebody with scripts of their own. */
function owning(files: Record<string, string>) {
  const jane = person()
  const folder = join(jane.home, 'templates')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const check = async (...args: string[]) => {
    const { code, stdout } = await jane.run('template', 'check', ...args, '--json')
    return { code, templates: JSON.parse(stdout).templates }
  }
  return { jane, folder, check }
}

describe('checking scripts', () => {
  it('says how to begin where there are none of one’s own', async () => {
    const jane = person()
    expect(await jane.ok('template', 'check')).toContain('rapport template new')
    expect(await jane.json('template', 'check')).toEqual({ templates: [] })
  })

  it('finds all that is wrong in all of one’s own, and fails where one cannot be used', async () => {
    const { folder, check } = owning({ 'good.hbs': good, 'broken.hbs': broken, 'headless.hbs': 'Hello' })
    const { code, templates } = await check()
    expect(code).toBe(1)
    expect(templates).toEqual([
      {
        id: 'broken',
        path: join(folder, 'broken.hbs'),
        faults: [{ line: 11, message: '“if” is never closed.', hint: 'Write {{/if}} where it ends.' }],
        findings: [],
      },
      { id: 'good', path: join(folder, 'good.hbs'), faults: [], findings: [] },
      {
        id: 'headless',
        path: join(folder, 'headless.hbs'),
        faults: [expect.objectContaining({ line: 1, message: 'It does not begin with a line of three hyphens.' })],
        findings: [],
      },
    ])
  })

  it('says so to people, a block a script', async () => {
    const { jane, folder } = owning({ 'good.hbs': good, 'odd.hbs': template('{{nobody}} {{topic}}') })
    const { code, stdout, stderr } = await jane.run('template', 'check')
    expect(code).toBe(1)
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      `good  ${join(folder, 'good.hbs')}`,
      '  Nothing to mend.',
      '',
      `odd  ${join(folder, 'odd.hbs')}`,
      '  Line 10: It names “nobody”, which nothing fills.',
    ])
    expect(stdout).toMatch(/\n {4}Name one of: topic, again, me\.name/)
    expect(stderr).toBe('')
  })

  it('fails not for what is only odd', async () => {
    const { check } = owning({ 'odd.hbs': good.replace('slots:', 'slots:\n  - { name: spare, ask: X? }') })
    const { code, templates } = await check()
    expect(code).toBe(0)
    expect(templates[0].faults).toMatchObject([{ line: 8, message: 'The slot “spare” is never used.' }])
  })

  it('adds what the coach says, on each channel, filled with the examples', async () => {
    const { jane, check } = owning({ 'job.hbs': job })
    const { code, templates } = await check('job')
    expect(code).toBe(0)
    for (const channel of ['email', 'sms'])
      expect(templates[0].findings).toContainEqual({
        channel,
        rule: 'asks-for-job',
        severity: 'warning',
        message: expect.stringContaining('job'),
      })
    expect(await jane.ok('template', 'check', 'job')).toMatch(/^ {2}On email, sms: .*job/m)
  })

  it('measures by the limits of the settings, and by that of the script', async () => {
    const { jane, check } = owning({ 'long.hbs': template(`${'You know this well. '.repeat(30)}{{topic}}?`) })
    const rules = async () => (await check()).templates[0].findings.map((each: { rule: string }) => each.rule)
    const before = await rules()
    expect(before).not.toContain('too-long')
    await jane.ok('settings', 'set', 'emailWords=50')
    expect(await rules()).toContain('too-long')
  })

  it('takes one script by its name, shipped ones too, or a file wherever it lies', async () => {
    const { check } = owning({ 'good.hbs': good, 'broken.hbs': broken })
    const file = join(scratch(), 'From the Coach.hbs')
    writeFileSync(file, broken)
    expect(await check('good')).toMatchObject({ code: 0, templates: [{ id: 'good' }] })
    expect(await check('intro')).toMatchObject({ code: 0, templates: [{ id: 'intro', faults: [], findings: [] }] })
    expect(await check(file)).toMatchObject({ code: 1, templates: [{ id: 'From the Coach', path: file }] })
  })

  it('says what it cannot find or read', async () => {
    const { jane } = owning({})
    const fails = (which: string) => jane.fails('template', 'check', which)
    expect(await fails('ghost')).toMatchObject({ exit: 2, code: 'unknown-template' })
    expect(await fails('./ghost.hbs')).toMatchObject({ exit: 1, code: 'io', message: 'There is no file ./ghost.hbs.' })
  })

  it('is not kept from the others by a link that leads out, a megabyte, or what is no text', async () => {
    const { jane, folder, check } = owning({
      'good.hbs': good,
      'long.hbs': good + 'x'.repeat(1_000_000),
      'My Own.hbs': good,
    })
    writeFileSync(join(folder, 'latin.hbs'), Buffer.from('---\ntitle: Grüße', 'latin1'))
    writeFileSync(join(scratch(), 'secret.hbs'), good)
    symlinkSync('/etc/passwd', join(folder, 'leak.hbs'))
    mkdirSync(join(folder, 'deep.hbs'))
    const { code, templates } = await check()
    expect(code).toBe(1)
    const said = templates.map(({ id, faults }: { id: string; faults: { message: string }[] }) => [
      id,
      faults[0]?.message,
    ])
    expect(said).toEqual([
      ['good', undefined],
      ['latin', `The template ${join(folder, 'latin.hbs')} is no plain text.`],
      ['leak', `The template ${join(folder, 'leak.hbs')} is a link that leads out of its folder.`],
      ['long', expect.stringContaining('longer than a script can be')],
    ])
    expect((await jane.run('template', 'check')).stderr).toMatch(/Not read: “My Own\.hbs”, “deep\.hbs” in /)
  })
})
