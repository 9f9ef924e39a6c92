import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDrafts } from '../helpers/mailReader.js'
import { areHere, desk, family, janeWithPeople, notes } from './desk.js'

const readCsv = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding=sys.argv[2]) as file:
    json.dump(list(csv.DictReader(file, strict=True)), sys.stdout)
`

describe.runIf(areHere('python3'))('Python reads our exports:', () => {
  it('the table of people, cell by cell', async () => {
    const it = desk()
    await (await janeWithPeople()).ok('export', 'csv', '--notes', '--out', it.path('people.csv'))
    const rows = JSON.parse(it.run('python3', '-c', readCsv, it.path('people.csv'), 'utf-8-sig'))
    expect(rows).toHaveLength(5)
    expect(rows[1]).toEqual({
      Name: 'Dana Reyes',
      Aliases: '',
      Emails: 'dana@brightwell.example; d@home.example',
      Phones: '+1 (555) 010-2030',
      Company: "O'Neil & Sons",
      Title: 'Head of Tea; Milk, "Sugar" \\ Co',
      Industry: '',
      URL: '',
      Tags: 'golf; wine, red',
      Notes: notes,
    })
    expect(rows[2]).toMatchObject({ Name: '東京花子', Company: '株式会社'.repeat(20) })
    expect(rows[3]).toMatchObject({ Name: `Zoë ${family} Müller`, Company: 'Smith, Sons; Daughters' })
    // A spreadsheet would take the bare name for a formula.
    expect(rows[4]).toMatchObject({ Name: "'=cmd|x", Phones: '+49 30 123456' })
  })

  it('the table of people that was piped, which has no mark before it', async () => {
    const it = desk()
    const jane = await janeWithPeople()
    it.put('piped.csv', await jane.ok('export', 'csv'))
    await jane.ok('export', 'csv', '--out', it.path('people.csv'))
    const piped = it.run('python3', '-c', readCsv, it.path('piped.csv'), 'utf-8')
    expect(piped).toBe(it.run('python3', '-c', readCsv, it.path('people.csv'), 'utf-8-sig'))
    expect(JSON.parse(piped)[0]).toHaveProperty('Name', 'Stan Smith')
  })

  it('a draft, which says what the script says', async () => {
    const it = desk()
    const jane = await janeWithPeople()
    await jane.ok('contact', 'edit', 'zoë', '--email', 'zoe@smith.example')
    const words = ['script', 'reconnect', 'zoë', 'email', '--set', 'memory=Crème brûlée, „heiß“ = 100 °C']
    const { subject, text } = await jane.json(...words)
    await jane.ok(...words, '--eml', it.path('draft.eml'))
    const [mail] = readDrafts([readFileSync(it.path('draft.eml'), 'utf8')])
    expect(mail).toMatchObject({
      subject,
      text: `${text}\n`.replaceAll('\n', '\r\n'),
      to: [{ name: `Zoë ${family} Müller`, address: 'zoe@smith.example' }],
      from: [{ name: 'Jane Jones', address: 'jane@home.example' }],
      defects: [],
    })
  })
})
