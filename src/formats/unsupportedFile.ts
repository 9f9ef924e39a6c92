/** A file that has no contacts to import: what it is, and what to do instead. */
export interface UnsupportedFile {
  description: string
  hint: string
}

const archiveOrOffice: UnsupportedFile = {
  description: 'a packed file, or one of Word or Excel',
  hint: 'Unpack it, and take the file with the people in it, such as Connections.csv. A table is to be saved as CSV first.',
}
const picture: UnsupportedFile = {
  description: 'a picture',
  hint: 'Take the file that your address book or LinkedIn exports.',
}

/** Files by how they begin: bytes as Latin-1, or text in lowercase without spaces before it. */
const kinds: [beginnings: string[], file: UnsupportedFile][] = [
  [['PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06', 'PK\x07\x08'], archiveOrOffice],
  [['\xd0\xcf\x11\xe0'], { description: 'an old file of Word or Excel', hint: 'Open it there, and save it as CSV.' }],
  [['%PDF'], { description: 'a PDF', hint: 'Take the file that your address book or LinkedIn exports.' }],
  [['\xff\xd8\xff', '\x89PNG', 'GIF8', 'RIFF'], picture],
  [['begin:vcalendar'], { description: 'a calendar', hint: 'People stand in address books: export your contacts.' }],
  [['<!doctype', '<html'], { description: 'a web page', hint: 'Download the file itself, and not the page about it.' }],
]

/** The kind of a file that cannot have contacts, by how it begins; null where it may have them. */
export function unsupportedFile(bytes: Buffer): UnsupportedFile | null {
  const begin = bytes.subarray(0, 200).toString('latin1').replace('\xef\xbb\xbf', '')
  const words = begin.trimStart().toLowerCase()
  return kinds.find(([begins]) => begins.some((each) => begin.startsWith(each) || words.startsWith(each)))?.[1] ?? null
}
