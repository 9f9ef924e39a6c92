import { describe, expect, it } from 'vitest'
import { areHere, desk, hardNames, janeWithHardNames, janeWithNothingOpen, janeWithPeople } from './desk.js'

const khalConfig = (calendar: string) => `[calendars]
[[people]]
path = ${calendar}
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = people
`
const dana = "Dana Reyes, O'Neil & Sons: follow up"
const stan = 'Stan Smith, Acme: say how it went with Dana Reyes'
const why = 'send the study; pages 3, 4\nPhone: +1 (555) 010-2030\nE-mail: dana@brightwell.example, d@home.example'

const hardTitles = hardNames.map((name) => `${name}: follow up`).sort()

type Jane = Awaited<ReturnType<typeof janeWithPeople>>

describe.runIf(areHere('khal'))('khal reads our calendar:', () => {
  function khal() {
    const it = desk()
    it.put('calendar/.keep', '')
    it.put('config/khal/config', khalConfig(it.path('calendar')))
    return {
      takeIn: async (jane: Jane) => {
        await jane.ok('export', 'ics', '--out', it.path('rapport.ics'), '--force')
        it.run('khal', 'import', '--batch', '--include-calendar', 'people', it.path('rapport.ics'))
      },
      /** What stands in the calendar of a month, entry by entry. */
      list: (format: string) =>
        it
          .run('khal', 'list', '--day-format', '', '--format', `${format}{nl}--`, '2026-11-23', '31d')
          .split('\n--\n')
          .map((entry) => entry.trim())
          .filter(Boolean),
    }
  }

  it('each on its one day, whole, with an alarm', async () => {
    const { takeIn, list } = khal()
    await takeIn(await janeWithPeople())
    // khal shows the last day of an entry: an end that is not exclusive would be a day late.
    expect(list('{start-date} {end-date} {all-day}{alarm-symbol} {title}')).toEqual([
      `2026-11-24 2026-11-24 True ⏰ ${stan}`,
      `2026-11-27 2026-11-27 True ⏰ ${dana}`,
    ])
  })

  it('with why it is to be done, and how to reach somebody', async () => {
    const { takeIn, list } = khal()
    await takeIn(await janeWithPeople())
    expect(list('{title}: {description}')).toContain(`${dana}: ${why}`)
  })

  it('again, in its new place and not twice, after it was put off', async () => {
    const { takeIn, list } = khal()
    const jane = await janeWithPeople()
    await takeIn(jane)
    await jane.ok('snooze', 'dana', '2026-12-01')
    await takeIn(jane)
    expect(list('{start-date} {title}')).toEqual([`2026-11-24 ${stan}`, `2026-12-01 ${dana}`])
  })

  it('with names of whatever signs', async () => {
    const { takeIn, list } = khal()
    await takeIn(await janeWithHardNames())
    // khal undoes some escapes twice: a backslash before another sign is lost.
    const isTwice = (title: string) => /\\[\\,;nN]/.test(title) || title.startsWith('Back')
    const titles = list('{title}').filter((title) => !isTwice(title))
    expect(titles.sort()).toEqual(hardTitles.filter((title) => !isTwice(title)))
    expect(titles).toHaveLength(hardNames.length - 1)
  })

  it('with nothing in it', async () => {
    const { takeIn, list } = khal()
    await takeIn(await janeWithNothingOpen())
    expect(list('{title}')).toEqual([])
  })
})

describe.runIf(areHere('calcurse'))('calcurse reads our calendar:', () => {
  /** Takes a calendar into an empty calcurse; says how much of it calcurse understood, and asks it for what it holds. */
  async function calcurse(options: string[] = [], jane?: Jane) {
    const it = desk()
    it.put('calcurse/.keep', '')
    const owner = jane ?? (await janeWithPeople())
    await owner.ok('export', 'ics', '--out', it.path('rapport.ics'), ...options)
    const run = (...words: string[]) =>
      it.run('calcurse', '--confdir', it.path('calcurse'), '--datadir', it.path('calcurse'), ...words)
    return {
      report: run('--import', it.path('rapport.ics')),
      query: (...words: string[]) =>
        run('--input-datefmt', '4', '--output-datefmt', '%F', '-Q', '--from', '2026-11-23', '--days', '31', ...words),
    }
  }

  it('each on its one day', async () => {
    const { report, query } = await calcurse()
    expect(report).toContain('0 apps / 2 events / 0 todos / 0 skipped')
    expect(query('--filter-type', 'event', '--format-event', '%m\\n')).toBe(
      `2026-11-24:\n${stan}\n\n2026-11-27:\n${dana}\n`,
    )
  })

  it('with why it is to be done, and how to reach somebody', async () => {
    const { query } = await calcurse()
    expect(query('--filter-type', 'event', '--format-event', '%m: %N').replaceAll('\t', '')).toContain(
      `${dana}: ${why}`,
    )
  })

  it('as tasks, with --todo', async () => {
    const { report, query } = await calcurse(['--todo'])
    expect(report).toContain('0 apps / 0 events / 2 todos / 0 skipped')
    expect(query('--filter-type', 'todo', '--format-todo', '%m\\n')).toBe(`to do:\n${dana}\n${stan}\n`)
  })

  it('with names of whatever signs', async () => {
    const { report, query } = await calcurse([], await janeWithHardNames())
    expect(report).toContain(`0 apps / ${hardNames.length} events / 0 todos / 0 skipped`)
    const events = query('--filter-type', 'event', '--format-event', '%m\\n').trim().split('\n')
    expect(events.slice(1).sort()).toEqual(hardTitles)
  })

  it('with nothing in it', async () => {
    const { report } = await calcurse([], await janeWithNothingOpen())
    expect(report).toContain('0 apps / 0 events / 0 todos / 0 skipped')
  })
})
