import { describe, expect, it } from 'vitest'
import type { ExportedPerson } from '../../../src/book/reports/exportPeople.js'
import { vcardFileName } from '../../../src/formats/vcard/fileName.js'
import { nameParts } from '../../../src/formats/vcard/nameParts.js'
import { readVcard } from '../../../src/formats/vcard/read.js'
import { vcardText } from '../../../src/formats/vcard/write.js'

const person = (more: Partial<ExportedPerson> = {}): ExportedPerson => ({
  id: '4k2m9q',
  name: 'Dana Reyes',
  given: null,
  family: null,
  aliases: [],
  emails: [],
  phones: [],
  company: null,
  title: null,
  industry: null,
  url: null,
  tags: [],
  notes: '',
  updatedAt: '2026-11-23T09:37:04.123Z',
  ...more,
})
const linesOf = (more: Partial<ExportedPerson>) => vcardText([person(more)]).split('\r\n')

describe('a card', () => {
  it('says all there is of somebody', () => {
    const dana = person({
      aliases: ['Dany', 'D, the First'],
      emails: ['dana@acme.example', 'dana@home.example'],
      phones: ['+1 (555) 010-2030'],
      company: 'Smith; Sons, Ltd',
      title: 'Head of C:\\',
      industry: 'tea, milk',
      url: 'https://www.linkedin.com/in/dana;x,y',
      tags: ['golf', 'hiring-manager'],
      notes: 'Met in Paris.\n\nLikes tea; and cake.',
    })
    expect(vcardText([dana])).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'PRODID:-//Rapport//Rapport//EN',
        'UID:rapport-4k2m9q',
        'REV:2026-11-23T09:37:04Z',
        'N:Reyes;Dana;;;',
        'FN:Dana Reyes',
        'NICKNAME:Dany',
        'NICKNAME:D\\, the First',
        'ORG:Smith\\; Sons\\, Ltd',
        'TITLE:Head of C:\\\\',
        'EMAIL;TYPE=INTERNET:dana@acme.example',
        'EMAIL;TYPE=INTERNET:dana@home.example',
        'TEL:+1 (555) 010-2030',
        'URL:https://www.linkedin.com/in/dana\\;x\\,y',
        'CATEGORIES:golf,hiring-manager',
        'X-RAPPORT-INDUSTRY:tea\\, milk',
        'NOTE:Met in Paris.\\n\\nLikes tea\\; and cake.',
        'END:VCARD',
        '',
      ].join('\r\n'),
    )
  })

  it('says nothing of what is not known', () => {
    const names = linesOf({}).map((line) => line.split(':')[0])
    expect(names).toEqual(['BEGIN', 'VERSION', 'PRODID', 'UID', 'REV', 'N', 'FN', 'END', ''])
  })

  it('follows the one before it', () => {
    const text = vcardText([person(), person({ id: '5x3n8r', name: 'Lee Park' })])
    expect(text.match(/^(?:BEGIN|UID|FN|END):.*/gm)).toEqual([
      ...['BEGIN:VCARD', 'UID:rapport-4k2m9q', 'FN:Dana Reyes', 'END:VCARD'],
      ...['BEGIN:VCARD', 'UID:rapport-5x3n8r', 'FN:Lee Park', 'END:VCARD'],
    ])
    expect(vcardText([])).toBe('')
  })

  it('has lines of at most 75 octets, and none ends inside a character', () => {
    for (const sign of ['x', 'é', '東', '😀', '👩‍👩‍👧‍👦', 'x😀']) {
      const lines = linesOf({ name: sign.repeat(200), notes: `${sign.repeat(99)}\n`.repeat(9) })
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
      expect(lines.filter((line) => /\p{Cs}/u.test(line))).toEqual([])
    }
  })
})

describe('no value begins another line', () => {
  const breaks = [
    '\r\n',
    '\n',
    '\r',
    '\v',
    '\f',
    '\u001c',
    '\u001e',
    '\u0085',
    '\u2028',
    '\u2029',
    '\\n',
    '\0',
    '\u001b[2J',
  ]
  it.each(breaks)('after %j', (sign) => {
    const evil = `Dana${sign}TEL:666${sign}END:VCARD`
    const all = { aliases: [evil], emails: [evil], phones: [evil], tags: [evil] }
    const text = vcardText([
      person({ name: evil, ...all, company: evil, title: evil, industry: evil, url: evil, notes: evil }),
    ])
    expect(text.match(/^(?:TEL|END)\b.*/gm)).toEqual([expect.stringMatching(/^TEL:Dana/), 'END:VCARD'])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
  })

  it('and a name of nothing but controls is still a card with a name', () => {
    expect(linesOf({ name: '\u0007\r\n' })).toContain('FN:4k2m9q')
  })
})

describe('a name in parts', () => {
  it.each([
    ['Dana Reyes', ['Reyes', 'Dana', '', '']],
    ['Maria Luisa Reyes', ['Reyes', 'Maria Luisa', '', '']],
    ['Dr. Maria van der Berg', ['van der Berg', 'Maria', 'Dr.', '']],
    ['Ludwig van Beethoven', ['van Beethoven', 'Ludwig', '', '']],
    ['Reyes, Dana', ['Reyes', 'Dana', '', '']],
    ['John Doe Jr.', ['Doe', 'John', '', 'Jr.']],
    ['Jane Jones, PhD', ['Jones', 'Jane', '', 'PhD']],
    ['山田 太郎', ['山田', '太郎', '', '']],
    ['山田太郎', ['', '山田太郎', '', '']],
    ['Cher', ['', 'Cher', '', '']],
    ["O'Neil & Sons", ['', "O'Neil & Sons", '', '']],
    ['my neighbour Bob', ['', 'my neighbour Bob', '', '']],
  ])('%s', (name, parts) => {
    const { family, given, prefix, suffix } = nameParts({ name })
    expect([family, given, prefix, suffix]).toEqual(parts)
  })
})

