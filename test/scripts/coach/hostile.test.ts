import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels } from '../../../src/book/model/channel.js'
import { advise, firing } from './advise.js'

const megabyte = 1_000_000
const filled = (part: string) => part.repeat(Math.ceil(megabyte / part.length))

/** Each of them took minutes if an expression went back over what it had read; the suite stops a test after seconds. */
describe('a megabyte of one thing is read to its end', () => {
  it.each([
    ['blanks', ' ', []],
    ['line breaks', '\n', []],
    ['questions', 'a? ', ['no-connection']],
    ['capitals', 'CAPITALS ', ['shouting']],
    ['one word in capitals', 'A', []],
    ['capitals alone', 'I ', []],
    ['full stops', '.', []],
    ['quotes', '"', []],
    ['apostrophes', "'", []],
    ['brackets', '[', []],
    ['braces', '{a', []],
    ['angles', '<a', []],
    ['lines to write on', '_', []],
    ['gaps', '____ a ', ['placeholder']],
    ['exclamation marks', '!', ['shouting']],
    ['names', 'Dana\n', []],
    ['farewells', 'Best wishes\n', []],
    ['greetings', 'Dear Dana, ', []],
    ['beginnings of a wish', 'I look forward to ', ['hard-to-read']],
    ['beginnings of an ask', 'do you know of any ', ['hard-to-read']],
    ['wishes', 'I look forward to hearing from you. ', ['hands-over-next-step']],
    ['denials', 'I am not asking for ', []],
    ['Japanese', '東京', []],
    ['emoji', '🎉 ', []],
  ])('%s', async (_, part, expected) => {
    const found = await firing(filled(part), { channel: 'sms', subject: filled(part) })
    expect(found).toEqual(expect.arrayContaining([...expected, 'sms-segments']))
  })

  it('every sign that there is, in a text message', async () => {
    const signs = Array.from({ length: 50_000 }, (_, index) => String.fromCodePoint(0x3400 + index)).join('')
    expect(await firing(signs.repeat(10), { channel: 'sms' })).toEqual(['sms-segments'])
  })
})

describe('whatever somebody writes', () => {
  it('is answered with sentences', async () => {
    const words = fc.constantFrom(
      ...'I you your not any openings , . ? ! : ; — \n \n\n Dana “ ” ’ [ ] { } _ hope to hear from sorry Stan suggested that 東京 🎉'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 80 }).map((each) => each.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(text, fc.option(text), fc.constantFrom(...channels), async (body, subject, channel) => {
        const { metrics, findings } = await advise(body, { subject, channel, to: 'Dana Reyes', nothingGiven: true })
        for (const { message } of findings) expect(message).toMatch(/^[\p{L}\d“][\s\S]* [\s\S]*[.?]$/u)
        if (metrics.aboutThem !== null) {
          expect(metrics.aboutThem).toBeGreaterThanOrEqual(0)
          expect(metrics.aboutThem).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })
})
