import { describe, expect, it } from 'vitest'
import { RapportError } from '../../../src/book/error.js'
import { contactToJson } from '../../../src/book/model/toJson.js'
import { peopleCsv } from '../../../src/formats/tables/peopleCsv.js'
import { readPlainCsv } from '../../../src/formats/tables/plainCsv.js'
import { unreadColumns } from '../../../src/formats/tables/unreadColumns.js'
import { diary } from '../../helpers/diary.js'
import { peopleOf, skippedOf, someone } from '../readSample.js'

const read = (text: string) => peopleOf(readPlainCsv(text))

describe('a name beside a first name', () => {
  it.each([
    ['Name;Vorname;Firma\nWeber;Dana;Acme\n', 'Dana Weber'],
    ['First Name,Name\nDana,Weber\n', 'Dana Weber'],
    ['Name,First Name\nDana Weber,Dana\n', 'Dana Weber'],
    ['Name,First Name,Last Name\nDana M. Weber,Dana,Weber\n', 'Dana M. Weber'],
    ['Name;Vorname\nWeber;\n', 'Weber'],
    ['Name;Vorname\n;Dana\n', 'Dana'],
  ])('is the last name where no column has one: %j', (text, name) => {
    expect(peopleOf(readPlainCsv(text))).toMatchObject([{ name }])
  })
})

describe('a name in parts', () => {
  it('may have two family names, of father and mother', () => {
    expect(read('Nombres,Apellido paterno,Apellido materno\nAna,Gil,Paz\n')).toEqual([
      someone({ name: 'Ana Gil Paz', given: 'Ana', family: 'Gil Paz' }),
    ])
    expect(read('Nome próprio;Apelido\nRui;Reis\n')).toEqual([
      someone({ name: 'Rui Reis', given: 'Rui', family: 'Reis' }),
    ])
  })
})

describe('a list of applications', () => {
  it('has the people who recruit, and not the jobs as theirs', () => {
    const text =
      'Company,Role,Stage,Recruiter,Recruiter Email,Recruiter Phone,Hiring Manager,Hiring Manager Email\nAcme,Analyst,Screen,Dana Reyes,dana@acme.example,555-0142,Lee Cho,lee@acme.example\n'
    expect(read(text)).toEqual([
      someone({ name: 'Dana Reyes', emails: ['dana@acme.example'], phones: ['555-0142'], company: 'Acme' }),
    ])
    expect(unreadColumns(text, 'csv')).toMatchObject({
      emails: ['Hiring Manager Email'],
      others: ['Role', 'Stage', 'Hiring Manager'],
    })
  })
})

describe('what stands beside a whole name', () => {
  it('is a part of it only if the name has it', () => {
    expect(read('Name,Email,Family\nSam Tye,sam@x.example,wife Ana and 2 kids\n')).toEqual([
      someone({ name: 'Sam Tye', emails: ['sam@x.example'] }),
    ])
    expect(read('Name,First Name,Last Name\n"Dr. Mary Ann Poe, MBA",Mary Ann,"Poe, MBA"\n')).toMatchObject([
      { given: 'Mary Ann', family: 'Poe' },
    ])
  })

  it('may be days, which are no names', () => {
    expect(
      read(
        'First Name,Last Name,Email,First Contact,Last Contact\nSam,Tye,sam@x.example,2026-01-02,2026-03-04\n,,ann@x.example,2026-01-02,\n',
      ),
    ).toEqual([
      someone({ name: 'Sam Tye', given: 'Sam', family: 'Tye', emails: ['sam@x.example'] }),
      someone({ name: 'ann@x.example', emails: ['ann@x.example'] }),
    ])
  })

  it('may be an office, which is a phone number only where one stands there', () => {
    expect(
      read('Name,Headquarters,Standard\nDana,"350 5th Ave, New York, NY 10118",oui 1\nLee,+1 555 010 2030,\n'),
    ).toEqual([someone({ name: 'Dana' }), someone({ name: 'Lee', phones: ['+1 555 010 2030'] })])
  })
})

