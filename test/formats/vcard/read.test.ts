import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileRow, ImportedContact } from '../../../src/book/import/importedContact.js'
import { readVcard } from '../../../src/formats/vcard/read.js'
import { rejoinSplitCharacters } from '../../../src/text/splitCharacters.js'

const nothing = { aliases: [], emails: [], phones: [], company: null, title: null, industry: null, url: null, tags: [] }
const row = (line: number, person: Partial<ImportedContact> & { name: string }): FileRow => ({
  line,
  person: { ...nothing, notes: '', ...person },
})
const sample = (name: string, encoding: BufferEncoding = 'utf8') => {
  const bytes = readFileSync(join(import.meta.dirname, '../samples', `vcard-${name}.vcf`))
  return [
    ...readVcard(
      Buffer.from(rejoinSplitCharacters(bytes))
        .toString(encoding)
        .replace(/^\uFEFF/, ''),
    ),
  ]
}
/** The person on a card of these lines. */
const card = (...lines: string[]) => {
  const [first] = readVcard(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'))
  if (!first || !('person' in first)) throw new Error(`nobody on this card: ${JSON.stringify(first)}`)
  return first.person
}
const named = (...lines: string[]) => card('FN:Dana', ...lines)

describe('the contacts of', () => {
  it('an iPhone', () => {
    expect(sample('iphone')).toEqual([
      row(1, {
        name: 'Dr. Dana Maria Luisa Reyes, Acme',
        given: 'Dana',
        family: 'Reyes',
        aliases: ['Dany'],
        emails: ['dana@acme.example', 'dana.reyes@home.example'],
        phones: ['(555) 010-2030', '+1 555 010 2031', '(555) 010-2039'],
        company: 'Acme, Inc.',
        title: 'Head of Launches, Europe',
        url: 'http://www.linkedin.com/in/dana-reyes',
        notes: 'Met at the fair, stand 4; likes tea.\n\nKnows Lee, too.',
      }),
    ])
  })

  it('a Mac: a person, a company, and a list of people, which is nobody', () => {
    expect(sample('macos')).toEqual([
      row(1, {
        name: 'Lee Park',
        given: 'Lee',
        family: 'Park',
        emails: ['lee@brightwell.example'],
        phones: ['555-0142'],
        company: 'Brightwell',
        url: 'https://www.linkedin.com/in/lee-park',
        tags: ['Marketing', 'Former colleagues'],
      }),
      row(21, { name: 'Cole & Sons', phones: ['555-0160'], company: 'Cole & Sons' }),
      { line: 29, reason: 'is a list of people, not a person' },
    ])
  })

  it('Outlook', () => {
    expect(sample('outlook')).toEqual([
      row(1, {
        name: 'Frau Zoë Müller',
        given: 'Zoë',
        family: 'Müller',
        emails: ['zoe@licht.example'],
        phones: ['(555) 010-2040', '(555) 010-2041', '(555) 010-2049'],
        company: 'Küche, Licht & Söhne',
        title: 'Einkauf',
        url: 'http://www.licht.example',
        notes: 'First line\nSecond line, broken off in the middle\n\nAfter an empty one; all of it.',
      }),
    ])
  })

  it('Android', () => {
    expect(sample('android')).toEqual([
      row(1, { name: 'only.mail@home.example', emails: ['only.mail@home.example'] }),
      row(6, { name: '山田太郎', given: '太郎', family: '山田', phones: ['555-0150', '555-0151'], tags: ['Tokyo'] }),
      { line: 13, reason: 'has neither a name nor an e-mail address' },
      row(17, { name: 'Đức Nguyễn', given: 'Đức', family: 'Nguyễn', notes: '👩‍🚀 rockets\nand tea' }),
    ])
  })

  it('Google', () => {
    expect(sample('gmail')).toEqual([
      row(1, {
        name: 'Mr. Bob Cole Sr.',
        given: 'Bob',
        family: 'Cole',
        emails: ['bob.cole@home.example', 'bob@club.example'],
        phones: ['555-0170', '+44 20 7946 0018'],
        company: 'Cole "Tea"; Sons',
        title: 'Founder',
        url: 'https://www.linkedin.com/in/bob-cole',
        tags: ['Golf'],
        notes: 'He said: "ring me, or Ann".\nFavourite colour: blue; his folder is C:\\new.',
      }),
    ])
  })

  it('a program that writes version 4.0', () => {
    expect(sample('4')).toEqual([
      row(1, {
        name: 'Simone Perrault',
        given: 'Simone',
        family: 'Perrault',
        emails: ['simone@via.example'],
        phones: ['+1-555-010-2061', '+1-555-010-2060 ext. 102'],
        company: 'Via Tea',
        title: 'Directrice',
        url: 'https://ca.linkedin.com/in/simone-perrault',
        notes: 'Semicolons; and commas, both.',
      }),
      row(22, { name: 'Springfield Job Club', phones: ['+1-555-010-2062'] }),
      { line: 28, reason: 'is a list of people, not a person' },
    ])
  })

  it('a file put together by hand, where one bad card never stops the rest', () => {
    expect(sample('mended')).toEqual([
      row(1, { name: 'First One', emails: ['first@home.example'] }),
      row(6, { name: 'second one', emails: ['second@home.example'], phones: ['555-0180'] }),
      row(14, { name: 'Number Three', given: 'Number', family: 'Three', phones: ['555-0181'] }),
      row(26, { name: 'Number Four', phones: ['555-0182'] }),
      row(31, { name: 'Number Five', phones: ['555-0183'] }),
      { line: 42, reason: 'has neither a name nor an e-mail address' },
      row(45, { name: 'Number Seven', emails: ['seven@home.example'] }),
    ])
  })

  it('a program that folds lines inside a character', () => {
    const dana = { name: 'Dana Reyes', emails: ['dana@acme.example'] }
    expect(sample('fold-in-emoji')).toEqual([row(1, { ...dana, notes: 'Tea 😀 and cake' })])
    expect(sample('utf-16', 'utf16le')).toEqual([row(1, { name: 'Zoë 😀 東京', notes: 'Tea 😀 and cake' })])
  })

  it('programs that name another character set, a wrong one, or none', () => {
    expect(sample('charsets')).toEqual([
      row(1, { name: '山田 ソ', aliases: ['太郎'], company: 'Чай', title: 'Café', notes: 'naïve\nЧай' }),
    ])
    expect(named('NOTE;ENCODING=QUOTED-PRINTABLE:5=80 =93now=94').notes).toBe('5€ “now”')
  })
})

describe('the name', () => {
  it.each([
    ['is what the card wants to be shown as', ['N:Reyes;Dana;;;', 'FN:Dana R.'], 'Dana R.'],
    [
      'is put together from its parts',
      ['N:Reyes;Dana;Maria,Luisa;Dr.;PhD', 'ORG:Acme'],
      'Dr. Dana Maria Luisa Reyes, PhD',
    ],
    ['is put together where the card shows nothing', ['FN:', 'N:van der Berg;Maria;;;'], 'Maria van der Berg'],
    ['has the family first where people say it so', ['N:김;철수;;;'], '김철수'],
    ['may hold a comma', ['N:Smith\\, Jones;Ann;;;'], 'Ann Smith, Jones'],
    ["is the company's where nothing else is known", ['ORG:Acme;Sales', 'EMAIL:hello@acme.example'], 'Acme'],
    ['is the address where only that is known', ['EMAIL:hello@acme.example'], 'hello@acme.example'],
    [
      "is the person's where a phone shows the company",
      ['FN:Acme GmbH', 'ORG:Acme GmbH', 'N:Reyes;Dana;;;'],
      'Dana Reyes',
    ],
    ['and where that has another legal form', ['FN:ACME', 'ORG:Acme Inc.;Sales', 'N:Reyes;Dana'], 'Dana Reyes'],
    ['and where it has its department', ['FN:Acme Sales', 'ORG:Acme;Sales', 'N:Reyes;Dana'], 'Dana Reyes'],
    ["is the company's where the parts are its name too", ['FN:Acme', 'ORG:Acme', 'N:;Acme Inc.;;;'], 'Acme'],
    ["is the person's where the card shows an address", ['FN:d@x.example', 'N:Reyes;Dana'], 'Dana Reyes'],
    ["is the person's where the card shows an address in brackets", ['FN:<d@x.example>', 'N:Reyes;Dana'], 'Dana Reyes'],
    ["is the person's where the card shows a link", ['FN:tel:+15550102030', 'N:Reyes;Dana'], 'Dana Reyes'],
    ["is the person's where the card shows a number", ['FN:+1 555 010 2030', 'N:Reyes;Dana'], 'Dana Reyes'],
    ['is put together of a single part', ['FN:', 'N:Dana Reyes'], 'Dana Reyes'],
    ['and of one with a comma', ['FN:', 'N:Reyes\\, Dr. Dana'], 'Dr. Dana Reyes'],
    ['and of one with a comma that is not escaped', ['FN:', 'N:Reyes,Dana'], 'Dana Reyes'],
    ['is what is shown where the parts are empty', ['FN:Dana Reyes', 'N:;;;;', 'ORG:Acme'], 'Dana Reyes'],
    ['is in one line, composed', ['FN:  Zoe\u0308\\n Müller '], 'Zoë Müller'],
    ['loses what no name means', ['FN:Da\u0000na\ud800'], 'Dana'],
    ['keeps hostile signs', ['FN:Dana\u001b[31m\u202eseyeR'], 'Dana\u001b[31m\u202eseyeR'],
  ])('%s', (_, lines, name) => {
    expect(card(...lines).name).toBe(name)
  })
})

it('an address or a number in place of the name is not lost', () => {
  expect(card('FN:d@x.example', 'N:Reyes;Dana')).toMatchObject({ emails: ['d@x.example'], phones: [] })
  expect(card('FN:555 0142', 'N:Reyes;Dana')).toMatchObject({ emails: [], phones: ['555 0142'] })
})

describe('an e-mail address', () => {
  it.each([
    ['mailto:dana@acme.example?subject=Hi', ['dana@acme.example']],
    ['MAILTO:zo%C3%AB@acme.example', ['zoë@acme.example']],
    ['Dana Reyes <dana@acme.example>', ['dana@acme.example']],
    ['a@acme.example, b@acme.example', ['a@acme.example', 'b@acme.example']],
    ['none', []],
  ])('is found in %s', (value, emails) => {
    expect(named(`EMAIL:${value}`).emails).toEqual(emails)
  })

  it('comes once, the preferred one first', () => {
    expect(named('EMAIL:a@x.example', 'EMAIL;PREF=1:b@x.example', 'EMAIL;HOME:A@x.example').emails).toEqual([
      'b@x.example',
      'a@x.example',
    ])
  })
})

describe('a telephone number', () => {
  it.each([
    ['TEL;WORK;VOICE:(555) 010-2030', ['(555) 010-2030']],
    ['item1.TEL;TYPE="work,voice":555-0142', ['555-0142']],
    ['TEL:tel:+1-555-010-2030;ext=102;isub=3', ['+1-555-010-2030 ext. 102']],
    ['TEL:٠٥٥٥', ['٠٥٥٥']],
    ['TEL;WORK:ask Ann', []],
  ])('of %s', (line, phones) => {
    expect(named(line).phones).toEqual(phones)
  })

  it('is kept however many there are, a fax last', () => {
    const { phones } = named('TEL;WORK;FAX:555-0101', 'TEL;HOME:555-0102', 'TEL;CELL;PREF:555-0103', 'TEL;FAX:555-0104')
    expect(phones).toEqual(['555-0103', '555-0102', '555-0101', '555-0104'])
  })
})

describe('what else a card says', () => {
  it.each([
    ['one on LinkedIn before others', ['URL:http://a.example', 'URL:linkedin.com/in/dana'], 'linkedin.com/in/dana'],
    ['the first of others', ['URL:', 'URL:http\\://a.example', 'URL:http://b.example'], 'http://a.example'],
    ['a name on LinkedIn', ['X-SOCIALPROFILE;TYPE=LinkedIn:dana-reyes'], 'https://www.linkedin.com/in/dana-reyes'],
    ['not a name elsewhere', ['X-SOCIALPROFILE;TYPE=twitter:danareyes'], null],
    ['not what only looks like LinkedIn', ['X-SOCIALPROFILE:http://linkedin.com.evil.example/'], null],
  ])('the web address: %s', (_, lines, url) => {
    expect(named(...lines).url).toBe(url)
  })

  it('the title, else the role', () => {
    expect(named('ROLE:Buying', 'TITLE:Head').title).toBe('Head')
    expect(named('ROLE:Buying', 'TITLE:').title).toBe('Buying')
  })

  it('the company without its departments', () => {
    expect(named('ORG:Smith\\; Sons\\, Ltd;Sales;North').company).toBe('Smith; Sons, Ltd')
  })

  it('nicknames and tags as lists', () => {
    const { aliases, tags } = named(
      'NICKNAME:Dany,Dana,"D\\, the First"',
      'CATEGORIES:tea,golf',
      'CATEGORIES:Tea,,myContacts',
    )
    expect(aliases).toEqual(['Dany', '"D, the First"'])
    expect(tags).toEqual(['tea', 'golf'])
  })

  it.each([
    ["A,B\\'C", ['A', "B'C"]],
    ['a,b\\, c', ['a', 'b, c']],
    ['alumni\\, board\\, golf', ['alumni', 'board', 'golf']],
    ['a\\;b', ['a;b']],
  ])('the tags in %s', (value, tags) => {
    expect(named(`CATEGORIES:${value}`).tags).toEqual(tags)
  })

  it('a tag with a comma, in a card of ours', () => {
    expect(named('UID:rapport-4k2m9q', 'CATEGORIES:golf\\, coach').tags).toEqual(['golf, coach'])
  })

  it('the notes with their line breaks, whatever these are', () => {
    expect(named('NOTE:  a\\nb\\Nc\\\\n\\xd  ', 'NOTE;ENCODING=QUOTED-PRINTABLE:e=0D=0Af').notes).toBe(
      'a\nb\nc\\n\\xd\ne\nf',
    )
  })
})

describe('lines', () => {
  const text = 'BEGIN:VCARD\nFN:Dana\n  Reyes\nEND:VCARD\n\nBEGIN:VCARD\nFN:Lee\nEND:VCARD\n'
  it.each([['\n'], ['\r\n'], ['\r\r\n'], ['\r']])('that end with %j are read and counted', (end) => {
    expect([...readVcard(text.replaceAll('\n', end))]).toEqual([
      row(1, { name: 'Dana Reyes' }),
      row(6, { name: 'Lee' }),
    ])
  })

  it('of a value that ends with a soft break by mistake do not swallow the end of the card', () => {
    const rows = [...readVcard('BEGIN:VCARD\nFN;QUOTED-PRINTABLE:Dana=\nEND:VCARD\nBEGIN:VCARD\nFN:Lee\nEND:VCARD\n')]
    expect(rows).toEqual([row(1, { name: 'Dana' }), row(4, { name: 'Lee' })])
  })

  it.each([
    ['in the middle of a letter', 'M=C3=\n =BCller', 'Müller'],
    ['with a tab', 'Gr=C3=BC=\n\t=C3=9Fe', 'Grüße'],
    ['each of them', 'one=20=\n two=20=\n three', 'one two three'],
    ['as a space of the text, where not all are', 'one=\n two =\nthree', 'one two three'],
  ])('behind a soft break may be indented: %s', (_, value, title) => {
    for (const version of ['2.1', '3.0'])
      expect(named(`VERSION:${version}`, `TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${value}`).title).toBe(title)
  })

  it.each(['caf=C3=A9=\nEND:VCARD\n', 'caf=C3=A9=\n\nEND:VCARD\n', 'caf=C3=A9=\n END:VCARD\n'])(
    'of the last value may end with a soft break: %j',
    (end) => {
      const text = `BEGIN:VCARD\nFN:Dana\nNOTE;QUOTED-PRINTABLE:${end}BEGIN:VCARD\nFN:Lee\nEND:VCARD\n`
      expect([...readVcard(text)]).toMatchObject([{ person: { notes: 'café' } }, { person: { name: 'Lee' } }])
    },
  )

  it('around cards are passed over', () => {
    const book = 'BEGIN:VADDRESSBOOK\nNAME:Mine\nBEGIN:VCARD\nFN:Dana\nEND:VCARD\nX-MORE:1\nEND:VADDRESSBOOK\n'
    expect([...readVcard(book)]).toEqual([row(3, { name: 'Dana' })])
  })

  it('of an assistant inside a card are not taken for those of its owner', () => {
    const assistant = ['BEGIN:VCARD', 'FN:Ann', 'AGENT:', 'BEGIN:VCARD', 'TEL:555-0101', 'END:VCARD', 'END:VCARD']
    expect(named('AGENT:', ...assistant, 'TEL:555-0102').phones).toEqual(['555-0102'])
    expect(named(`AGENT:${assistant[0]}`, 'TEL:555-0101', 'END:VCARD', 'TEL:555-0102').phones).toEqual(['555-0102'])
  })

  it('of somebody whose BEGIN is missing, or says more than that, count', () => {
    const good = 'BEGIN:VCARD;X=1\nFN:Good\nEND:VCARD\n'
    expect([...readVcard(`FN:Lost\nTEL:555-0142\nEND:VCARD\n${good}`)]).toEqual([
      row(1, { name: 'Lost', phones: ['555-0142'] }),
      row(4, { name: 'Good' }),
    ])
    expect([...readVcard(`FN:Nobody\n${good}`)]).toEqual([row(2, { name: 'Good' })])
  })

  it('with a name that cannot be seen give the address in its place, or nobody', () => {
    const card = (more: string) => `BEGIN:VCARD\nFN:\u200b\n${more}\nEND:VCARD\n`
    expect([...readVcard(card('EMAIL:d@x.example') + card('TEL:555-0142'))]).toEqual([
      row(1, { name: 'd@x.example', emails: ['d@x.example'] }),
      { line: 5, reason: 'has neither a name nor an e-mail address' },
    ])
  })

  it('in which the file breaks off are not trusted', () => {
    expect([...readVcard('BEGIN:VCARD\nFN:Dana\nTEL:555-0142\nEMAIL:dana@ac')]).toEqual([
      row(1, { name: 'Dana', phones: ['555-0142'] }),
    ])
  })

  it.each(['', 'Hello', 'END:VCARD\n', 'FN:Dana\n', 'BEGIN:VCALENDAR\nFN:Dana\nEND:VCALENDAR\n'])(
    'that hold no card: %j',
    (other) => {
      expect([...readVcard(other)]).toEqual([])
    },
  )
})
