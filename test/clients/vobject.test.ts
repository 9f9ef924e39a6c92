import { describe, expect, it } from 'vitest'
import { desk, family, hardNames, isLibraryHere, janeWithHardNames, janeWithPeople, notes, python } from './desk.js'

/** Prints what vobject reads in a file: of each card or entry the values by their names, those of N in parts. */
const readAll = `
import json, sys, vobject
def values(each):
    found = {}
    for line in each.lines():
        value = line.value
        if line.name == 'N':
            value = [value.family, value.given, value.additional, value.prefix, value.suffix]
        found.setdefault(line.name, []).append(value if isinstance(value, (str, list)) else str(value))
    return found
with open(sys.argv[1], newline='', encoding='utf-8') as file:
    read = list(vobject.readComponents(file.read()))
parts = [part for each in read for part in (each.components() if each.name == 'VCALENDAR' else [each])]
json.dump([values(each) for each in parts], sys.stdout)
`

type Jane = Awaited<ReturnType<typeof janeWithPeople>>
type Values = Record<string, unknown[]>

async function read(jane: Jane, kind: 'vcard' | 'ics', ...options: string[]): Promise<Values[]> {
  const it = desk()
  await jane.ok('export', kind, '--out', it.path('file'), ...options)
  return JSON.parse(it.run(python, '-c', readAll, it.path('file')))
}

describe.runIf(isLibraryHere('vobject'))('vobject reads', () => {
  it('all that a card says', async () => {
    const cards = await read(await janeWithPeople(), 'vcard', '--notes')
    expect(cards[1]).toMatchObject({
      N: [['Reyes', 'Dana', '', '', '']],
      FN: ['Dana Reyes'],
      ORG: [["O'Neil & Sons"]],
      TITLE: ['Head of Tea; Milk, "Sugar" \\ Co'],
      EMAIL: ['dana@brightwell.example', 'd@home.example'],
      TEL: ['+1 (555) 010-2030'],
      CATEGORIES: [['golf', 'wine, red']],
      NOTE: [notes],
    })
    expect(cards[3]).toMatchObject({ FN: [`Zoë ${family} Müller`], ORG: [['Smith, Sons; Daughters']] })
  })

  it('names with whatever signs, long ones, and family names of two parts', async () => {
    const cards = await read(await janeWithHardNames(), 'vcard')
    expect(cards.flatMap(({ FN = [] }) => FN)).toEqual(hardNames)
    expect(cards.at(-1)).toMatchObject({ N: [['Márquez García', 'Gabriela', '', '', '']] })
  })

  it('entries of a calendar, with whatever is in them', async () => {
    const entries = await read(await janeWithPeople(), 'ics')
    expect(entries.map(({ SUMMARY }) => SUMMARY)).toEqual([
      ['Stan Smith, Acme: say how it went with Dana Reyes'],
      ["Dana Reyes, O'Neil & Sons: follow up"],
    ])
    expect(entries[1]?.DESCRIPTION?.[0]).toBe(
      'send the study; pages 3, 4\nPhone: +1 (555) 010-2030\nE-mail: dana@brightwell.example, d@home.example',
    )
    const hard = await read(await janeWithHardNames(), 'ics')
    expect(hard.flatMap(({ SUMMARY = [] }) => SUMMARY).sort()).toEqual(
      hardNames.map((name) => `${name}: follow up`).sort(),
    )
  })
})
