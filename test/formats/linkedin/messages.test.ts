import { describe, expect, it } from 'vitest'
import { readMessages } from '../../../src/formats/linkedin/messages.js'
import { dana, lee, me, named, page, zoe } from './people.js'

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n'
const at = '2026-08-01T02:00:00.000Z'
const date = '2026-08-01 02:00:00 UTC'
const fromDana = `c1,,${dana.name},${dana.url}`
const toMe = `${me.name},${me.url}`

const read = (text: string) => [...readMessages(text)]
/** What is read of one message by what stands in the columns of who and when. */
const readOne = (who: string, when = date) => read(`${header}c1,,${who},${when},,Hi,INBOX\n`)[0]
/** To whom a message went, by what stands in the two columns for that. */
const sentTo = (names: string, urls: string) => {
  const row = readOne(`${toMe},"${names}","${urls}"`)
  return row && 'to' in row ? row.to : row
}

describe('messages.csv of LinkedIn', () => {
  it('says who wrote to whom, and when, but not what', () => {
    const rows = read(`${header}${fromDana},${toMe},${date},About Thursday,Secret words,INBOX\n`)
    expect(rows).toEqual([{ line: 2, at, from: dana, to: [me] }])
  })

  it('of 2018 has names alone, and dates with the month first', () => {
    expect(
      read(
        'From,To,Date,Subject,Content,Direction,Folder\nDana Reyes,Jane Jones,"3/5/18, 9:05 PM",Hi,Hello,INCOMING,INBOX\n',
      ),
    ).toEqual([{ line: 2, at: '2018-03-05T21:05:00.000Z', from: named('Dana Reyes'), to: [named('Jane Jones')] }])
  })

  it('of 2020 has the page of the sender alone', () => {
    expect(
      read(
        `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n${fromDana},"Jane Jones, Lee Park",${date},,Hi,\n`,
      ),
    ).toEqual([{ line: 2, at, from: dana, to: [named('Jane Jones'), named('Lee Park')] }])
  })

  it('of 2026 is quoted throughout, with words over several lines', () => {
    const text = [
      '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"',
      `"c1","","${dana.name}","${dana.url}","${me.name}","${me.url}","${date}","","Hi,\r\nshe said ""no"".\n\n","INBOX",""`,
      `"c1","","${me.name}","${me.url}","${dana.name}","${dana.url}","${date}","","","ARCHIVE",""`,
    ].join('\n')
    expect(read(text)).toEqual([
      { line: 2, at, from: dana, to: [me] },
      { line: 6, at, from: me, to: [dana] },
    ])
  })

  it('has its columns in any order and case, after a note, or saved again by a spreadsheet', () => {
    const row = [date, me.url, me.name, dana.url, dana.name]
    const columns = ['date', 'Recipient Profile Urls', 'To', 'SenderProfileUrl', 'From']
    for (const text of [
      `${columns.join(',')}\n${row.join(',')}\n`,
      `${columns.join(';')}\r\n${row.join(';')}\r\n`,
      `sep=\t\n${columns.join('\t')}\n${row.join('\t')}\n`,
      `\uFEFF"${columns.join('","')}"\n"${row.join('","')}"\n`,
      `Notes:\n"Some messages, may be missing.\nReally."\n\n${columns.join(',')}\n${row.join(',')}\n`,
    ])
      expect(read(text)).toMatchObject([{ at, from: dana, to: [me] }])
  })

  it.each([
    ['2026-08-01 02:00:00 UTC', '2026-08-01T02:00:00.000Z'],
    ['2026-02-28 23:59:59 UTC', '2026-02-28T23:59:59.000Z'],
    ['2024-02-29 00:00:00 UTC', '2024-02-29T00:00:00.000Z'],
    ['2021-08-01 10:00:00', '2021-08-01T10:00:00.000Z'],
    ['2026-06-04 09:00 UTC', '2026-06-04T09:00:00.000Z'],
    ['2026/06/04 9:00:00 UTC', '2026-06-04T09:00:00.000Z'],
    ['2026-06-04T09:00:00.123Z', '2026-06-04T09:00:00.000Z'],
    ['2026-06-04', '2026-06-04T12:00:00.000Z'],
    ['"2/12/26, 11:44 AM"', '2026-02-12T11:44:00.000Z'],
    ['2/12/26, 12:05 AM', '2026-02-12T00:05:00.000Z'],
    ['2/12/26, 12:05 PM', '2026-02-12T12:05:00.000Z'],
    ['2/12/26, 11:44\u202fpm', '2026-02-12T23:44:00.000Z'],
    ['12/13/2026 18:30', '2026-12-13T18:30:00.000Z'],
    ['2/12/26', '2026-02-12T12:00:00.000Z'],
    ['12 Feb 2026', '2026-02-12T12:00:00.000Z'],
    ['12-feb-26', '2026-02-12T12:00:00.000Z'],
    ['February 12, 2026', '2026-02-12T12:00:00.000Z'],
    ['Tue Oct 28 20:33:50 UTC 2025', '2025-10-28T20:33:50.000Z'],
  ])('was sent at %s: %s', (written, instant) => {
    expect(readOne(`${dana.name},${dana.url},${toMe}`, `"${written.replaceAll('"', '""')}"`)).toMatchObject({
      at: instant,
    })
  })

  it.each([
    ...['', 'yesterday', '2026-02-30 01:00:00 UTC', '2025-02-29 00:00:00 UTC', '2026-13-01', '2026-08-01 24:00:00 UTC'],
    ...['2026-08-01 02:60:00 UTC', '13/31/25, 11:59 PM', '2/12/26, 13:44 PM', '2/12/26, 0:10 AM', '12 Fed 2026'],
    ...['0026-02-12 10:00:00 UTC', '1926-02-12', '2026-06/04', '2026-08-01 02:00:00 UTC and more', '٢/١٢/٢٦'],
  ])('was sent at no time that can be read: %s', (written) => {
    const reason = 'has no date that can be read'
    expect(readOne(`${dana.name},${dana.url},${toMe}`, `"${written}"`)).toEqual({ line: 2, reason })
  })

  it('leaves drafts out, of whichever of the two kinds', () => {
    const columns = header.trim().concat(',ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n')
    const row = (isMessageDraft: string, isConversationDraft: string) =>
      `${fromDana},${toMe},${date},,Hi,INBOX,,${isMessageDraft},${isConversationDraft}\n`
    expect(read(columns + row('Yes', 'No') + row('No', 'TRUE') + row('No', 'No') + row('', ''))).toMatchObject([
      { line: 4 },
      { line: 5 },
    ])
  })

  it.each(['INBOX', 'ARCHIVE', 'SPAM', 'SENT', ''])('is read from the folder “%s”', (folder) => {
    expect(read(`${header}${fromDana},${toMe},${date},,Hi,${folder}\n`)).toHaveLength(1)
  })

  it('names nobody where a member has left, and skips a message between nobody and nobody', () => {
    const gone = { name: '', url: '' }
    expect(readOne(`LinkedIn Member,,${toMe}`)).toMatchObject({ from: gone, to: [me] })
    expect(readOne(`${toMe},LinkedIn Member,`)).toMatchObject({ from: me, to: [gone] })
    expect(readOne(',,LinkedIn Member,')).toEqual({ line: 2, reason: 'has neither a name nor a profile' })
  })

  it('takes a page for a profile only where it is one', () => {
    expect(sentTo('Zoë Blum', 'http://de.linkedin.com/in/Zo%C3%AB-Blum/?trk=x')).toEqual([zoe])
    expect(sentTo('Acme', 'https://www.linkedin.com/company/acme')).toEqual([named('Acme')])
    expect(sentTo('Lee Park', 'https://www.linkedin.com/in/')).toEqual([named('Lee Park')])
    expect(sentTo('Lee Park', 'javascript:alert(1)')).toEqual([named('Lee Park')])
  })

  it.each([
    ['Dana Reyes,Lee Park', `${dana.url},${lee.url}`, [dana, lee]],
    ['Dana Reyes, Lee Park', `${dana.url}, ${lee.url}`, [dana, lee]],
    ['Dana Reyes,LinkedIn Member,Lee Park', `${dana.url},,${lee.url}`, [dana, { name: '', url: '' }, lee]],
    ['Dana Reyes, PhD', dana.url, [{ ...dana, name: 'Dana Reyes, PhD' }]],
    ['Dana Reyes, Writer & Speaker', dana.url, [{ ...dana, name: 'Dana Reyes, Writer & Speaker' }]],
    ['Dana Reyes, PhD,Lee Park', `${dana.url},${lee.url}`, [{ ...dana, name: 'Dana Reyes, PhD' }, lee]],
    [
      'Dana Reyes, Writer,Lee Park',
      `${dana.url},${lee.url}`,
      [
        { ...dana, name: '' },
        { ...lee, name: '' },
      ],
    ],
    ['Dana Reyes, Ph.D., Lee Park', '', [named('Dana Reyes, Ph.D.'), named('Lee Park')]],
    [
      '',
      `${dana.url},${lee.url}`,
      [
        { ...dana, name: '' },
        { ...lee, name: '' },
      ],
    ],
    ['', '', []],
  ])('went to %s at %s', (names, urls, people) => {
    expect(sentTo(names, urls)).toEqual(people)
  })

  it('gives names in one line, as they are written', () => {
    expect(sentTo(' Zoë\n  Blum\u0000 🚀 ', page('x'))).toEqual([{ name: 'Zoë Blum 🚀', url: page('x') }])
    expect(sentTo('\u200b\u200e', page('x'))).toEqual([{ name: '', url: page('x') }])
  })

  it('skips a row that does not hold together, and reads on', () => {
    const good = `${fromDana},${toMe},${date},,Hi,INBOX\n`
    expect(read(`${header}${fromDana},${toMe},${date},,"Hi,INBOX\n${good}`)).toEqual([
      { line: 2, reason: 'is broken off: the quote opened on line 2 is never closed' },
      { line: 3, at, from: dana, to: [me] },
    ])
    expect(read(`${header}${good.trim()},more\n`)).toEqual([
      { line: 2, reason: 'has more cells than there are columns' },
    ])
    expect(sentTo('a,'.repeat(1000), '')).toEqual({ line: 2, reason: 'is to more than 500 people' })
  })

  it('is refused where it is another file', () => {
    expect(() => readMessages('name,email\nDana,dana@acme.example\n')).toThrow(
      "This cannot be read as LinkedIn's messages (messages.csv): its columns have other names.",
    )
  })
})
