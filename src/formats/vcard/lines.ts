/** A line of a card as it is meant, folds undone. `ended`: a line break follows, so the file does not break off in it. */
export interface ContentLine {
  line: number
  name: string
  text: string
  ended: boolean
}

/** What a contact has a place for, and what begins and ends cards. Photos, sounds and keys are passed over unread. */
const wanted = new Set([
  ...['begin', 'end', 'agent', 'kind', 'x-addressbookserver-kind', 'x-abshowas', 'fn', 'n', 'nickname', 'email', 'tel'],
  ...[
    'uid',
    'org',
    'title',
    'role',
    'url',
    'x-socialprofile',
    'socialprofile',
    'categories',
    'note',
    'x-rapport-industry',
  ],
])
const frame = /^(?:begin|end)\s*:\s*vcard\s*$/i

/** A line of a file as it stands there. */
interface FileLine {
  line: number
  text: string
  ended: boolean
}

/** A content line that is still being put together. */
interface Growing {
  line: number
  name: string
  parts: string[]
  encoded: boolean
  /** Its last line broke off in the middle of a quoted-printable value. */
  soft: boolean
}

/**
 * Those lines of a vCard file that matter, unfolded: a fold is a line break and a space (RFC 2425 section 5.8.1) or, in a
 * quoted-printable value, a `=` at the end of a line. Lines may end with LF, CRLF, CR CR LF or CR.
 * @example [...contentLines('FN:Dana\r\n  Reyes\r\n')] // [{ line: 1, name: 'fn', text: 'FN:Dana Reyes', ended: true }]
 */
export function* contentLines(text: string): Iterable<ContentLine> {
  let growing: Growing | null = null
  let ended = true
  for (const each of fileLines(text)) {
    if (growing?.soft && !frame.test(each.text)) grow(growing, each.text)
    else if (growing && /^[ \t]/.test(each.text)) grow(growing, each.text.slice(1))
    else if (each.text !== '') {
      if (growing?.name) yield grown(growing, true)
      growing = begun(each)
    }
    ended = each.ended
  }
  if (growing?.name) yield grown(growing, ended)
}

function begun({ line, text }: FileLine): Growing {
  const [head = '', name = ''] = /^(?:[\w-]{1,64}\.)?([\w-]{1,64})[^:]{0,500}/.exec(text) ?? []
  const known = wanted.has(name.toLowerCase()) ? name.toLowerCase() : ''
  const growing = { line, name: known, parts: [], encoded: /[;=]\s*quoted-printable/i.test(head), soft: false }
  grow(growing, text)
  return growing
}

function grow(growing: Growing, text: string): void {
  growing.soft = growing.encoded && text.endsWith('=')
  if (growing.name) growing.parts.push(growing.soft ? text.slice(0, -1) : text)
}

function grown({ line, name, parts }: Growing, ended: boolean): ContentLine {
  return { line, name, text: parts.join(''), ended }
}

/** The lines of a file and their numbers. Files put together from several may hold a byte order mark at the start of a line. */
function* fileLines(text: string): Iterable<FileLine> {
  const breaks = /\r+\n?|\n/g
  let line = 1
  for (let start = 0; start < text.length; start = breaks.lastIndex) {
    breaks.lastIndex = start
    const found = breaks.exec(text)
    if (!found) return yield { line, text: unmarked(text.slice(start)), ended: false }
    yield { line, text: unmarked(text.slice(start, found.index)), ended: true }
    line += found[0].endsWith('\n') ? 1 : found[0].length
  }
}

function unmarked(text: string): string {
  return text.replace(/^\uFEFF+/, '')
}
