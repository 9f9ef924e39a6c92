import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../../src/book/model/book.js'
import { setProfile } from '../../../src/book/model/profile.js'
import { addCompany } from '../../../src/book/people/company.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { logActivity } from '../../../src/book/touches/activity.js'
import { bookMarkdown } from '../../../src/formats/markdown/bookMarkdown.js'
import { blockquote, escapeInline, webLink } from '../../../src/formats/markdown/escape.js'
import { diary, monday } from '../../helpers/diary.js'
import { firstBook, operations } from '../../helpers/operations.js'

/** Jane's book: Stan introduced Dana, who named Lee. */
function janesBook() {
  const it = diary()
  it.set(setProfile(it.book(), { name: 'Jane Jones', role: 'marketing director', email: 'jane_jones@home.example' }))
  const stan = it.add('Stan Smith', { phones: ['555-0142'] })
  const dana = it.add('Dana Reyes', {
    aliases: ['D. Reyes'],
    company: 'Acme',
    title: 'Brand director',
    emails: ['dana@acme.example'],
    phones: ['+1 555 010 2030'],
    url: 'https://acme.example/dana',
    tags: ['hiring-manager'],
    notes: 'likes tea\n\nand walks',
    introducers: [stan.id],
    keepInTouch: { count: 6, unit: 'w' },
  })
  it.log(dana, { summary: 'we wrote first', outcome: 'sent', channel: 'email', on: '2025-11-20' })
  it.log(dana, {
    summary: 'budgets are moving',
    got: ['advice'],
    gave: 'a study',
    referred: [{ name: 'Lee Park', company: 'Acme' }],
  })
  it.open(dana, 'follow-up', '2026-12-07', { why: 'my promise' })
  it.open(stan, 'nudge', '2026-11-20')
  it.set(addCompany(it.book(), { name: 'Acme', why: 'regional launches', notes: 'ask about 2027' }, it.moment()))
  const application = { activity: 'application', company: 'Kern', summary: 'Marketing director' } as const
  it.set(logActivity(it.book(), { ...application, on: '2026-11-16' }, it.moment()))
  return it
}

