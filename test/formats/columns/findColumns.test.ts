import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findColumns } from '../../../src/formats/columns/findColumns.js'
import { meaningOfWord } from '../../../src/formats/columns/words.js'
import { programs } from './programs.js'

/** What a header is made of: names of columns may hold commas, but no equals sign. */
const columnsOf = (row: string) =>
  [...row.matchAll(/([^=]+)=([^,]+)(?:,|$)/g)].map(([, name = '', field = '']) => ({ name, field }))

/** The field of each column; `-` for one that is not read. */
function fieldsOf(header: string[]): string[] {
  const found = Object.entries(findColumns(header))
  return header.map((_, index) => found.find(([, columns]) => columns.includes(index))?.[0] ?? '-')
}

describe('the columns that programs write', () => {
  it.each(Object.entries(programs))('%s', (_, row) => {
    const columns = columnsOf(row)
    const fields = fieldsOf(columns.map(({ name }) => name))
    expect(columns.map(({ name }, index) => `${name}=${fields[index]}`)).toEqual(
      columns.map(({ name, field }) => `${name}=${field}`),
    )
  })
})

describe('a column that is about somebody or something else', () => {
  it.each([
    ...[
      'Home Fax',
      'Fax number',
      'Faks służbowy',
      'Télécopie (bureau)',
      'Pager',
      'Telex',
      "Assistant's Phone",
      "Manager's Name",
      'Spouse',
      'Emergency Contact',
    ],
    ...[
      'Email Status',
      'E-mail Type',
      'E-mail 1 - Label',
      'E-mail Display Name',
      'Email Verified',
      'Email opt-in',
      'Do not call',
      'Unsubscribed from email',
    ],
    ...[
      'Home Address',
      'Adresse',
      'Mailing Street',
      'Work City',
      'Dirección particular',
      'Adres domowy',
      'Indirizzo',
      'Privat: PLZ',
    ],
    ...[
      'Contact ID',
      'Record ID',
      'Contact Owner',
      'Account Owner',
      'Account Manager',
      'Lead Status',
      'Contact Type',
      'Preferred Contact Method',
      'Person ID',
    ],
    ...[
      'Number of employees',
      'Phone count',
      'Company Size',
      'Company Type',
      'Company Description',
      'Parent Company',
      'Previous Employer',
    ],
    ...[
      'Company Linkedin Url',
      'Company Website',
      'Job URL',
      'Photo URL',
      'Facebook Url',
      'Company Name for Emails',
      'Phonetic First Name',
    ],
    ...[
      'Username',
      'File name',
      'Event name',
      'Campaign Name',
      'School Name',
      'Birthday',
      'Geburtstag',
      'Anniversary',
      'Created at',
      'Referred by',
    ],
    ...['', ' ', '123', '#', '—', 'the', '名前', 'x'.repeat(200), '__proto__', 'constructor', 'toString'],
  ])('is not read: %s', (name) => {
    expect(fieldsOf([name])).toEqual(['-'])
  })
})

describe('words in the name of a column', () => {
  const kinds = {
    email: 'email',
    phone: 'phone',
    mobile: 'phone',
    telefon: 'phone',
    website: 'url',
    notes: 'notes',
    tags: 'tags',
  } as const
  const qualifiers = [
    'work',
    'home',
    'Primary',
    'secondary',
    'alternate',
    'other',
    'contact',
    'private',
    'business',
    'zweite',
    'dienstlich',
    'personnel',
  ] as const
  const anyKind = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]))
  const reached = fc.constantFrom<'email' | 'phone' | 'mobile' | 'website'>('email', 'phone', 'mobile', 'website')
  const anyCase = (text: string) =>
    fc.constantFrom(text, text.toUpperCase(), text.toLowerCase(), text[0]?.toUpperCase() + text.slice(1))

  it('mean the same in any letter case, with digits, and with any punctuation between', () => {
    const between = fc.constantFrom(' ', '_', '-', ' - ', ': ', ' (', '/', '.', '  ', ' 2 ')
    fc.assert(
      fc.property(
        reached.chain((kind) => fc.tuple(fc.constant(kind), anyCase(kind))),
        fc.constantFrom(...qualifiers).chain(anyCase),
        between,
        fc.boolean(),
        ([kind, written], qualifier, sign, isFirst) => {
          const name = isFirst ? `${qualifier}${sign}${written}` : `${written}${sign}${qualifier}`
          // A second contact is somebody else.
          fc.pre(!/^contact 2/i.test(name))
          expect([name, ...fieldsOf([name])]).toEqual([name, kinds[kind]])
          expect(fieldsOf([`${name})`, ` ${name} 12 `])).toEqual([kinds[kind], kinds[kind]])
        },
      ),
    )
  })

  it('may be written together', () => {
    fc.assert(
      fc.property(reached, fc.constantFrom(...qualifiers), (kind, qualifier) => {
        expect(fieldsOf([`${qualifier.toLowerCase()}${kind[0]?.toUpperCase()}${kind.slice(1)}`])).toEqual([kinds[kind]])
      }),
    )
  })

  it('are all understood, or the column is not read', () => {
    const strange = fc.stringMatching(/^[qxjz]{3,8}$/)
    fc.assert(
      fc.property(anyKind, strange, fc.boolean(), (kind, word, isFirst) => {
        expect(fieldsOf([isFirst ? `${word} ${kind}` : `${kind} ${word}`])).toEqual(['-'])
      }),
    )
  })

  it('never make one column two things, whatever the header', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...meaningOfWord.keys()), fc.string()), { maxLength: 8 }),
        (header) => {
          const columns = Object.values(findColumns(header)).flat()
          expect(new Set(columns).size).toBe(columns.length)
          expect(findColumns([...header, ...header])).toEqual(findColumns(header.map(() => '')))
        },
      ),
    )
  })
})