describe('the N of a card', () => {
  it.each([
    [{ name: 'Mary Ann Poe', given: 'Mary Ann', family: 'Poe' }, 'N:Poe;Mary Ann;;;'],
    [{ name: 'Dr. Dana Maria Reyes, PhD', given: 'Dana', family: 'Reyes' }, 'N:Reyes;Dana;Maria;Dr.;PhD'],
    [{ name: 'Ana Lima Costa', given: 'Ana', family: 'Lima Costa' }, 'N:Lima Costa;Ana;;;'],
    [{ name: 'Ana Lima Costa', family: 'Lima Costa' }, 'N:Lima Costa;Ana;;;'],
    [{ name: 'GABRIELA MÁRQUEZ GARCÍA', family: 'Márquez García' }, 'N:Márquez García;GABRIELA;;;'],
    [{ name: 'Dr. Eva Maria Blum Weber, PhD', family: 'Blum Weber' }, 'N:Blum Weber;Eva Maria;;Dr.;PhD'],
    [{ name: 'Juan Carlos de Borbón', family: 'de Borbón' }, 'N:de Borbón;Juan Carlos;;;'],
    [{ name: 'Mary Ann van der Berg', given: 'Mary Ann' }, 'N:van der Berg;Mary Ann;;;'],
    [{ name: 'Robert Smith Jones III', family: 'Smith Jones' }, 'N:Smith Jones;Robert;;;III'],
    [{ name: 'Nguyễn Văn An', family: 'Nguyễn' }, 'N:Nguyễn;Văn An;;;'],
    [{ name: '山田太郎', family: '山田' }, 'N:山田;太郎;;;'],
    [{ name: '山田 太郎', given: '太郎' }, 'N:山田;太郎;;;'],
    [{ name: 'Cher Bono', given: 'Cher Bono' }, 'N:;Cher Bono;;;'],
    [{ name: 'Abba', family: 'Abba' }, 'N:Abba;;;;'],
    [{ name: 'Jo-Ann Poe', given: 'Jo' }, 'N:;Jo;;;'],
    [{ name: 'Tommy', given: 'Tom', family: 'Poe' }, 'N:Poe;Tom;;;'],
    [{ name: 'Jo Wu, Jr., PMP®' }, 'N:Wu;Jo;;;Jr.\\, PMP®'],
    [{ name: 'Maria del Carmen Ruiz' }, 'N:Ruiz;Maria del Carmen;;;'],
    [{ name: '김민수' }, 'N:김;민수;;;'],
    [{ name: 'only.mail@example.org' }, 'N:;only.mail@example.org;;;'],
  ])('of %j', (more, line) => {
    expect(linesOf(more)).toContain(line)
  })
})

describe('what turns or hides a text', () => {
  const turning = [
    '\u061c',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u{e0001}',
    '\u{e0041}',
    '\ufff9',
  ]

  it.each(turning)('%j stands in no name, and in notes as it was', (sign) => {
    const name = `Da${sign}na ${sign} Rey${sign}es`
    const text = vcardText([
      person({ name, given: name, aliases: [name], company: name, title: name, tags: [name], notes: name }),
    ])
    const lines = text.split('\r\n')
    expect(lines.filter((line) => line.includes(sign))).toEqual([`NOTE:${name}`])
    expect(lines).toContain('FN:Dana Reyes')
    expect(lines).toContain('N:;Dana Reyes;;;')
  })

  it('is not what holds emoji and Persian words together', () => {
    for (const name of ['👩‍👩‍👧‍👦 Ann', 'می\u200cخواهم']) expect(linesOf({ name })).toContain(`FN:${name}`)
  })
})

describe("the name of a card's file", () => {
  it.each([
    ['Dana Reyes', 'dana-reyes-4k2m9q.vcf'],
    ["Zoë O'Müller-Łukasz", 'zoe-o-muller-lukasz-4k2m9q.vcf'],
    ['東京 花子', '4k2m9q.vcf'],
    ['../../etc/passwd', 'etc-passwd-4k2m9q.vcf'],
    ['C:\\CON', 'c-con-4k2m9q.vcf'],
    ['nul.', 'nul-4k2m9q.vcf'],
    ['-rf', 'rf-4k2m9q.vcf'],
    ['\u202efcv.exe\n', 'fcv-exe-4k2m9q.vcf'],
  ])('of %j', (name, file) => {
    expect(vcardFileName({ id: '4k2m9q', name })).toBe(file)
  })

  it('is short, whatever the name', () => {
    for (const sign of ['x', '㎯ ', '\u0301\u0316', 'Å']) {
      expect(vcardFileName({ id: '4k2m9q', name: sign.repeat(500_000) }).length).toBeLessThan(80)
    }
  })
})

describe('what a card cannot hold', () => {
  it('leaves everything else as it was', () => {
    const notes = 'one\r\ntwo\u2028three\u0085four\tfive\u0007\ud800'
    const [read] = readVcard(vcardText([person({ notes })]))
    expect(read).toMatchObject({ person: { notes: 'one\ntwo\nthree\nfour\tfive' } })
  })
})
