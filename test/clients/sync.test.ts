import { chmodSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bin } from '../helpers/binary.js'
import { areHere, desk, hardNames, janeWithHardNames, janeWithPeople } from './desk.js'
import { radicale } from './radicale.js'

/** The blocks of a language in the recipe that users follow. */
const blocks = (language: string) =>
  [...readFileSync('docs/sync.md', 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text)
const [config = ''] = blocks('ini')
const [firstTime = '', everyDay = ''] = blocks('sh')

/** Each test runs vdirsyncer and Rapport a dozen times. */
const manyPrograms = { timeout: 120_000 }

type Jane = Awaited<ReturnType<typeof janeWithPeople>>
const nothing = { put: [], gone: [] }

/** Jane's computer, set up as the recipe says, and her server with a calendar and an address book. */
async function setUp(jane: Jane) {
  const server = await radicale()
  const due = await server.collection('due', 'calendar')
  const people = await server.collection('people', 'addressbook')
  const it = desk()
  it.put('config/vdirsyncer/config', config.replaceAll('https://dav.example.org', server.base))
  it.put('bin/rapport', `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`)
  chmodSync(it.path('bin/rapport'), 0o755)
  Object.assign(it.env, jane.env, { PATH: `${it.path('bin')}:${it.env.PATH}` })
  const shell = (lines: string) => it.run('sh', '-ec', lines)
  shell(firstTime)
  return {
    server,
    due,
    people,
    /** Runs what the recipe says for every day. */
    sync: () => shell(everyDay),
    tries: (line: string) => it.tries('sh', '-ec', line),
    /** Runs it, and says what the server then would tell a phone. */
    changes: async () => {
      shell(everyDay)
      return { due: await due.changes(), people: await people.changes() }
    },
  }
}

const valuesOf = (files: Record<string, string>, property: string) =>
  Object.values(files)
    .flatMap((text) => text.replace(/\r?\n[ \t]/g, '').match(new RegExp(`^${property}:.*`, 'gm')) ?? [])
    .map((line) => line.slice(property.length + 1).trimEnd())
    .sort()
const entryOf = (jane: Jane, name: string) => {
  const { contacts, followUps } = jane.book()
  const contact = contacts.find((each) => each.name.startsWith(name))
  return `rapport-${followUps.find((each) => each.contactId === contact?.id)?.id}.ics`
}
const cardOf = (jane: Jane, name: string) =>
  `rapport-${jane.book().contacts.find((each) => each.name.startsWith(name))?.id}.vcf`

describe.runIf(areHere('vdirsyncer', 'radicale'))('vdirsyncer, by our recipe, brings to a server', manyPrograms, () => {
  it('all that is due and everybody, once', async () => {
    const jane = await janeWithPeople()
    const { due, people } = await setUp(jane)
    expect(Object.keys(due.files()).sort()).toEqual([entryOf(jane, 'Stan'), entryOf(jane, 'Dana')].sort())
    expect(Object.keys(people.files())).toHaveLength(5)
    const { files } = people
    expect(Object.values(files()).join('')).not.toContain('bees')
  })

  it('each change as one: put off, done, renamed, and nothing where no entry changed', async () => {
    const jane = await janeWithPeople()
    const { due, people, changes } = await setUp(jane)
    const [stan, dana] = [entryOf(jane, 'Stan'), entryOf(jane, 'Dana')]
    expect(await changes()).toMatchObject({ due: { gone: [] }, people: { gone: [] } })
    expect(await changes()).toEqual({ due: nothing, people: nothing })

    await jane.ok('contact', 'edit', 'dana', '--note', 'likes oats')
    await jane.ok('contact', 'edit', 'zoë', '--every', '6w')
    await jane.ok('log', 'zoë', 'nice talk', '--no-follow-ups')
    expect(await changes()).toEqual({ due: nothing, people: nothing })

    await jane.ok('snooze', 'dana', '2026-12-01')
    expect(await changes()).toEqual({ due: { put: [dana], gone: [] }, people: nothing })
    await jane.ok('undo')
    expect(await changes()).toEqual({ due: { put: [dana], gone: [] }, people: nothing })
    expect(valuesOf(due.files(), 'DTSTART;VALUE=DATE')).toEqual(['20261124', '20261127'])

    await jane.ok('contact', 'edit', 'stan', '--name', 'Stan Miller')
    expect(await changes()).toEqual({
      due: { put: [stan], gone: [] },
      people: { put: [cardOf(jane, 'Stan')], gone: [] },
    })
    expect(valuesOf(people.files(), 'FN').filter((name) => name.startsWith('Stan'))).toEqual(['Stan Miller'])

    await jane.ok('done', 'stan')
    expect(await changes()).toEqual({ due: { put: [], gone: [stan] }, people: nothing })
    await jane.ok('contact', 'archive', 'zoë')
    expect(await changes()).toEqual({ due: nothing, people: { put: [], gone: [cardOf(jane, 'Zoë')] } })

    for (const [files, count] of [[due.files(), 1] as const, [people.files(), 4] as const]) {
      const uids = valuesOf(files, 'UID')
      expect(uids).toHaveLength(count)
      expect(new Set(uids).size).toBe(count)
    }
  })

  it('nothing over what was changed on the phone until Rapport has something new, and takes nothing of hers away', async () => {
    const jane = await janeWithPeople()
    const { server, due, changes, sync } = await setUp(jane)
    const [stan, dana] = [entryOf(jane, 'Stan'), entryOf(jane, 'Dana')]
    const own =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:own\r\nDTSTAMP:20261123T080000Z\r\nDTSTART:20261124T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
    await server.put('/jane/due/own.ics', own, 'text/calendar')
    const changed = (due.files()[dana] ?? '').replace(/^SUMMARY:.*/m, 'SUMMARY:Ring Dana')
    await server.put(`/jane/due/${dana}`, changed, 'text/calendar')
    await server.remove(`/jane/due/${stan}`)
    await changes()
    sync()
    expect(valuesOf(due.files(), 'SUMMARY')).toEqual(['Dentist', 'Ring Dana'])
    expect(await changes()).toMatchObject({ due: nothing, people: nothing })
    await jane.ok('snooze', 'dana', '2026-12-01')
    await jane.ok('snooze', 'stan', '2026-12-02')
    expect(await changes()).toMatchObject({ due: { put: expect.arrayContaining([stan, dana]), gone: [] } })
    expect(valuesOf(due.files(), 'SUMMARY')).toEqual([
      "Dana Reyes\\, O'Neil & Sons: follow up",
      'Dentist',
      'Stan Smith\\, Acme: say how it went with Dana Reyes',
    ])
  })

  it('an empty calendar only where that is said', async () => {
    const jane = await janeWithPeople()
    const { due, tries } = await setUp(jane)
    for (const { id } of jane.book().followUps) await jane.ok('done', id)
    expect(tries(everyDay).stderr).toContain('completely emptied')
    expect(Object.keys(due.files())).toHaveLength(2)
    expect(tries('vdirsyncer sync --force-delete due').status).toBe(0)
    expect(due.files()).toEqual({})
    await jane.ok('follow-up', 'add', 'stan', 'fri')
    expect(tries(everyDay).status).toBe(0)
    expect(Object.keys(due.files())).toHaveLength(1)
  })

  it('names with whatever signs', async () => {
    const jane = await janeWithHardNames()
    const { due, people, changes } = await setUp(jane)
    const escaped = hardNames.map((name) => name.replace(/[\\,;]/g, '\\$&')).sort()
    expect(valuesOf(people.files(), 'FN')).toEqual(escaped)
    expect(valuesOf(due.files(), 'SUMMARY')).toEqual(escaped.map((name) => `${name}: follow up`).sort())
    await changes()
    expect(await changes()).toEqual({ due: nothing, people: nothing })
  })
})
