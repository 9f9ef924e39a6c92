import { describe, expect, it } from 'vitest'
import { importNotices } from '../../src/terminal/views/importNotices.js'

const nothing = { emails: [], phones: [], doubled: [], others: [], destroyed: [] }
const notices = (unread: Partial<Parameters<typeof importNotices>[0]['unread']>) =>
  importNotices({ source: 'csv', looksLike: null, unread: { ...nothing, ...unread } })

describe('what is said of a file', () => {
  it('begins with what matters most', () => {
    const others = Array.from({ length: 20 }, (_, index) => `Field ${index}`)
    expect(notices({ others, phones: ['Buddy'], emails: ['Manager mail', 'Old mail'], doubled: ['URL'] })).toEqual([
      '2 columns with e-mail addresses were not read: “Manager mail” and “Old mail”. To have them read, name them “other email 1” and so on, and import the file again.',
      '1 column with phone numbers was not read: “Buddy”. To have it read, name it “other phone”, and import the file again.',
      'More than one column is called “URL”, so none of them was read. Give each its own name, and import the file again.',
      expect.stringContaining('“Field 9” and 10 more. Rapport knows'),
    ])
  })

  it('names the line of a number that a spreadsheet has cut off', () => {
    const one = { line: 5, number: '4.917E+11' }
    expect(notices({ destroyed: [one] })[0]).toContain('the phone number on line 5 (4.917E+11), so it was left out.')
    expect(notices({ destroyed: [one, { line: 9, number: '1E+12' }] })[0]).toContain(
      '2 phone numbers, so they were left out: lines 5 (4.917E+11) and 9 (1E+12).',
    )
  })

  it('is nothing where all was read', () => {
    expect(notices({})).toEqual([])
  })
})
