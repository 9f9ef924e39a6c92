import { listed } from '../../text/listed.js'
import type { NotPeople } from './notPeople.js'
import { notPeopleError } from './notPeopleError.js'
import { secretAmong } from './secretNames.js'

const saveAsCsv = 'If it has a table of people, save that as CSV, and import the CSV file.'

/** Archives by a file that each of them has. */
const kinds: [has: RegExp, what: NotPeople][] = [
  [/^workbook\.(?:xml|bin)$/i, { description: 'an Excel workbook', hint: saveAsCsv }],
  [/^document\.xml$/i, { description: 'a Word document', hint: saveAsCsv }],
  [/^presentation\.xml$/i, { description: 'a PowerPoint presentation', hint: saveAsCsv }],
  [/^content\.xml$/i, { description: 'a LibreOffice document', hint: saveAsCsv }],
  [/\.iwa$/i, { description: 'a document of Numbers, Pages or Keynote', hint: saveAsCsv }],
  [
    /^(?:_chat|whatsapp.*)\.txt$/i,
    { description: 'a chat', hint: 'Rapport doesn’t read chats. To note that you talked: rapport log <contact>.' },
  ],
]

const passwords: NotPeople = {
  description: 'an archive of passwords, so nothing was imported',
  hint: 'Delete it when you no longer need it: anybody could read it.',
}
/** 1Password, Dashlane, KeePass. */
const passwordFiles = /^(?:export\.data|credentials\.csv|securenotes\.csv|.*\.kdbx)$/i

const fromLinkedin: NotPeople = {
  description:
    'a download from LinkedIn without any file that Rapport reads: Connections.csv, messages.csv, Invitations.csv, Job Applications.csv or Company Follows.csv',
  hint: 'On LinkedIn, under Settings & Privacy, Data privacy, “Get a copy of your data”, ask for Connections or for the larger download, and import that.',
}
const linkedinFiles =
  /^(?:profile|profile summary|registration|email addresses|phonenumbers|positions|education|skills|endorsement_\w+_info|recommendations_\w+|rich_media|ad_targeting|member_follows.*|saved jobs|learning|searchqueries|receipts.*|logins|verifications)\.csv$/i

/** The error for an archive with none of LinkedIn's files for the book: what it is, by the names of its files. */
export function otherArchiveError(file: string, names: string[]) {
  return notPeopleError(file, otherArchive(names))
}

/** A file in an archive that may hold people. */
const mayHavePeople = /\.(?:csv|vcf|vcard|txt|json)$/i
/** How many such files are named, and how much of a name. */
const [maxNamed, maxLength] = [3, 60]

/**
 * What an archive is that has none of LinkedIn's files for the book, by the names of its files.
 * @example otherArchive(['[Content_Types].xml', 'workbook.xml']).description // 'an Excel workbook'
 */
export function otherArchive(names: string[]): NotPeople {
  const found = kinds.find(([has]) => names.some((name) => has.test(name)))
  if (found !== undefined) return found[1]
  if (names.some((name) => passwordFiles.test(name)) || secretAmong(names) !== null) return passwords
  if (names.some((name) => linkedinFiles.test(name))) return fromLinkedin
  if (names.length === 0) return { description: 'an empty archive', hint: 'Download it again, and import that.' }
  const lists = names.filter((name) => mayHavePeople.test(name) && name.length <= maxLength).slice(0, maxNamed)
  return {
    description: 'an archive of another program than LinkedIn',
    hint:
      lists.length === 0
        ? 'There is no list of people in it. Export your contacts as vCard or CSV, and import that file.'
        : `Unpack it, and import the file with the people in it: ${listed(lists, 'or')}.`,
  }
}
