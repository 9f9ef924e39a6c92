import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainAddress } from '../../../src/formats/mail/address.js'
import { mailto } from '../../../src/formats/mail/mailto.js'

/** A link as a mail program takes it apart. */
function opened(link: string) {
  const [, to = '', fields = ''] = /^mailto:([^?]*)\?([^#]*)$/.exec(link) ?? []
  const pairs = fields.split('&').map((field) => field.split('=').map(decodeURIComponent))
  return { to: decodeURIComponent(to), fields: pairs }
}

describe('a mailto link', () => {
  it('carries recipient, subject and text, lines with CRLF', () => {
    expect(mailto({ to: 'dana@acme.example', subject: 'Tea & cake?', text: 'Hello Dana,\nI’d…\r\n\rJane' })).toBe(
      'mailto:dana@acme.example?subject=Tea%20%26%20cake%3F&body=Hello%20Dana%2C%0D%0AI%E2%80%99d%E2%80%A6%0D%0A%0D%0AJane',
    )
  })

  it('has no recipient and no subject where none is known', () => {
    expect(mailto({ to: null, subject: null, text: 'Hello' })).toBe('mailto:?body=Hello')
  })

  it('cannot be told to copy in somebody else', () => {
    const subject = 'Tea?&bcc=spy@evil.example#x'
    const link = mailto({ to: 'a&cc=spy%40evil.example?x@acme.example', subject, text: '&bcc=spy@evil.example' })
    expect(opened(link)).toEqual({
      to: 'a&cc=spy%40evil.example?x@acme.example',
      fields: [
        ['subject', subject],
        ['body', '&bcc=spy@evil.example'],
      ],
    })
  })

  it('holds nothing that a shell would read', () => {
    expect(mailto({ to: null, subject: null, text: '\'"`$(x);|!*\\\n' })).toMatch(/^mailto:\?body=[%\w.~-]*$/)
  })

  it('brings back any text, and survives half an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const whole = text.replace(/\r\n|\r|\n/g, '\r\n')
        expect(opened(mailto({ to: null, subject: text, text })).fields).toEqual([
          ['subject', whole],
          ['body', whole],
        ])
      }),
    )
    expect(mailto({ to: null, subject: null, text: 'a\ud83d' })).toBe('mailto:?body=a%EF%BF%BD')
  })
})

describe('an address', () => {
  it.each(['dana@acme.example', "d.o'neil+x@a-b.example", 'dana@müller.example', 'x@localhost'])(
    'is plain: %s',
    (text) => {
      expect(isPlainAddress(text)).toBe(true)
    },
  )

  it.each([
    'dana',
    'dana@',
    '@acme.example',
    'dana@x@acme.example',
    'da na@acme.example',
    'Dana <dana@acme.example>',
    'dana@acme.example, spy@evil.example',
    'dana@acme.example\r\nBcc: spy@evil.example',
    'dana@acme.example\n',
    'dana@acme.example\0',
    '"x"@acme.example',
    'jörg@acme.example',
    `dana@${'x'.repeat(250)}`,
    '',
  ])('is not plain: %j', (text) => {
    expect(isPlainAddress(text)).toBe(false)
  })
})
