import { describe, expect, it } from 'vitest'
import { unreadColumns } from '../../../src/formats/tables/unreadColumns.js'
import { sample } from '../readSample.js'

const nothing = { emails: [], phones: [], doubled: [], others: [], destroyed: [] }

describe('what a table holds that is not read', () => {
  it('is said by what is in the cells: e-mail addresses and numbers apart', () => {
    const text = `Name,Manager mail,Buddy,Emergency Contact,How we met,Fax,Record ID,Met on,Salary,Zip+4,Nothing here
Dana,boss@acme.example,,+49 30 1234567,at work,+49 30 99999,5552102030,2026-11-02,80000-95000,12345-6789,
Lee,,lee@x.example,unknown,,,5552102031,,,,
`
    expect(unreadColumns(text, 'csv')).toEqual({
      ...nothing,
      emails: ['Manager mail', 'Buddy'],
      phones: ['Emergency Contact'],
      others: ['How we met', 'Fax', 'Record ID', 'Met on', 'Salary', 'Zip+4'],
    })
  })

  it('is what is doubled', () => {
    const text = 'Name,Email,EMAIL,Phone,Shoe,Shoe\nDana,dana@acme.example,dr@home.example,555-0142,38,39\n'
    expect(unreadColumns(text, 'csv')).toEqual({ ...nothing, doubled: ['Email', 'Shoe'] })
    expect(unreadColumns('First Name,Last Name,URL,URL,Connected On\nDana,Reyes,a,b,\n', 'linkedin')).toEqual({
      ...nothing,
      doubled: ['URL'],
    })
  })

  it('takes no long time where columns are many and rows short', () => {
    const began = process.cpuUsage()
    const header = Array.from({ length: 20_000 }, (_, index) => `x${index}`).join(',')
    expect(unreadColumns(`Name,${header}\n${'Dana,yes\n'.repeat(20_000)}`, 'csv').others).toEqual(['x0'])
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000)
  })

  it('are numbers that a spreadsheet has cut off, with their lines', () => {
    const text = 'Name,Phone,Work,Amount\nDana,4.917E+11,,1E+9\n\nLee,555-0142,"4,917E+11",\n'
    expect(unreadColumns(text, 'csv').destroyed).toEqual([
      { line: 2, number: '4.917E+11' },
      { line: 4, number: '4,917E+11' },
    ])
  })

  it('are columns whose cells had to show what they are, and did not', () => {
    const text = 'Name,Home,Work,Contact,Title,Job Title\nDana,Berlin,555-0142,yes,Dr.,Director\n'
    expect(unreadColumns(text, 'csv').others).toEqual(['Home', 'Contact', 'Title'])
  })

  it('are only addresses, numbers and doubled columns in a table of a known program', () => {
    const own = 'Custom Field 1 - Value'
    const google = `First Name,${own},Photo,Labels\nDana,dana@acme.example,x,\n`
    expect(unreadColumns(google, 'google')).toEqual({ ...nothing, emails: [own] })
    for (const language of ['de', 'fr', 'es', 'nl', 'it', 'pt'])
      expect(unreadColumns(sample(`outlook-${language}.csv`), 'outlook')).toEqual(nothing)
    expect(unreadColumns('Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags\nDana,,,,,,,,\n', 'csv')).toEqual(
      nothing,
    )
    expect(unreadColumns('BEGIN:VCARD\nFN:Dana\nEND:VCARD\n', 'vcard')).toEqual(nothing)
  })
})
