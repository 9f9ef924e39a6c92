import type { NotPeople } from './notPeople/notPeople.js'

const exportContacts = 'Import the file that your address book or LinkedIn exports.'
const packed: NotPeople = {
  description: 'a packed file',
  hint: 'Unpack it, and import the file with the people in it, such as Connections.csv.',
}

/** Files by the bytes, as Latin-1, that stand at an index. */
const kinds: [index: number, signatures: string[], file: NotPeople][] = [
  [0, ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'], packed],
  [
    0,
    ['\xd0\xcf\x11\xe0'],
    { description: 'an old file of Word, Excel or Outlook', hint: 'Open it there, and save it as CSV.' },
  ],
  [0, ['!BDN'], { description: 'Outlook’s own store', hint: 'In Outlook, export your contacts as CSV.' }],
  [0, ['%PDF'], { description: 'a PDF', hint: exportContacts }],
  [0, ['\xff\xd8\xff', '\x89PNG', 'GIF8', 'RIFF'], { description: 'a picture', hint: exportContacts }],
  [4, ['ftyp'], { description: 'a picture or a recording', hint: exportContacts }],
  [0, ['ID3', 'OggS'], { description: 'a recording', hint: exportContacts }],
  [0, ['SQLite format 3'], { description: 'a database', hint: exportContacts }],
  [
    0,
    ['\x03\xd9\xa2\x9a'],
    { description: 'a file of passwords from KeePass', hint: 'Rapport keeps people, never passwords.' },
  ],
]

/** The kind of a file that cannot have contacts, by its first bytes; null where it may have them. */
export function unsupportedFile(bytes: Buffer): NotPeople | null {
  const begin = bytes.subarray(0, 64).toString('latin1')
  return kinds.find(([index, signatures]) => signatures.some((each) => begin.startsWith(each, index)))?.[2] ?? null
}
