import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmails, parsePage, parsePhones } from '../../../src/book/people/contactInput.js'

/** What a parser throws; undefined for nothing. */
function errorOf(parse: () => unknown): unknown {
  try {
    parse()
  } catch (error) {
    return error
  }
}

describe('an e-mail address, as it is typed or pasted', () => {
  it.each([
    ['bob@example.org', ['bob@example.org']],
    ['  bob@example.org  ', ['bob@example.org']],
    ['mailto:bob@example.org', ['bob@example.org']],
    ['MAILTO:Bob@example.org?subject=hello', ['Bob@example.org']],
    ['<bob@example.org>', ['bob@example.org']],
    ['Cy Low <cy@example.org>', ['cy@example.org']],
    ['"Low, Cy" <cy@example.org>', ['cy@example.org']],
    ['bob@example.org.', ['bob@example.org']],
    ['a@x.example, b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example;b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example b@x.example', ['a@x.example', 'b@x.example']],
    ['a@x.example\nb@x.example', ['a@x.example', 'b@x.example']],
    ['Ann <a@x.example>, Bob <b@x.example>', ['a@x.example', 'b@x.example']],
    ["o'neil+jobs@mail.x.example", ["o'neil+jobs@mail.x.example"]],
    ['jörg@münchen.example', ['jörg@münchen.example']],
    ['', []],
    ['   ', []],
  ])('%j', (typed, emails) => {
    expect(parseEmails(typed)).toEqual(emails)
  })

  it.each([
    'not an address',
    'dana',
    '555-0100',
    'bob@',
    '@example.org',
    'bob @ example.org',
    'bob at example.org',
    'bob@@example.org',
    'bob@example',
    'dana@acme,com',
    'bob@example..org',
    'bob@.org',
    'https://social.example/@bob',
    'a@x.example, b@x',
  ])('is refused: %j', (typed) => {
    expect(errorOf(() => parseEmails(typed))).toMatchObject({
      code: 'usage',
      message: `“${typed}” is not an e-mail address.`,
      details: { hint: expect.any(String) },
    })
  })

  it('stays what it is once it is clean', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(parseEmails(email)).toEqual([email])
      }),
    )
  })
})

describe('a phone number, as it is typed or pasted', () => {
  it.each([
    ['555-0100', ['555-0100']],
    [' 555-0100 ', ['555-0100']],
    ['tel:+1-555-0100', ['+1-555-0100']],
    ['TEL:555-0100', ['555-0100']],
    ['tel:+1-555-0100;ext=12', ['+1-555-0100 ext. 12']],
    ['555-0100, 555-0142', ['555-0100', '555-0142']],
    ['555-0100; 555-0142', ['555-0100', '555-0142']],
    ['555-0100 / 555-0142', ['555-0100', '555-0142']],
    ['555-0100 or 555-0142', ['555-0100', '555-0142']],
    ['555-0100\n555-0142', ['555-0100', '555-0142']],
    ['tel:+1-555-0100, tel:+1-555-0142', ['+1-555-0100', '+1-555-0142']],
    ['030/123456', ['030/123456']],
    ['555-0100, ext. 12', ['555-0100, ext. 12']],
    ['+44 (0)20 7946 0018', ['+44 (0)20 7946 0018']],
    ['(555) 010-0142 x7', ['(555) 010-0142 x7']],
    ['1-800-555-HELP', ['1-800-555-HELP']],
    ['911', ['911']],
    ['０３-１２３４-５６７８', ['０３-１２３４-５６７８']],
    ['', []],
    ['  ', []],
  ])('%j', (typed, phones) => {
    expect(parsePhones(typed)).toEqual(phones)
  })

  it.each([
    'not a phone',
    'call me',
    'tel:',
    'dana@acme.example',
    'dana55501@acme.example',
    '12',
    'flat 2b',
    'https://x.example/5550100',
  ])('is refused: %j', (typed) => {
    expect(errorOf(() => parsePhones(typed))).toMatchObject({
      code: 'usage',
      message: `“${typed}” is not a phone number.`,
      details: { hint: expect.any(String) },
    })
  })

  it('loses no digit', () => {
    const typed = fc.stringMatching(/^[0-9 ()+,;/.|-]{3,40}$/)
    const digits = (text: string) => text.replace(/\D/g, '')
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(digits(text).length >= 3)
        expect(digits(parsePhones(text).join(''))).toBe(digits(text))
      }),
    )
  })
})

describe('a page, as it is typed or pasted', () => {
  const dana = 'https://www.linkedin.com/in/danareyes'
  it.each([
    [dana, dana],
    ['<https://de.linkedin.com/in/DanaReyes?trk=x>', dana],
    ['linkedin.com/in/danareyes', dana],
    [' www.linkedin.com/in/danareyes/ ', dana],
    ['http://www.linkedin.com/in/danareyes#about', dana],
    ['https://x.example', 'https://x.example'],
    ['x.example/a?b=c#d', 'x.example/a?b=c#d'],
    ['https://x.example:8080/', 'https://x.example:8080/'],
    ['münchen.example', 'münchen.example'],
    ['', ''],
    ['  ', ''],
  ])('%j', (typed, url) => {
    expect(parsePage(typed)).toBe(url)
  })

  it.each([
    'not a page',
    'danareyes',
    '/in/danareyes',
    'https://',
    'ftp://x.example',
    'javascript:alert(1)',
    'data:text/html,x.y',
    'file:///etc/passwd',
    'mailto:dana@x.example',
    'dana@x.example',
    'https://x.example/a b',
    'https://x.example, https://y.example',
  ])('is refused: %j', (typed) => {
    expect(errorOf(() => parsePage(typed))).toMatchObject({
      code: 'usage',
      message: `“${typed}” is not the address of a page.`,
      details: { hint: expect.any(String) },
    })
  })
})
