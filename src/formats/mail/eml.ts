import { domainToASCII } from 'node:url'
import { encode, wrap } from 'nodemailer/lib/qp'

/** A sender or recipient; the address must be plain (`isPlainAddress`). */
export interface Mailbox {
  name: string
  address: string
}

/** The parts of an e-mail; null where they are unknown. */
export interface Mail {
  from: Mailbox | null
  to: Mailbox | null
  subject: string | null
  text: string
}

/**
 * An e-mail as a draft file (.eml), which mail programs open for the user to check and send: plain ASCII, lines end
 * with CRLF, without Date and Message-ID, which only the sending program can know. Source: RFC 5322, 2045 and 2047;
 * Outlook marks drafts with `X-Unsent`, and other programs understand it.
 * @example emlDraft({ from: null, to: null, subject: 'Tea?', text: 'Hello' }) // 'X-Unsent: 1\r\nSubject: Tea?\r\n…'
 */
export function emlDraft({ from, to, subject, text }: Mail): string {
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
  return `Subject: ${isPlainHeaderText(text) ? text : encodedWords(text, 'Subject: '.length).join('\r\n ')}`
}

function addressLine(key: 'From' | 'To', { name, address: fullAddress }: Mailbox): string {
  const text = headerText(name)
  const [local = '', domain = ''] = fullAddress.split('@')
  // A domain in another script has an ASCII form, which every mail program understands.
  const address = `${local}@${domainToASCII(domain) || domain}`
  if (text === '') return `${key}: ${address}`
  if (isPlainHeaderText(text)) return `${key}: "${text.replace(/["\\]/g, '\\$&')}" <${address}>`
  return `${key}: ${encodedWords(text, `${key}: `.length).join('\r\n ')}\r\n <${address}>`
}

/**
 * A text for a header: control characters, which a header cannot have, become spaces, and a run of spaces becomes one.
 * Other space characters stay.
 */
function headerText(text: string): string {
  return text.replace(/[\p{Cc} ]+/gu, ' ').trim()
}

/** Whether a header text can stay as it is: ASCII that fits on one line and cannot be mistaken for an encoded word. */
function isPlainHeaderText(text: string): boolean {
  return text.length <= 500 && /^[ -~]*$/.test(text) && !text.includes('=?')
}

/**
 * A text as encoded words (RFC 2047 section 2), each as long as a line of 76 allows and never split inside a character.
 */
function encodedWords(text: string, indent: number): string[] {
  const maxBytes = Math.floor((76 - indent - '=?utf-8?B??='.length) / 4) * 3
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    if (Buffer.byteLength(part + character) > maxBytes) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`)
}