describe('a name that may be the first, the last or the whole one', () => {
  it.each([
    ['Nom,Prénom', 'last first'],
    ['Nom,Courriel', 'name email'],
    ['Nombre,Apellidos', 'first last'],
    ['Nombre,Correo', 'name email'],
    ['Nome,Cognome', 'first last'],
    ['Nome,Azienda', 'name company'],
    ['Nome,Apelido', 'first last'],
    ['Nome,Sobrenome,Apelido', 'first last aliases'],
    ['Apellido paterno,Apellido materno,Nombres', 'last last first'],
    ['Nome próprio,Apelido', 'first last'],
    ['Primer nombre,Segundo nombre,Primer apellido,Segundo apellido', 'first middle last last'],
  ])('is what the other columns show: %s', (header, fields) => {
    expect(fieldsOf(header.split(',')).join(' ')).toBe(fields)
  })
})

describe('the column to look at first', () => {
  it.each([
    ['Associated Company,Company name', 'company', [1, 0]],
    ['Website,Person Linkedin Url', 'url', [1, 0]],
    ['Business Website,Website,Personal Website', 'url', [2, 1, 0]],
    ['Occupation,Organization 1 - Title', 'job', [1, 0]],
    ['Secondary Email,Email', 'email', [0, 1]],
  ] as const)('of %s', (header, field, order) => {
    expect(findColumns(header.split(','))[field]).toEqual(order)
  })

  it('is none of those with the same name', () => {
    expect(fieldsOf(['Name', 'Email', 'email', 'Phone'])).toEqual(['name', '-', '-', 'phone'])
  })
})

describe('the position in a list of applications', () => {
  it.each([
    ['Company,Position,Contact Person,Date Applied', 'company - contact -'],
    ['Firma,Position,Ansprechpartner,Beworben am', 'company - contact -'],
    ['Company,Job Title,Contact Name,Contact Title,Salary', 'company - name title -'],
    ['Name,Company,Position,Date Applied', 'name company job -'],
    ['Company,Position,Contact Person,Email', 'company job contact email'],
    ['Company,Role,Stage,Recruiter,Recruiter Email,Recruiter Phone', 'company - - contact email phone'],
    ['Company,Role,Recruiter,Email,Phone', 'company - contact email phone'],
    ['Employer,Job Title,Hiring Manager,Hiring Manager Email', 'company - contact email'],
    ['Organization,Opening,Point of Contact,POC Email,POC Phone', 'company - contact email phone'],
    ['Company,Title,Interview date,Contact Name,Contact Email', 'company - - name email'],
    ['Recruiter Name,Recruiter Title,Company,Recruiter LinkedIn', 'name title company url'],
    ['Name,Title,Interviewer', 'name title -'],
    ['Poste,Entreprise,Recruteur,E-mail du recruteur', '- company contact email'],
    ['Puesto,Empresa,Reclutadora,Correo de la reclutadora', '- company contact email'],
    ['Stanowisko,Firma,Rekruter,Telefon rekruter', '- company contact phone'],
  ])('is not what the contact does: %s', (header, fields) => {
    expect(fieldsOf(header.split(',')).join(' ')).toBe(fields)
  })
})

describe('of several people in a row, known by their roles, one is read', () => {
  it.each([
    ['Recruiter,Recruiter Email,Hiring Manager,Hiring Manager Email', 'contact email - -'],
    ['Recruiter Email,Interviewer Email', 'email -'],
    ['Point of Contact,POC Email,poc_phone', 'contact email phone'],
    ['Contact Name,Contact Email,Recruiter,Recruiter Email', 'name email - -'],
    ['Recruiter,Recruiter Email,Contact Person,Contact Email', 'contact email - -'],
    ['Recruiter,Contact Email,Contact Phone', 'contact email phone'],
    ['Contact,Recruiter,Recruiter Email', 'contact - -'],
    ['Recruiter,Contact', 'contact contact'],
    ['Interviewer,Interviewer Email,Name,Email', '- - name email'],
    ['Name,Contact Email,Recruiter Email', 'name email -'],
    ['Persona di riferimento,Email referente,Telefono referente', 'contact email phone'],
    ['Osoba kontaktowa,E-mail osoby kontaktowej,Telefon osoby kontaktowej', 'contact email phone'],
  ])('%s', (header, fields) => {
    expect(fieldsOf(header.split(',')).join(' ')).toBe(fields)
  })
})