describe('the book as Markdown', () => {
  it('reads from what comes next to the work search', () => {
    expect(bookMarkdown(janesBook().book(), monday, { notes: false })).toBe(`# The book of Jane Jones

Mon 23 Nov 2026

- Looking for: marketing director
- E-mail: jane_jones@home.example

## What comes next

- waiting since Fri 20 Nov · Stan Smith · ring or write again
- Tue 24 Nov · Lee Park, Acme · first contact
- Tue 24 Nov · Dana Reyes, Acme · say thank you
- Tue 24 Nov · Stan Smith · say how it went with Dana Reyes
- Mon 7 Dec · Dana Reyes, Acme · follow up: my promise

## People

### Dana Reyes, Acme

- Role: Brand director
- Phone: +1 555 010 2030
- E-mail: dana@acme.example
- Web: <https://acme.example/dana>
- Also called: D. Reyes
- Tags: hiring-manager
- Introduced by: Stan Smith
- In touch every: 6 weeks

> likes tea
>
> and walks

Talks:

- Mon 23 Nov · by phone, you talked: budgets are moving
    - you got: advice, referral
    - you gave: a study
    - they named: Lee Park
- Thu 20 Nov 2025 · by e-mail, sent: we wrote first

### Lee Park, Acme

- Introduced by: Dana Reyes

### Stan Smith

- Phone: 555-0142

## Companies

### Acme

- Status: target
- Why: regional launches
- You know there: Dana Reyes, Lee Park

> ask about 2027

## Work search

- Mon 16 Nov · application · Kern: Marketing director
`)
  })

  it('says of an empty book that it is empty', () => {
    expect(bookMarkdown(emptyBook(), monday, { notes: false })).toBe(
      '# My book\n\nMon 23 Nov 2026\n\nNobody is in this book yet.\n',
    )
  })

  it('somebody who is put aside is marked so, and nothing is to be done for them', () => {
    const it = diary()
    const dana = it.add('Dana Reyes')
    it.open(dana, 'nudge', '2026-11-30')
    it.set(archiveContact(it.book(), dana.id, false, it.moment()))
    const text = bookMarkdown(it.book(), monday, { notes: false })
    expect(text).toContain('### Dana Reyes (put aside)')
    expect(text).not.toContain('What comes next')
  })

  it('names stand in the order of an address book', () => {
    const it = diary()
    for (const name of ['zoe', 'Émile', 'Ann', 'Đức']) it.add(name)
    expect(bookMarkdown(it.book(), monday, { notes: false }).match(/(?<=### ).*/g)).toEqual([
      'Ann',
      'Đức',
      'Émile',
      'zoe',
    ])
  })

  it('any book can be written, and only our own lines have a meaning in it', () => {
    const ours =
      /^(|#{1,3} .+|- .+| {4}- (you got|you gave|they named): .+|>( .+)?|Talks:|Nobody is .+|\w{3} \d+ \w{3} \d{4})$/u
    fc.assert(
      fc.property(operations(20), (steps) => {
        const it = diary()
        it.set({ book: firstBook() })
        for (const step of steps) it.set(step.run(it.book(), it.moment()) ?? { book: it.book() })
        const text = bookMarkdown(it.book(), monday, { notes: false })
        expect(
          text
            .slice(0, -1)
            .split('\n')
            .filter((line) => !ours.test(line)),
        ).toEqual([])
      }),
    )
  }, 60_000)
})

describe('a text in Markdown', () => {
  it.each([
    ['# x', '\\# x'],
    ['x #', 'x \\#'],
    ['C#', 'C#'],
    ['- x', '\\- x'],
    ['-5', '-5'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['+ x', '\\+ x'],
    ['+1 555 010 2030', '+1 555 010 2030'],
    ['1. x', '1\\. x'],
    ['1) x', '1\\) x'],
    ['1.5', '1.5'],
    ['> x', '&gt; x'],
    ['a -> b', 'a -> b'],
    ['<script>', '&lt;script>'],
    ['<!-- x -->', '&lt;!-- x -->'],
    ['[a](b)', '\\[a\\](b)'],
    ['![a](b)', '!\\[a\\](b)'],
    ['`a`', '\\`a\\`'],
    ['*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
    ['first_last@acme.example', 'first_last@acme.example'],
    ['a | b', 'a \\| b'],
    ['&lt;b&gt; Smith & Sons', '&amp;lt;b&amp;gt; Smith & Sons'],
    ['$x$ for $5', '\\$x\\$ for $5'],
    ['{{constructor}}', '\\{\\{constructor\\}\\}'],
    ['https://evil.example', 'https\\://evil.example'],
    ['www.evil.example', 'www\\.evil.example'],
    ['a\\*b', 'a\\\\\\*b'],
    ['a\n\n# b\r\n- c\td', 'a # b - c d'.replace(' #', ' \\#')],
    ['\u001b[2Ja\u0000', '\\[2Ja'],
    ['a\u202Eb\u{E0041}', 'ab'],
    ["O'Neil, Zoë (東京) 👩‍👩‍👧‍👦!", "O'Neil, Zoë (東京) 👩‍👩‍👧‍👦!"],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(escapeInline(text)).toBe(written)
  })

  it('only a web address becomes a link', () => {
    expect(webLink('https://acme.example/a_b?c=1')).toBe('<https://acme.example/a_b?c=1>')
    expect(webLink('javascript:alert(1)')).toBe('javascript:alert(1)')
    expect(webLink('https://a.example> <b>')).toBe('https\\://a.example> &lt;b>')
    expect(webLink('www.acme.example')).toBe('www\\.acme.example')
    expect(webLink(null)).toBe('')
  })

  it('lines of a note stay lines, and no blank one ends the quotation', () => {
    expect(blockquote('a\r\n\r\n> b\u2028# c\n')).toEqual(['> a', '>', '> &gt; b', '>', '> \\# c'])
    expect(blockquote(' \n')).toEqual([])
  })

  it('a reader of Markdown has back what was said', () => {
    const sign = fc.constantFrom(...'#-=*_`~[]()!<>&;|\\$1.)+:{}@/"\'%^ \naBé東😀', 'www.', 'http://', '&amp;', '&#35;')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('')
        const read = escapeInline(text).replace(
          /\\(.)|&(amp|lt|gt);/gu,
          (_, sign, entity) => sign ?? { amp: '&', lt: '<', gt: '>' }[entity as 'amp'],
        )
        expect(read).toBe(text.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: 1_000 },
    )
  })

  it('a megabyte of anything takes less than a second', () => {
    for (const part of [' ', '#', '\\', '_', '&a', '1', '<', ' #', '-', 'www.', '\n> ']) {
      const began = process.cpuUsage().user
      escapeInline(part.repeat(1_000_000 / part.length))
      expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(1)
    }
  })
})
