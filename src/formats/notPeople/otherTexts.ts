import type { NotPeople } from './notPeople.js'

const importAddressBook = 'To import people, export your contacts from your address book as vCard or CSV.'

const mail: NotPeople = {
  description: 'mail',
  hint: 'Rapport doesn’t read mail. To add who wrote it: rapport contact add <name> --email <address>.',
}
const chat: NotPeople = {
  description: 'a chat',
  hint: 'Rapport doesn’t read chats. To note that you talked: rapport log <contact>.',
}

/** Texts by how they begin, where that is enough. */
const beginnings: [begin: RegExp, what: NotPeople][] = [
  [
    /^BEGIN:VCALENDAR/i,
    { description: 'a calendar', hint: `Appointments stay in your calendar. ${importAddressBook}` },
  ],
  [
    /^(?:<!doctype|<html)/i,
    { description: 'a web page', hint: 'Download the file itself, and not the page about it.' },
  ],
  [/^<(?:[?!]|[a-z])/i, { description: 'an XML file', hint: importAddressBook }],
  [/^\{\\rtf/, { description: 'a text document', hint: 'If it has a table of people, save that as CSV.' }],
  [/^dn:{1,2} \S/i, { description: 'an address book as LDIF', hint: 'Export it as vCard or CSV, and import that.' }],
  [/^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}[^\n\r]{0,14}(?:\]| -) [^\n\r]/, chat],
]

/** How an mbox begins: `From dana@acme.example Tue Dec  1 …`. */
const mboxLine = /^>?From \S+ [^\n\r]*\d{4}[ \t]*(?:\r\n|[\r\n]|$)/
const headerLine = /^([A-Za-z][A-Za-z-]{0,60}):(?:[ \t]|$)/
const mailHeaders = new Set(
  'from to cc subject date message-id received return-path delivered-to mime-version reply-to sender content-type dkim-signature'.split(
    ' ',
  ),
)
const lineBreak = /\r\n|\r|\n/
/** How much of a text shows whether it is a mail. */
const [maxTop, maxLines, minHeaders] = [10_000, 60, 3]
const invisible = /[\u200E\u200F\u202A-\u202E\uFEFF]/g

/**
 * What a text is that is no list at all: mail, a chat, a calendar, a page; null for any other.
 * @example otherText('BEGIN:VCALENDAR\r\n…')?.description // 'a calendar'
 */
export function otherText(text: string): NotPeople | null {
  const top = text.slice(0, maxTop).replace(invisible, '').trimStart()
  const found = beginnings.find(([begin]) => begin.test(top))
  if (found !== undefined) return found[1]
  return isMail(top.replace(mboxLine, '')) ? mail : null
}

/** Whether a text begins with the headers of a mail (RFC 5322). */
function isMail(top: string): boolean {
  const names = new Set<string>()
  for (const line of top.split(lineBreak, maxLines)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    const [, name = ''] = headerLine.exec(line) ?? []
    if (name === '') return false
    if (mailHeaders.has(name.toLowerCase())) names.add(name.toLowerCase())
  }
  return names.size >= minHeaders
}
