/** A file from which nobody can be taken: what it is, and what to do instead. */
export interface UnsupportedFile {
  what: string
  hint: string
}

const packed: UnsupportedFile = {
  what: 'a packed file, or one of Word or Excel',
  hint: 'Unpack it, and take the file with the people in it, such as Connections.csv. A table is to be saved as CSV first.',
}
const picture: UnsupportedFile = {
  what: 'a picture',
  hint: 'Take the file that your address book or LinkedIn exports.',
}

/** By how files of a kind begin: bytes as Latin-1; texts in small letters, without space before them. */
const kinds: [begins: string[], foreign: UnsupportedFile][] = [
  [['PK\x03\x04'], packed],
  [['\xd0\xcf\x11\xe0'], { what: 'an old file of Word or Excel', hint: 'Open it there, and save it as CSV.' }],
  [['%PDF'], { what: 'a PDF', hint: 'Take the file that your address book or LinkedIn exports.' }],
  [['\xff\xd8\xff', '\x89PNG', 'GIF8', 'RIFF'], picture],
  [['begin:vcalendar'], { what: 'a calendar', hint: 'People stand in address books: export your contacts.' }],
  [['<!doctype', '<html'], { what: 'a web page', hint: 'Download the file itself, and not the page about it.' }],
]

/** What a file is that holds nobody, by how it begins; null where it may hold people. */
export function unsupportedKind(bytes: Buffer): UnsupportedFile | null {
  const begin = bytes.subarray(0, 200).toString('latin1').replace('\xef\xbb\xbf', '')
  const words = begin.trimStart().toLowerCase()
  return kinds.find(([begins]) => begins.some((each) => begin.startsWith(each) || words.startsWith(each)))?.[1] ?? null
}