describe('a table of people made by hand', () => {
  it('is read by the names of its columns, in any order and letter case, and however they are written', () => {
    const dana = someone({
      name: 'Dana Reyes',
      emails: ['dana@acme.example'],
      phones: ['555-0142'],
      company: 'Acme',
      title: 'Director',
      industry: 'pharma',
      url: 'https://acme.example',
      tags: ['coach'],
      notes: 'Likes tea',
    })
    const row = 'Director;dana@acme.example;Dana Reyes;pharma;Acme;555-0142;https://acme.example;coach;Likes tea\n'
    for (const header of [
      'title;email;name;industry;company;phone;url;tags;notes',
      'Job Title;E-Mail;Full Name;Industry;Organisation;Mobile;Website;Labels;Notes',
      'job_title;e_mail;full_name;INDUSTRY;organization;cell-phone;web;tag;note',
      'Position;EMAIL ADDRESS;NAME;Sector;Company Name;Phone Number;LinkedIn;Groups;Comments',
    ])
      expect(read(`${header}\n${row}`)).toEqual([dana])
  })

  it('may have first and last names apart, and be in another language', () => {
    expect(read('first name,last name\nDana,Reyes\n')).toEqual([
      someone({ name: 'Dana Reyes', given: 'Dana', family: 'Reyes' }),
    ])
    expect(read('Vorname;Nachname;E-Mail;Firma;Telefon\nZoë;Müller;zoe@acme.example;Acme;555-0142\n')).toEqual([
      someone({
        name: 'Zoë Müller',
        given: 'Zoë',
        family: 'Müller',
        emails: ['zoe@acme.example'],
        company: 'Acme',
        phones: ['555-0142'],
      }),
    ])
  })

  it('may have several values in a cell or several columns of a kind', () => {
    const text = `name,email,email 2,mobile,phone,tags
Dana,"dana@acme.example, Dana <dr@home.example>",DANA@acme.example,'+1 555 010 2030,555-0142; 555-0143,"golf, coach"
`
    expect(read(text)).toEqual([
      someone({
        name: 'Dana',
        emails: ['dana@acme.example', 'dr@home.example'],
        phones: ['+1 555 010 2030', '555-0142', '555-0143'],
        tags: ['golf', 'coach'],
      }),
    ])
  })

  it('takes no word for an address or a number, or all without one would be the same person', () => {
    expect(read('name,email,phone\nDana,n/a,-\nLee,none,unknown\n')).toEqual([
      someone({ name: 'Dana' }),
      someone({ name: 'Lee' }),
    ])
  })

  it('leaves out what it does not know, who introduced whom too', () => {
    expect(read('name,introduced by,city\nDana,Stan Smith,Paris\n')).toEqual([someone({ name: 'Dana' })])
  })

  it('says of each row that is not taken where and why; the others are', () => {
    const text = 'name,email\nDana\nLee,,,\nZoë,,x\n,n/a\n"Stan,\nAnn,ann@x.example\n'
    expect(read(text).map(({ name }) => name)).toEqual(['Dana', 'Lee', 'Ann'])
    expect(skippedOf(readPlainCsv(text))).toEqual([
      { line: 4, reason: 'has more cells than there are columns' },
      { line: 5, reason: 'has neither a name nor an e-mail address' },
      { line: 6, reason: 'is broken off: the quote opened on line 6 is never closed' },
    ])
  })
})

describe('a table nobody can read', () => {
  const refusal = (text: string) => {
    try {
      readPlainCsv(text)
    } catch (error) {
      if (error instanceof RapportError) return `${error.code}: ${error.message}`
    }
    return null
  }

  it('because the only columns with people are called the same is refused', () => {
    expect(refusal('Email,email,x, X\n')).toBe(
      'usage: This cannot be read as a table of people: no column with a name of its own has names or e-mail addresses.',
    )
  })

  it('because no column has people is refused', () => {
    const reason = 'usage: This cannot be read as a table of people: no column has names or e-mail addresses.'
    for (const text of ['', '\n\n', 'company,city\nAcme,Paris\n', 'just a text']) expect(refusal(text)).toBe(reason)
  })

  it.each([
    'Mail,https://mail.example,dana,hunter2\nBank,https://bank.example,dana,hunter3\n',
    'Contact,www.mail.example,hunter2\n',
    'Name,dana@acme.example,hunter2\n',
  ])('because its first line is a row is refused without a word of it: %j', (text) => {
    expect(refusal(text)).toBe(
      'usage: This cannot be read as a table of people: its first line does not name the columns.',
    )
  })

  it('because its header is broken off names the line', () => {
    expect(refusal('\n"name,email\nDana,x\n')).toBe(
      'usage: This cannot be read as a table of people: Line 2 is broken off: the quote opened on line 2 is never closed.',
    )
  })

  it('may have empty names of columns, and any that mean something to JavaScript', () => {
    expect(read('name,,,__proto__,constructor\nDana,,,x,y\n')).toEqual([someone({ name: 'Dana' })])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe("Rapport's own export", () => {
  const dana = {
    aliases: ['D; R', 'back\\slash'],
    emails: ['dana@acme.example', 'dr@home.example'],
    phones: ['+1 (555) 010-2030', '555-0142 x12'],
    company: '=Acme',
    title: '@home',
    industry: 'a, b',
    url: 'https://www.linkedin.com/in/Zo%C3%AB/',
    tags: ["'twas", '-2+3'],
    notes: 'likes "tea"\nand = signs',
  }

  it('comes back as it went out, addresses of pages and guarded cells too', () => {
    const contact = contactToJson(diary().add('Dana Reyes', dana))
    expect(read(peopleCsv({ people: [contact], hasNotes: true }))).toEqual([someone({ name: 'Dana Reyes', ...dana })])
    expect(read(peopleCsv({ people: [contact], hasNotes: false }))).toEqual([
      someone({ name: 'Dana Reyes', ...dana, notes: '' }),
    ])
  })

  it('comes back from a spreadsheet that puts semicolons between the cells', () => {
    const text =
      'Name;Aliases;Emails;Phones;Company;Title;Industry;URL;Tags\r\nDana;;"a@x.example; b@x.example";;;;;;"x\\;y; z"\r\n'
    expect(read(text)).toEqual([someone({ name: 'Dana', emails: ['a@x.example', 'b@x.example'], tags: ['x;y', 'z'] })])
  })
})
