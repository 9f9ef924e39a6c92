import { book, errors, text } from './book.js'
import type { Room } from './room.js'

const importing: Room = {
  at: 'formats/import',
  does: 'what all files of people have in common: names, addresses, phone numbers, profiles',
  imports: [text, ...book],
  packages: ['libphonenumber-js/min'],
}

const columns: Room = {
  at: 'formats/columns',
  does: 'what the columns of a table of people hold, by their names in eight languages',
  imports: [text, ...book],
  packages: [],
}

const tables: Room = {
  at: 'formats/tables',
  does: 'tables of people (LinkedIn, Google, Outlook, any other), read and written',
  imports: [...importing.imports, importing, columns],
  packages: ['csv-stringify/sync'],
}

const linkedin: Room = {
  at: 'formats/linkedin',
  does: "what LinkedIn's archive knows besides people: messages, invitations, applications, companies followed",
  imports: [...tables.imports, tables],
  packages: [],
}

const notPeople: Room = {
  at: 'formats/notPeople',
  does: "what is not people: passwords, LinkedIn's files about the user, lists of jobs and companies, mail",
  imports: [...linkedin.imports, linkedin],
  packages: [],
}

const zip: Room = {
  at: 'formats/zip',
  does: 'files out of an archive (`.zip`), within limits',
  imports: [text, errors],
  packages: ['yauzl', 'node:zlib'],
}

const vcard: Room = {
  at: 'formats/vcard',
  does: 'cards (`.vcf`) of any version, read and written',
  imports: [...importing.imports, importing],
  packages: [],
}

const json: Room = {
  at: 'formats/json',
  does: 'the book as JSON, and the people in it',
  imports: [...importing.imports, importing],
  packages: [],
}

const calendar: Room = {
  at: 'formats/calendar',
  does: 'what is due as a calendar, and an invitation to an interview read (`.ics`)',
  imports: [text, ...book],
  packages: ['ical.js'],
}

const html: Room = {
  at: 'formats/html',
  does: 'pages to print',
  imports: [text, ...book, tables],
  packages: ['node:crypto'],
}

const mail: Room = {
  at: 'formats/mail',
  does: 'mails as a file (`.eml`) or a link',
  imports: [text, ...book],
  packages: ['nodemailer/lib/qp', 'node:url'],
}

const markdown: Room = {
  at: 'formats/markdown',
  does: 'the book as Markdown',
  imports: [text, ...book],
  packages: [],
}

const formatsHome: Room = {
  at: 'formats',
  does: 'what knows every kind of file: read an import, recognize its kind; days in free words; a network as a chart',
  imports: [text, ...book, importing, columns, tables, linkedin, notPeople, zip, vcard, json],
  packages: ['chrono-node/en'],
}

export const formats = [
  importing,
  columns,
  tables,
  linkedin,
  notPeople,
  zip,
  vcard,
  json,
  calendar,
  html,
  mail,
  markdown,
  formatsHome,
]
