import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recognize } from '../../src/formats/recognize.js'
import { sample } from './readSample.js'

const samples = readdirSync(join(import.meta.dirname, 'samples')).filter((name) => name.endsWith('.csv'))

describe('the kind of a file', () => {
  it.each(samples)('%s is told from what is in it', (name) => {
    expect(recognize(sample(name))).toEqual([name.split(/[-.]/)[0]])
  })

  it.each([
    ['vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\n'],
    ['vcard', '\n \r\nbegin:vcard\nversion:2.1\n'],
    ['vcard', 'BEGIN:VADDRESSBOOK\r\nBEGIN:VCARD\r\nFN:Dana\r\n'],
    ['vcard', '# from my phone\nBEGIN:VCARD\n'],
    ['vcard', 'Subject: my "name", email\nContent-Type: text/vcard\n\nBEGIN:VCARD\n'],
    ['vcard', 'name,email\nBEGIN:VCARD\nFN:Dana\nEND:VCARD\n'],
    ['vcard', '\uFEFF\r\nBEGIN:VCARD\n'],
    ['csv', 'name,notes\nDana,"her card:\nBEGIN:VCARD\nFN:D\nEND:VCARD"\n'],
    ['json', '{"schema":1,"contacts":[]}'],
    ['json', '\n{\n  "contacts": []\n}\n'],
    ['csv', 'name,email,company\nDana,d@x.example,Acme\n'],
    ['csv', 'sep=;\nName;E-Mail\n'],
    ['csv', 'email\nd@x.example\n'],
    ['csv', 'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags\r\n'],
    ['csv', 'First Name,Last Name,Company\nDana,Reyes,Acme\n'],
    ['csv', 'Vorname;Nachname;E-Mail;Firma\n'],
    ['csv', 'Name,Name,Phone\n'],
    ['csv', 'Vor- und Nachname;Telefon\n'],
    ['csv', 'Nazwisko;Imię;Telefon komórkowy\n'],
    ['csv', 'Company,Position,Contact Person,Contact Email\n'],
    ['csv', 'First,Middle,Last,Nickname,Email,Home,Work,Title\n'],
    ['linkedin', 'First Name,Last Name,Connected On\n'],
    ['linkedin', 'sep=;\r\n"First Name";"Last Name";"Connected On"\r\n'],
    ['google', 'First Name,Last Name,E-mail 1 - Value\n'],
    ['google', 'First Name,Last Name,Organization Name,Labels\n'],
    ['outlook', 'First Name,Last Name,E-mail Address\n'],
    ['outlook', 'First Name\tLast Name\tBusiness Phone\n'],
  ])('%s: %j', (source, text) => {
    expect(recognize(text)).toEqual([source])
  })

  it('is left open where two are as likely', () => {
    expect(recognize('First Name,Last Name,Connected On,E-mail 1 - Value\n')).toEqual(['linkedin', 'google'])
  })

  it.each([
    '',
    '\n\n',
    'Hello Dana, how are you?',
    '{"name":"Dana"}',
    'BEGIN:VCALENDAR\n',
    'company,city\n',
    '\0\0\0',
    '"',
  ])('of %j is none', (text) => {
    expect(recognize(text)).toEqual([])
  })

  it('is not asked of the rows: a note may say anything', () => {
    expect(recognize('name,notes\nDana,"BEGIN:VCARD\nFirst Name,Last Name,Connected On"\n')).toEqual(['csv'])
  })
})
