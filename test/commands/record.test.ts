import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actsIn } from '../helpers/hostile.js'
import { person, scratch } from '../helpers/rapport.js'

/** Jane on Monday, 23 November, after a week in which she rang Dana, applied at Globex and went to a workshop. */
async function jane() {
  const it = person('2026-11-16')
  await it.ok('init', '--name', 'Jane Jones', '--role', 'marketing director')
  await it.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme', '--phone', '+1 (555) 010-2030', '--note', 'secret')
  await it.ok('log', 'dana', 'secret plans')
  it.on('2026-11-18')
  await it.ok('log', '--company', 'Globex', '--activity', 'application', 'head', 'of', 'marketing')
  await it.ok('log', '--company', 'WorkSource', '--activity', 'workshop', 'secret')
  it.on('2026-11-23')
  return { ...it, file: (name: string) => join(scratch(), name) }
}

const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))

describe('rapport record', () => {
  it('shows the last full week, how many of how many, and a block for each activity', async () => {
    const me = await jane()
    const { stdout } = await me.types(['record'], [], 60)
    expect(stdout).toContain('Work search, Sun 15 Nov to Sat 21 Nov: 3 of 3')
    expect(stdout).toContain('Mon 16 Nov  Dana Reyes, Acme\n  +1 (555) 010-2030\n  by phone, talked\n')
    expect(stdout).toContain('Wed 18 Nov  Globex\n  application\n  position: head of marketing\n')
    expect(stdout).toContain('Wed 18 Nov  WorkSource\n  workshop\n')
    expect(widest(stdout)).toBeLessThanOrEqual(60)
    expect(stdout).not.toContain('secret')
  })

  it('says what a form may ask for, with the command that adds it; and then it is there', async () => {
    const me = await jane()
    const before = await me.ok('record')
    expect(before).toContain('an address or phone for Globex')
    expect(before).toContain('rapport company add Globex --address "…"')
    expect((await me.json('record')).activities[1].missing).toEqual(['address'])
    await me.ok('contact', 'edit', 'dana', '--company', '', '--phone', '')
    const after = await me.ok('record')
    expect(after).toContain('rapport contact edit "Dana Reyes" --phone "…"')
    await me.ok('contact', 'edit', 'Dana Reyes', '--phone', '555-0142')
    expect(await me.ok('record')).not.toContain('contact edit')
  })

  it('names an application without a position by its id, and takes it from there', async () => {
    const me = await jane()
    await me.ok('log', '--company', 'Initech', '--activity', 'application', '--on', '2026-11-19')
    const [, id = ''] = /rapport amend (\w+) --summary/.exec(await me.ok('record')) ?? []
    await me.ok('amend', id, '--summary', 'brand manager')
    expect((await me.json('record')).activities[3]).toMatchObject({ employer: 'Initech', position: 'brand manager' })
    expect(await me.ok('record')).not.toContain('rapport amend')
  })

  it('looks back to the week in which a day lies', async () => {
    const me = await jane()
    const week = async (...words: string[]) => (await me.json('record', ...words)).week
    expect(await week()).toBe('2026-11-15')
    expect(await week('--week', '2026-11-21')).toBe('2026-11-15')
    expect(await week('--week', 'fri')).toBe('2026-11-15')
    expect(await week('--week', 'last week')).toBe('2026-11-15')
    expect(await week('--week', '2w')).toBe('2026-11-08')
    expect(await week('--week', 'today')).toBe('2026-11-22')
    expect(await week('--week', 'This week')).toBe('2026-11-22')
    expect(await me.fails('record', '--week', '2026-12-24')).toMatchObject({ exit: 2, code: 'bad-date' })
    expect(await me.fails('record', '--week', 'soon')).toMatchObject({ exit: 2, code: 'bad-date' })
  })

  it('begins the week where the state says, and asks for as many', async () => {
    const me = await jane()
    await me.ok('settings', 'set', 'recordWeekStart=wednesday', 'recordRequired=4')
    expect(await me.json('record', '--week', '2026-11-18')).toMatchObject({ week: '2026-11-18', required: 4, count: 2 })
    expect((await me.types(['record', '--week', '2026-11-18'], [])).stdout).toContain(
      'Wed 18 Nov to Tue 24 Nov: 2 of 4, 2 more by Tue 24 Nov',
    )
  })

  it('invites to what counts where nothing is logged, and does not scold', async () => {
    const me = await jane()
    const out = await me.ok('record', '--week', '5w')
    expect(out).toContain('0 of 3')
    expect(out).toContain('rapport log --company Acme --activity application')
  })

  it('says so where there is more than is asked for', async () => {
    const me = await jane()
    await me.ok('log', 'dana', '-c', 'email', '--on', '2026-11-20')
    expect(await me.ok('record')).toContain('4 (3 are needed)')
  })
})

