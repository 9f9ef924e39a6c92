import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emlDraft, type Mail } from '../../../src/formats/mail/eml.js'
import { hasReader, type ReadMail, readDrafts } from '../../helpers/mailReader.js'

const address = 'dana@acme.example'
const mail = (more: Partial<Mail>): Mail => ({ from: null, to: null, subject: null, text: 'Hello', ...more })

describe('a draft', () => {
  it('is a mail that was not sent yet, in plain ASCII', () => {
    const text = emlDraft({
      from: { name: 'Jane Jones', address: 'jane@home.example' },
      to: { name: 'Dana Reyes', address },
      subject: 'A question',
      text: 'Hello Dana,\n\nbudgets move → to the regions.',
    })
    expect(text).toBe(
      [
        'X-Unsent: 1',
        'From: "Jane Jones" <jane@home.example>',
        `To: "Dana Reyes" <${address}>`,
        'Subject: A question',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Hello Dana,',
        '',
        'budgets move =E2=86=92 to the regions.',
        '',
      ].join('\r\n'),
    )
  })

  it('names nobody and nothing that is not known', () => {
    expect(emlDraft(mail({}))).not.toMatch(/^(To|From|Subject|Date|Message-ID):/im)
    expect(emlDraft(mail({ to: { name: '', address } }))).toContain(`\r\nTo: ${address}\r\n`)
  })

  it('has no line that a mail server would refuse', () => {
    const long = emlDraft(
      mail({ to: { name: '東京'.repeat(100), address }, subject: 'ä'.repeat(999), text: 'x'.repeat(9999) }),
    )
    expect(Math.max(...long.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76)
  })

  it('is made of a long text, too', () => {
    const long = emlDraft(
      mail({ to: { name: 'ä '.repeat(250_000), address }, text: `${' '.repeat(500_000)}\r${'=?'.repeat(250_000)}` }),
    )
    expect(long).toMatch(/^X-Unsent: 1\r\nTo: /)
  })
})

const texts = {
  accents: 'Zoë, François et Łukasz: à bientôt !',
  Chinese: '東京で会いましょう。'.repeat(20),
  emoji: '👩‍👩‍👧‍👦 said 🎉🎉🎉\n'.repeat(40),
  'very long lines': `${'word '.repeat(400)}\n${'x'.repeat(2000)}\n${'é'.repeat(2000)}`,
  'lines that a mail server or a mailbox takes for its own': '.\n..\n.dot\nFrom me\n>From you\n--\n-- \n=20\n=',
  'spaces at the ends of lines': '  two  \n\t\n tab\t\nend \n\n\n',
  'all sorts of line breaks': 'a\r\nb\rc\nd\r\r\ne',
  nothing: '',
}
const names = {
  accents: 'Zoë Müller-Łukasz',
  Chinese: '東京 花子',
  emoji: '👩‍👩‍👧‍👦 Family',
  'quotes and signs': `"Dana" \\ O'Neil, (Acme); <x@y.example>: [z] @`,
  'what looks encoded': '=?utf-8?Q?Boss?=',
  '200 letters': 'x'.repeat(200),
  '200 letters of Persian': 'نرگس '.repeat(40).trim(),
  'a turned direction': 'Dana \u202Eseyer',
}
/** Names that would begin another header, and what a mail program shows of them. */
const hostile = {
  'Dana\r\nBcc: spy@evil.example': 'Dana Bcc: spy@evil.example',
  'Dana\nSubject: Boo\n\nBoo': 'Dana Subject: Boo Boo',
  'Ünal\r\nBcc: spy@evil.example': 'Ünal Bcc: spy@evil.example',
  'Dana>, spy@evil.example, <x': 'Dana>, spy@evil.example, <x',
  '"Dana" <spy@evil.example>,': '"Dana" <spy@evil.example>,',
  'Dana\0\u0007\u001b[2J\u0085Reyes\u007f': 'Dana [2J Reyes',
}

const plainBreaks = (text: string) => text.replace(/\r\n|\r|\n/g, '\n')
/** A text as it is read: every mail ends with a line break. */
const whole = (text: string) => plainBreaks(text).replace(/([^\n])$/, '$1\n')
/** A name or subject as it is read: in one line. */
const inOneLine = (text: string) => text.replace(/[\p{Cc} ]+/gu, ' ').trim()

describe.skipIf(!hasReader)('read by another mail reader (Python), a draft', () => {
  const read = (more: Partial<Mail>): ReadMail => {
    const [first] = readDrafts([emlDraft(mail(more))])
    if (first === undefined) throw new Error('nothing was read')
    expect(first.defects).toEqual([])
    return first
  }

  it.each(Object.entries(texts))('has the same text: %s', (_, text) => {
    const { type, ...got } = read({ text })
    expect(plainBreaks(got.text)).toBe(whole(text))
    expect(type).toBe('text/plain; charset="utf-8"')
  })

  it.each(Object.entries(names))('has the same recipient, sender and subject: %s', (_, name) => {
    const got = read({ to: { name, address }, from: { name, address: 'jane@home.example' }, subject: name })
    expect(got).toMatchObject({ subject: name, nameByOlderReader: name })
    expect([got.to.length, got.to[0]?.address]).toEqual([1, address])
    expect([got.from.length, got.from[0]?.address]).toEqual([1, 'jane@home.example'])
    // Many versions of Python put a space between the parts of a long encoded name (its issue 128110).
    if (Buffer.byteLength(name) <= 42 || /^[ -~]+$/.test(name))
      expect([got.to[0]?.name, got.from[0]?.name]).toEqual([name, name])
  })

  it.each(Object.entries(hostile))('has no header from a name: %j', (name, shown) => {
    const got = read({ to: { name, address }, subject: name, text: 'Hello' })
    expect(got.headers.slice(0, 4)).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version'])
    expect(got.headers).toHaveLength(6)
    expect(got).toMatchObject({ to: [{ name: shown, address }], subject: shown, text: 'Hello\r\n' })
  })

  it('has the same text, recipient and subject, whatever they are', () => {
    const signs = fc.constantFrom(
      '=?',
      '?=',
      '"',
      '\\',
      '<',
      '>',
      ',',
      ':',
      '@',
      ' ',
      '\r\n',
      '\t',
      '.',
      'ä',
      '日',
      '🙂',
    )
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.oneof(signs, fc.string({ maxLength: 90 })), { maxLength: 30 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: any, subject: any, text: any }), { minLength: 250, maxLength: 250 }),
        (all) => {
          const drafts = all.map(({ name, ...more }) => emlDraft(mail({ to: { name, address }, ...more })))
          for (const [index, got] of readDrafts(drafts).entries()) {
            const { name = '', subject = '', text = '' } = all[index] ?? {}
            expect(got.to).toMatchObject([{ address }])
            expect([got.nameByOlderReader, got.subject ?? '']).toEqual([name, subject].map(inOneLine))
            expect(plainBreaks(got.text)).toBe(whole(text))
            expect(got.headers.filter((each) => !['To', 'Subject'].includes(each))).toHaveLength(4)
          }
        },
      ),
      { numRuns: 2, endOnFailure: true },
    )
  })
})
