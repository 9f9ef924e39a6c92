import { describe, expect, it } from 'vitest'
import { readGoogle } from '../../../src/formats/tables/google.js'
import { peopleOf, sample, skippedOf, someone } from '../readSample.js'

describe('a CSV export of Google Contacts', () => {
  it('until 2024 gives names, several values in a cell, labels as tags, and notes of several lines', () => {
    expect(peopleOf(readGoogle(sample('google-old.csv')))).toEqual([
      someone({
        name: 'Dana M. Reyes',
        given: 'Dana',
        family: 'Reyes',
        aliases: ['Dee'],
        emails: ['dana@acme.example', 'dana.reyes@acme.example', 'dana@home.example'],
        phones: ['+1 (555) 010-2030', '555-0142'],
        company: 'Acme',
        title: 'Brand Director',
        url: 'https://www.linkedin.com/in/dana-reyes',
        tags: ['Coaches', 'friends'],
        notes: 'Met in Paris.\nLikes tea, "green".',
      }),
      someone({ name: 'Dr. Zoë Müller', given: 'Zoë', family: 'Müller' }),
      someone({ name: 'lee@park.example', emails: ['lee@park.example'] }),
      someone({ name: 'Pizza', company: 'Pizza', phones: ['555-0199'] }),
    ])
  })

  it('since 2024 gives the same, without phonetic names', () => {
    expect(peopleOf(readGoogle(sample('google-new.csv')))).toEqual([
      someone({
        name: 'Dana Reyes',
        given: 'Dana',
        family: 'Reyes',
        aliases: ['Dee'],
        emails: ['dana@acme.example'],
        phones: ['+1 555 010 2030', '555-0142'],
        company: 'Acme',
        title: 'Brand Director',
        url: 'https://acme.example',
        tags: ['Coaches'],
        notes: 'Likes tea',
      }),
      someone({ name: '東京花子', given: '花子', family: '東京' }),
      someone({ name: 'Stan from the club', phones: ['555-0177'] }),
      someone({ name: 'Pizza', company: 'Pizza', phones: ['555-0199'] }),
    ])
  })

  it('names the line of who has neither name nor address, past notes of several lines', () => {
    const reason = 'has neither a name nor an e-mail address'
    const text = 'Name,Notes,Phone 1 - Value\nDana,"one\ntwo",\n,,555 0142\n'
    expect(skippedOf(readGoogle(text))).toEqual([{ line: 4, reason }])
  })

  it('keeps labels of my own, whatever they look like, and drops what Google puts everybody in', () => {
    const tagsOf = (labels: string) => peopleOf(readGoogle(`First Name,Labels\nDana,${labels}\n`))[0]?.tags
    expect(tagsOf('* My Contacts ::: * starred ::: * family ::: a*b ::: starred')).toEqual(['family', 'a*b', 'starred'])
    expect(tagsOf('* myContacts')).toEqual([])
  })

  it('gives numbers to call: faxes and pagers are left out, before 2024 and since', () => {
    const was =
      'Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value\nDana,Work Fax,555 0100,Work,555 0101\n'
    const now =
      'First Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\nDana,* Mobile,555 0101,Pager,555 0100\n'
    for (const [text, parts] of [
      [was, {}],
      [now, { given: 'Dana' }],
    ] as const)
      expect(peopleOf(readGoogle(text))).toEqual([someone({ name: 'Dana', ...parts, phones: ['555 0101'] })])
  })

  it('with other columns is refused with a sentence', () => {
    expect(() => readGoogle('company,city\nAcme,Paris\n')).toThrow('cannot be read as an export from Google Contacts')
  })
})