describe('rapport record without a book', () => {
  it.each(['text', 'csv', 'html'])('is empty as %s, hints at init and makes nothing', async (format) => {
    const me = person()
    const { code, stderr } = await me.run('record', '--format', format)
    expect(code).toBe(0)
    expect(stderr).toContain('rapport init')
    expect(await me.json('record', '--format', format)).toEqual({
      week: '2026-11-15',
      required: 3,
      count: 0,
      activities: [],
    })
    expect(existsSync(me.home)).toBe(false)
  })
})

describe('rapport record for others to read', () => {
  it('is CSV that no spreadsheet takes for formulas, with what lacks on stderr', async () => {
    const me = await jane()
    await me.ok('contact', 'add', "=cmd|'/C calc'!A0", '--company', '@SUM(1+1)', '--phone', '-5550100')
    await me.ok('log', '=cmd', '-c', 'voicemail', '--on', '2026-11-20')
    const { stdout, stderr } = await me.run('record', '--format', 'csv')
    expect(stdout.split('\r\n')).toEqual([
      'Date,Employer,Address or phone,Person contacted,Method,Position,Result',
      '2026-11-16,Acme,+1 (555) 010-2030,Dana Reyes,by phone,marketing director,talked',
      '2026-11-18,Globex,,,application,head of marketing,applied',
      '2026-11-18,WorkSource,,,workshop,,took part',
      "2026-11-20,'@SUM(1+1),-5550100,'=cmd|'/C calc'!A0,by voicemail,marketing director,left a message",
      '',
    ])
    expect(stderr).toContain('an address or phone for Globex')
    expect(stdout).not.toContain('secret')
  })

  it('is a page to print, whole in itself, without private notes', async () => {
    const me = await jane()
    const out = await me.ok('record', '--format', 'html')
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).toContain('Jane Jones')
    expect(out).toContain('head of marketing')
    expect(out).not.toContain('secret')
    expect(out).not.toContain('rapport ')
  })

  it('goes into a file, of the kind that its name says, never over one that is there', async () => {
    const me = await jane()
    const [page, table, text] = [me.file('week.html'), me.file('week.csv'), me.file('week.txt')]
    expect(await me.ok('record', '--out', page)).toBe(`Written to ${page}.\n`)
    for (const file of [table, text]) await me.ok('record', '--out', file)
    expect(readFileSync(page, 'utf8')).toBe(await me.ok('record', '--format', 'html'))
    // The mark by which Excel knows UTF-8; what is piped has none.
    expect(readFileSync(table, 'utf8')).toBe(`\uFEFF${await me.ok('record', '--format', 'csv')}`)
    expect(readFileSync(text, 'utf8')).toMatch(/^Work search.*3 of 3\n/)
    expect(readFileSync(text, 'utf8')).not.toContain('rapport company add')
    writeFileSync(table, 'mine')
    expect(await me.fails('record', '--out', table)).toMatchObject({ exit: 1, code: 'io' })
    expect(readFileSync(table, 'utf8')).toBe('mine')
    await me.ok('record', '--out', table, '--format', 'html', '--force')
    expect(readFileSync(table, 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('is JSON under --json, whatever else was said, and the file is written too', async () => {
    const me = await jane()
    const table = me.file('week.csv')
    const plain = await me.json('record')
    expect(await me.json('record', '--format', 'csv')).toEqual(plain)
    expect(await me.json('record', '--out', table)).toEqual(plain)
    expect(existsSync(table)).toBe(true)
    expect(plain).toMatchObject({ week: '2026-11-15', required: 3, count: 3 })
    expect(Object.keys(plain.activities[0]).sort()).toEqual(
      ['on', 'employer', 'address', 'person', 'method', 'position', 'result', 'missing'].sort(),
    )
  })

  it('lets no name act on a terminal, in any form', async () => {
    const me = await jane()
    const name = '\u001b]52;c;eA==\u0007Dana\u202e\r\nEve'
    await me.ok('contact', 'add', name, '--company', name, '--phone', `${name} 555-0100`)
    await me.ok('log', name, '--on', '2026-11-20')
    for (const format of ['text', 'csv', 'html']) {
      const { stdout, stderr } = await me.run('record', '--format', format)
      expect(actsIn((stdout + stderr).replaceAll('\r\n', '\n')), format).toEqual([])
    }
    expect((await me.json('record')).activities.at(-1).person).toContain('\u001b]52;c;eA==\u0007Dana\u202e')
  })

  it('reads at 60 columns with long names and any script', async () => {
    const me = await jane()
    await me.ok('contact', 'add', '東'.repeat(200), '--company', 'x'.repeat(200))
    await me.ok('log', '東'.repeat(200), '-c', 'linkedin', '--on', '2026-11-20')
    const { stdout } = await me.types(['record'], [], 60)
    for (const line of stdout.split('\n')) expect([...line.replace(/東/g, '--')].length).toBeLessThanOrEqual(60)
  })
})
