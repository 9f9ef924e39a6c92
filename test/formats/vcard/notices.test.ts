import { describe, expect, it } from 'vitest'
import { unknownProperties } from '../../../src/formats/vcard/unknownProperties.js'
import { wrongCharsets } from '../../../src/formats/vcard/wrongCharsets.js'

const card = (...lines: string[]) => ['BEGIN:VCARD', 'FN:Dana', ...lines, 'END:VCARD', ''].join('\r\n')

describe('names that are no properties of a card', () => {
  it('are given with their lines, as the file has them', () => {
    const text = card('PHONE.WORK:555 0142', 'mobile;PREF:555 0143', 'EMAIL.HOME:d@x.example') + card('PHONE.WORK:1')
    expect(unknownProperties(text)).toEqual([
      { what: 'PHONE.WORK', lines: [3, 9] },
      { what: 'mobile', lines: [4] },
      { what: 'EMAIL.HOME', lines: [5] },
    ])
  })

  it.each([
    ['item1.TEL:555 0142', 'item1.X-ABLabel:Work', 'X-ICQ:123'],
    ['ADR:;;Main St 1;;;;', 'BDAY:1970-01-01', 'IMPP:xmpp:d@x.example', 'LABEL:x', 'GEO:1;2'],
    ['PHOTO;ENCODING=b:AAAA', ' BBBB:CC', ' DDDD=='],
    ['PHOTO;BASE64:', 'AAAABBBB', 'CCCC=='],
    ['PHONE.WORK:', 'PHONE.HOME:  '],
    ['just a line', '12:30', '  '],
    ['AGENT:', 'BEGIN:VCARD', 'PHONE:1', 'END:VCARD'],
  ])('are not %j', (...lines) => {
    expect(unknownProperties(card(...lines))).toEqual([])
  })
})

describe('character sets that do not fit', () => {
  it('are given with their lines, of values as they are and of encoded ones', () => {
    const lines = [
      'N;CHARSET=UTF-8:M\xFCller;J\xF6rg',
      'TITLE;CHARSET=iso-8859-1;ENCODING=QUOTED-PRINTABLE:Caf=C3=\r\n =A9',
      'ORG;CHARSET=FOO-9:B\xE4cker',
      'NOTE;CHARSET=UTF-8:\xE9',
      'NICKNAME;CHARSET=UTF-8:Zo\xC3\r\n \xAB',
    ]
    expect(wrongCharsets(Buffer.from(card(...lines), 'latin1'))).toEqual([
      { what: 'UTF-8', lines: [3, 7] },
      { what: 'ISO-8859-1', lines: [4] },
      { what: 'FOO-9', lines: [6] },
    ])
  })

  it('are not those of plain letters, of photos and of other texts', () => {
    const lines = ['NOTE;CHARSET=FOO-9:plain', 'PHOTO;CHARSET=UTF-8;BASE64:/9j/4A==', 'NOTE:;charset=utf-8 \xE9']
    expect(wrongCharsets(Buffer.from(card(...lines), 'latin1'))).toEqual([])
    expect(wrongCharsets(Buffer.from('name,email\nZo\xE9,a;charset=utf-8\n', 'latin1'))).toEqual([])
  })
})
