import { domainToASCII } from 'node:url'
import { encode, wrap } from 'nodemailer/lib/qp'

/** Somebody as a mail names them; the address has to be plain (`isPlainAddress`). */
export interface Mailbox {
  name: string
  address: string
}

export interface Mail {
  from: Mailbox | null
  to: Mailbox | null
  subject: string | null
  text: string
}

/**
 * A mail as a draft file (.eml), which mail programs open for the person to look over and send: plain ASCII, lines end
 * with CRLF, without the Date and Message-ID that only the sending program can know. Source: RFC 5322, 2045 and 2047;
 * `X-Unsent` is Outlook's mark of a draft, and others know it too.
 * @example draft({ from: null, to: null, subject: 'Tea?', text: 'Hello' }) // 'X-Unsent: 1\r\nSubject: Tea?\r\n…'
 */
export function draft({ from, to, subject, text }: Mail): string {
  const head = [
    'X-Unsent: 1',
    ...(from ? [addressLine('From', from)] : []),
    ...(to ? [addressLine('To', to)] : []),
    ...(subject ? [subjectLine(subject)] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  const lines = text.replace(/\r\n|\r|\n/g, '\r\n')
  const body = wrap(encode(lines.endsWith('\r\n') || lines === '' ? lines : `${lines}\r\n`))
  return `${head.join('\r\n')}\r\n\r\n${body}`
}

function subjectLine(subject: string): string {
  const text = headerText(subject)
  return `Subject: ${isPlain(text) ? text : encodedWords(text, 'Subject: '.length).join('\r\n ')}`
}

function addressLine(key: 'From' | 'To', { name, address: written }: Mailbox): string {
  const text = headerText(name)
  const [local = '', domain = ''] = written.split('@')
  // A domain in letters of another script has a form in ASCII, which every mail program reads.
  const address = `${local}@${domainToASCII(domain) || domain}`
  if (text === '') return `${key}: ${address}`
  if (isPlain(text)) return `${key}: "${text.replace(/["\\]/g, '\\$&')}" <${address}>`
  return `${key}: ${encodedWords(text, `${key}: `.length).join('\r\n ')}\r\n <${address}>`
}

/** Without controls, which a header cannot hold; a run of them comes as one space, as readers see it. Other spaces stay. */
function headerText(text: string): string {
  return text.replace(/[\p{Cc} ]+/gu, ' ').trim()
}

/** ASCII that fits into one line and that no reader could take for something encoded; everything else is encoded. */
function isPlain(text: string): boolean {
  return text.length <= 500 && /^[ -~]*$/.test(text) && !text.includes('=?')
}

/** A text as encoded words, as long as a line of 76 allows and never broken inside a character (RFC 2047 section 2). */
function encodedWords(text: string, indent: number): string[] {
  const most = Math.floor((76 - indent - '=?utf-8?B??='.length) / 4) * 3
  const parts: string[] = []
  let part = ''
  for (const sign of text) {
    if (Buffer.byteLength(part + sign) > most) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`)
}
