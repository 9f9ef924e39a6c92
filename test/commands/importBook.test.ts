import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../../src/program.js'
import { person, scratch, stillClock } from '../helpers/rapport.js'

/** A file with all of a book: two people, two log entries, two follow-ups, a company, a profile, a setting, a sequence. */
async function bookOfJane() {
  const jane = person()
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook')
  await jane.ok('contact', 'add', 'Stan Smith')
  await jane.ok('contact', 'add', 'Dana Reyes', '--introduced-by', 'stan')
  await jane.ok('log', 'dana', 'budgets move', '--follow-up', 'fri')
  await jane.ok('log', '--activity', 'workshop', '--company', 'Acme')
  await jane.ok('company', 'add', 'Acme')
  await jane.ok('settings', 'set', 'recordRequired=5')
  await jane.ok('sequence', 'set', 'patient', '5bd:nudge')
  return { jane, file: await written(await jane.ok('export', 'json')) }
}

async function written(text: string): Promise<string> {
  const path = join(scratch(), 'book.json')
  writeFileSync(path, text)
  return path
}

describe('rapport import of a whole book into an empty one', () => {
  it('says all that came in, not only the people', async () => {
    const { file } = await bookOfJane()
    expect(await person().ok('import', file)).toBe(
      [
        'From a book of Rapport: 2 people.',
        '  2 new in your book',
        '  came along: 2 log entries, 2 follow-ups, 1 company, 2 lines of your profile, 1 setting, 1 sequence',
        'A mistake? rapport undo',
        '',
      ].join('\n'),
    )
  })

  it('answers programs with how many of each', async () => {
    const { file } = await bookOfJane()
    expect(await person().json('import', file)).toEqual({
      source: 'json',
      read: 2,
      added: 2,
      updated: 0,
      unchanged: 0,
      skipped: [],
      moved: [],
      alsoAdded: { interactions: 2, followUps: 2, companies: 1, interviews: 0, profile: 2, settings: 1, sequences: 1 },
      dryRun: false,
    })
  })

  it('says with --dry-run what would come in, and changes nothing', async () => {
    const { file } = await bookOfJane()
    const lee = person()
    await lee.ok('init', '--name', 'Lee Park')
    const before = lee.book()
    const out = await lee.ok('import', file, '--dry-run')
    expect(out).toContain('  2 would be new in your book\n')
    expect(out).toContain('  would come along: 2 log entries, 2 follow-ups, 1 company, 1 line of your profile, ')
    expect(lee.book()).toEqual(before)
  })

  it('of a book without people says what there is, and how to take it back', async () => {
    const ann = person()
    await ann.ok('company', 'add', 'Acme')
    const lee = person()
    expect(await lee.ok('import', await written(await ann.ok('export', 'json')))).toBe(
      'From a book of Rapport: 0 people.\n  came along: 1 company\nA mistake? rapport undo\n',
    )
    await lee.ok('undo')
    expect(lee.book().companies).toEqual([])
  })

  it('leaves what the profile, the settings and the sequences say already, and counts it as nothing new', async () => {
    const { file } = await bookOfJane()
    const lee = person()
    await lee.ok('init', '--name', 'Lee Park')
    await lee.ok('settings', 'set', 'recordRequired=2')
    await lee.ok('sequence', 'set', 'quick', '1bd:nudge')
    expect((await lee.json('import', file)).alsoAdded).toMatchObject({ profile: 1, settings: 0, sequences: 1 })
    const { profile, settings } = lee.book()
    expect(profile).toMatchObject({ name: 'Lee Park', role: 'cook' })
    expect(settings.recordRequired).toBe(2)
    expect(Object.keys(settings.sequences ?? {}).sort()).toEqual(['patient', 'quick'])
  })

  it('counts people alone where the book is not empty, and says so', async () => {
    const { file } = await bookOfJane()
    const lee = person()
    await lee.ok('contact', 'add', 'Somebody Else')
    const { stdout, stderr } = await lee.run('import', file)
    expect(stdout).toMatch(/^From a book of Rapport: 2 entries\.\n {2}2 new in your book\n/)
    expect(stderr).toContain('Only people are taken from it')
    expect(await lee.json('import', file)).not.toHaveProperty('alsoAdded')
  })

  it('never displaces what another program wrote while it was reading', async () => {
    const { file, jane } = await bookOfJane()
    const lee = person()
    const text = await jane.ok('export', 'json')
    async function* piped() {
      await lee.ok('contact', 'add', 'In The Meantime')
      yield Buffer.from(text)
    }
    const errors = new PassThrough()
    const code = await runProgram({
      args: ['import', '-', '--json'],
      env: lee.env,
      stdin: Object.assign(Readable.from(piped()), { isTTY: false }),
      stdout: new PassThrough(),
      stderr: errors,
      root: resolve(import.meta.dirname, '../..'),
      processInfo: { pid: process.pid, isRunning: (pid) => pid === process.pid },
      clock: stillClock,
      canAsk: () => false,
    })
    expect(code).toBe(1)
    expect(JSON.parse(String(errors.read())).error).toMatchObject({
      code: 'io',
      hint: expect.stringContaining('again'),
    })
    expect(lee.book().contacts.map(({ name }) => name)).toEqual(['In The Meantime'])
    expect(await lee.json('import', file)).toMatchObject({ added: 2 })
  })
})

describe('an import that would make the book too large', () => {
  it('says how large, that nothing was changed, and what to do', async () => {
    const jane = person()
    jane.env.RAPPORT_MAX_BOOK_MB = '0.25'
    const table = join(scratch(), 'people.csv')
    writeFileSync(
      table,
      `name,notes\n${Array.from({ length: 30 }, (_, n) => `P${n},${'x'.repeat(2 ** 14)}\n`).join('')}`,
    )
    const { exit, code, message, hint } = await jane.fails('import', table)
    expect([exit, code]).toEqual([1, 'io'])
    expect(message).toBe(
      `That would make your book 0.5 MB large, and Rapport reads no more than 0.25 MB: ${join(jane.home, 'book.json')}.`,
    )
    expect(hint).toContain('Nothing was changed.')
    expect(hint).toContain('RAPPORT_MAX_BOOK_MB=1.')
    expect(await jane.json('contact', 'list')).toEqual({ contacts: [] })
    jane.env.RAPPORT_MAX_BOOK_MB = '1'
    expect(await jane.json('import', table)).toMatchObject({ added: 30 })
  })
})
