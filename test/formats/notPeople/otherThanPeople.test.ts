import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { otherThanPeople } from '../../../src/formats/notPeople/otherThanPeople.js'
import { recognize } from '../../../src/formats/recognize.js'
import { sample } from '../readSample.js'

const whatIs = (text: string, file = 'file.txt') => otherThanPeople(text, file, recognize(text).length > 0)

const eml = `Return-Path: <dana@x.example>\r\nReceived: from x by y\r\n\tfor z\r\nFrom: Dana <dana@x.example>\r\nTo: me@x.example\r\nSubject: Hello, you\r\n\r\nHi\r\n`

describe('what is no list of people is called by what it is', () => {
  it.each([
    ['mail', eml],
    ['mail', `From dana@x.example Tue Dec  1 10:00:00 2026\r\n${eml}`],
    ['mail', 'Subject: Hi\nFrom: Dana\nDate: Tue, 1 Dec 2026 10:00:00 +0000\nTo: me@x.example\n\nHi'],
    ['a calendar', '\uFEFFBEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['a calendar', '"Subject","Start Date","Start Time","End Date","End Time","Location"\n'],
    ['a calendar', 'Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägiges Ereignis\n'],
    ['a chat', '[31.12.23, 21:41:05] Dana Reyes: Hello, are you there?\n'],
    ['a chat', '\u200E[2023-12-31, 9:41:05 PM] Dana Reyes: Hello\n'],
    ['a chat', '12/31/23, 9:41 PM - Dana Reyes: Hello\n'],
    ['a web page', '\n<!DOCTYPE html><html></html>'],
    ['an XML file', '<?xml version="1.0"?><people/>'],
    ['a text document', String.raw`{\rtf1\ansi Dana}`],
    ['an address book as LDIF', 'dn: cn=Dana Reyes,mail=dana@x.example\nobjectclass: top\n'],
    ['a list of jobs', 'Company,Job Title,List,Date Added,Applied Date,Location,Salary,Job URL,Notes\n'],
    [
      'a list of jobs',
      'Job Position,Company,Max Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\n',
    ],
    ['a list of jobs', 'Firma;Stelle;Bewerbungsdatum;Status\n'],
    ['a list of jobs', 'Company,Position,Status,Notes\n'],
    ['a list of jobs', 'Entreprise;Poste;Date de candidature;Statut\n'],
    ['a list of companies', 'Company,Industry,Website,Phone\n'],
    ['a list of companies', 'Firma;Branche;Webseite;Telefon\n'],
    ['a list of companies', 'Organization Name,Founded Date,Industries,Headquarters Location\n'],
    ['a list of companies', 'Record ID,Company name,Company owner,Create Date,Phone Number,City,Industry\n'],
    ['a list of tasks', 'Card ID,Card Name,Card URL,Card Description,Labels,Due Date,List Name,Board Name\n'],
    ['a list of payments', 'Date,Description,Category,Amount\n'],
    ['a list of payments', 'Datum;Verwendungszweck;Betrag;Währung\n'],
  ])('%s: %j', (what, text) => {
    const other = whatIs(text)
    expect(other?.what.description).toMatch(new RegExp(`^${what}`))
    expect(other).toMatchObject({ isCertain: true })
  })

  it.each([
    ['a list of companies', 'Name,Industry,Website,Phone\nAcme GmbH,Steel,https://acme.example,+49 30 1\n'],
    ['a list of companies', 'Name,Website\nAcme,https://www.acme.example\nKern & Sons Ltd.,\n'],
    ['a list of companies', 'Name,Industry,Email\nAcme Inc.,Steel,info@acme.example\nBlue Lake Foods,Food,\n'],
    ['a list of companies', 'Name,Email,Employees\nAcme Inc.,info@acme.example,50\n'],
    ['a list of companies', 'Name;Branche;Mitarbeiter\nAcme;Stahl;50\n'],
    ['a list of companies', 'Name,Headquarters,Employees\nAcme,Berlin,50\n'],
    ['a list of companies', '[{"name":"Acme","employees":50,"headquarters":"Berlin"}]'],
    ['a list of jobs', 'Name,Company,Status,Date Applied,Job URL\nHead of Sales,Acme,Applied,2026-01-01,\n'],
    ['a list of tasks', 'Task ID,Created At,Last Modified,Name,Assignee,Due Date,Notes\n1,,,Write CV,Me,,\n'],
    ['a list of payments', 'Name,Price,Quantity\nPrinter,99,1\n'],
    ['a calendar', 'Name,Start Time,End Time\nJob fair,10:00,12:00\n'],
  ])('%s, most likely: %j', (what, text) => {
    const other = whatIs(text)
    expect(other?.what.description).toMatch(new RegExp(`^${what}`))
    expect(other).toMatchObject({ isCertain: false })
  })
})

describe('people are no other', () => {
  it.each([
    'Name,Industry,Website\nDana Reyes,Steel,https://danareyes.example\nLee Park,Media,\n',
    'Name,Industry,Website,Phone\nMary Bank,Law,,+1 5\nJohn Stone,Law,,\nAcme Inc,Steel,,\n',
    'Company,Phone,Name\nBeta Recruiting GmbH,+49 30 1,Ana Lund\n',
    'Name\nDana Reyes\nLee Park\n',
    'Name,Email,Phone,Company Size\nDana Reyes,d@x.example,555,50\n',
    'Name,Mobile No,Employees,Mail\nDana Reyes,555,50,d@x.example\nAcme GmbH,,,\n',
    'Name,Phone\nBeta Recruiting GmbH,+49 30 1\n',
    'Name,Email,Job URL,Status\nDana Reyes,dana@x.example,,Applied\n',
    'Name,Company,Salary,Job URL\nDana Reyes,Acme,,https://j.example\n',
    'Name,Company,Email,Date Applied,Status\nDana Reyes,Acme,dana@x.example,,\n',
    'Company,Position,Contact,Email,Date Applied,Salary\nAcme,Head,Zoë Lund,zoe@acme.example,,\n',
    'Company,Position,Hiring Manager,Date Applied,Salary\nAcme,Head,Zoë Lund,,\n',
    'First Name,Last Name,Job Title,Company,Email,Phone,LinkedIn,Twitter,Location,Notes,Job\n',
    'Name,Title,Company,Employees,Industry,Website\nDana Reyes,CEO,Acme,50,Steel,\n',
    'Full Name,Amount,Currency,Price\nDana Reyes,1,EUR,1\n',
    'Name,Phone,Due Date,Assignee\nDana Reyes,555,,\n',
    'Name,Birthday,Amount,Price\nDana Reyes,,1,1\n',
    '[{"name":"Dana Reyes","company":"Acme"}]',
    '{"version":4,"contacts":[{"name":"Dana","salary":"x","amount":1}]}',
    'From: to,name,email\nx,Dana Reyes,d@x.example\n',
  ])('%j', (text) => {
    expect(whatIs(text)).toBeNull()
  })

  it('nor is what nobody knows', () => {
    for (const text of ['', 'once upon a time\n', 'a,b\n1,2\n', '"', '{}', 'From: Dana\n\nHi'])
      expect(whatIs(text)).toBeNull()
  })

  const samples = readdirSync(join(import.meta.dirname, '../samples')).filter((name) => name.endsWith('.csv'))
  it.each(samples)('%s', (name) => {
    expect(whatIs(sample(name), name)).toBeNull()
  })
})
