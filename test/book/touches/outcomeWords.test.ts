import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/book/model/channel.js'
import { mayBeOutcome } from '../../../src/book/touches/mayBeOutcome.js'
import type { NewTouch } from '../../../src/book/touches/newTouch.js'
import { outcomeKey } from '../../../src/book/touches/outcomeKey.js'
import { outcomePhrases } from '../../../src/book/touches/outcomePhrases.js'
import { withOutcomeInWords } from '../../../src/book/touches/outcomeWords.js'
import { phrasesOf } from '../../../src/book/touches/phraseGroup.js'

type Said = Partial<Omit<NewTouch, 'contact' | 'on'>>

/** What becomes of a touch of which this is said: `no-answer`, `replied by email`, and in quotes what stays to remember. */
function meaning(summary: string, more: Said = {}, name = 'Dana Reyes'): string {
  const touch = withOutcomeInWords<Omit<NewTouch, 'contact'>>({ on: '2026-11-23', summary, ...more }, name)
  // The quick test before the phrases are loaded lets each outcome through.
  if (touch.outcome !== undefined) expect([summary, mayBeOutcome(summary)]).toEqual([summary, true])
  const from = touch.direction === 'in' && more.direction === undefined ? ' from them' : ''
  return inShort(`${touch.outcome ?? 'text'}${from}`, touch.channel, touch.summary)
}

const inShort = (outcome: string, channel?: string, summary?: string) =>
  `${outcome}${channel ? ` by ${channel}` : ''}${summary ? ` “${summary}”` : ''}`

describe('a pattern', () => {
  it('stands for a phrase for each of its choices', () => {
    expect(phrasesOf('left message')).toEqual(['left message'])
    expect(phrasesOf('(is|was|) on (leave|pto) (until day|)')).toHaveLength(12)
    expect(phrasesOf('got (reply|email) (back|)')).toEqual([
      'got reply back',
      'got reply',
      'got email back',
      'got email',
    ])
  })
})

describe('the list of phrases', () => {
  const phrases = outcomePhrases.flatMap((group) =>
    group.patterns.flatMap(phrasesOf).map((phrase) => ({ ...group, phrase })),
  )

  it('has each as it is looked up', () => {
    expect(phrases.filter(({ phrase }) => outcomeKey(phrase) !== phrase)).toEqual([])
  })

  it('means of each what its group says, where those did it who may have', () => {
    const doers = { me: ['I '], them: ['she ', 'They '], either: ['', 'I ', 'he '] }
    for (const { phrase, outcome, channel, direction, by = 'either', isKept } of phrases)
      for (const doer of doers[by]) {
        const text = `${doer}${phrase}`
        expect([text, meaning(text)]).toEqual([
          text,
          inShort(direction ? `${outcome} from them` : outcome, channel, isKept ? text : ''),
        ])
      }
  })

  it('has each once, but for what both may have done', () => {
    for (const { phrase } of phrases) {
      const doers = phrases.filter((each) => each.phrase === phrase).map(({ by }) => by)
      if (doers.length > 1) expect([phrase, doers.sort()]).toEqual([phrase, ['me', 'them']])
    }
  })

  it('has none with “about”: for a summary with it the list is not loaded', () => {
    expect(phrases.filter(({ phrase }) => /\babout\b/.test(phrase))).toEqual([])
  })

  it('has forty and more for not reaching somebody, and for a no', () => {
    const wanted: Outcome[] = ['no-answer', 'left-message', 'declined']
    expect(phrases.filter(({ outcome }) => wanted.includes(outcome)).length).toBeGreaterThan(40)
  })
})

/** As people write it, and what it means. Nothing of it stays to be remembered: the outcome says it. */
const variants: [means: string, texts: string[]][] = [
  [
    'no-answer',
    [
      ...[
        'No answer.',
        'NO ANSWER!',
        'no answer again',
        'Still no answer…',
        'no-answer',
        'There was no answer',
        'no reply yet',
      ],
      ...['Nobody answered', 'no one answered.', 'no-one picked up', 'noone there', 'just nobody home'],
      ...["didn't pick up", 'didn’t pick up', 'didnt pick up', "did'nt pick up", 'She didn’t pick up her phone.'],
      ...[
        "He doesn't answer his cell",
        "she's not answering",
        "isn't picking up",
        "They wouldn't pick up.",
        "wasn't in today",
      ],
      ...["couldn't reach her", 'I could not get hold of him', "couldn't get ahold of them", 'We can’t reach her'],
      ...[
        'Called, no answer',
        'called but no answer',
        'I called her, nobody home',
        'tried again; no answer',
        'phoned him - not in',
        'gave her a ring, no reply',
        'no ans.',
      ],
      ...[
        'Tried to reach her, line busy',
        'it just rang and rang',
        'the phone rang and rang.',
        'Her line was busy',
        'line’s busy',
      ],
    ],
  ],
  [
    'left-message',
    [
      ...[
        'left a message',
        'Left message.',
        'I left her a message',
        'left him another voicemail',
        'Left a voice mail',
        'left-message',
      ],
      ...[
        'left a VM',
        'LVM',
        'LM',
        'left a msg',
        'left a message on the machine',
        'left a message for her',
        'just left a vmail',
      ],
      ...['Called and left a message', 'tried her cell, left a voicemail', 'We left them a voice message.'],
    ],
  ],
  [
    'declined',
    [
      ...[
        'Not interested.',
        "she's not interested",
        'She isn’t interested',
        "they're not interested",
        "wasn't interested",
      ],
      ...[
        'declined',
        'He declined.',
        'said no',
        'She said no thanks',
        'no, thank you',
        "It's a no",
        'turned me down',
        'told me no',
      ],
      ...[
        "doesn't want to talk to me",
        'I called her, not interested',
        'I got a clear no',
        'I was turned down',
        'She said she’s not interested',
      ],
    ],
  ],
  [
    'replied by email',
    ['wrote back', 'She wrote back!', 'he replied', 'got back to me', 'emailed me back', 'answered my e-mail'],
  ],
  [
    'replied by email',
    ['I got a reply', 'she emailed me', 'They wrote me', 'he sent me an email', 'heard back from her'],
  ],
  ['replied by sms', ['texted back', 'she texted me', 'he sent me a text message']],
  ['replied by linkedin', ['she replied on LinkedIn', 'messaged me on Linked In']],
  [
    'sent by email',
    [
      'emailed',
      'I emailed her',
      'sent him an e-mail',
      'wrote to her',
      'wrote her back',
      'I replied',
      'got back to him',
    ],
  ],
  ['sent by sms', ['texted her', 'sent a text message', 'I texted him back']],
  ['sent by linkedin', ['messaged her on LinkedIn', 'sent him a LinkedIn message']],
  ['spoke', ['we talked', 'Talked.', 'I spoke with her', 'had a chat', 'got hold of her', 'chatted with him.']],
  [
    'spoke from them',
    [
      'she called me',
      'called me back',
      'She rang back!',
      'Dana phoned me',
      'he returned my call',
      'got a call from her',
    ],
  ],
  ['sent by email', ['email sent', 'E-mail was sent.', 'email sent to her', 'reply sent']],
  ['sent by other', ['message sent', 'msg sent', 'sent a msg on WhatsApp']],
  ['sent by linkedin', ['LinkedIn message sent']],
  ['sent by sms', ['text sent']],
  ['left-message', ['voicemail left', 'called, voicemail left']],
  ['no-answer', ['no ans', 'tried her office line, just rang and rang', 'Her direct line was busy']],
  ['replied by email', ['reply received']],
  ['met by meeting', ['met', 'We met.', 'met up with her', 'met face-to-face', 'we met in person']],
]

/** What says a little more than the outcome: it means this, and stays to be remembered. */
const kept: [means: string, texts: string[]][] = [
  [
    'no-answer',
    ["she's out of the office", 'On vacation', 'He was in a meeting', 'busy', 'wrong number', 'her voicemail was full'],
  ],
  [
    'no-answer',
    ['no answer twice', 'called 3 times, no answer', 'no answer this morning', 'tried twice, nobody home', 'no luck'],
  ],
  [
    'no-answer',
    [
      'spoke to her assistant',
      'got the receptionist',
      'never called me back',
      'phone tag',
      "hasn't replied",
      'ghosted me',
    ],
  ],
  [
    'no-answer',
    [
      'got her voicemail, did not leave a message',
      'rang out, no answer',
      "went to voicemail, didn't leave a voicemail",
    ],
  ],
  [
    'no-answer',
    [
      "she's on PTO",
      'on paternity leave',
      'out on medical leave',
      'on a business trip',
      "can't talk now",
      'not a good time',
    ],
  ],
  [
    'no-answer',
    [
      'out of office until Dec 4',
      'OOO thru 12/4',
      'on vacation till next Monday',
      'voicemail box is full',
      'in mtgs all day',
    ],
  ],
  [
    'no-answer',
    [
      'no answer - try friday',
      'no answer—will try again tomorrow',
      "no ans, I'll call back tmrw",
      'vm full; retry mon 3pm',
      'OOO, back Dec 4',
    ],
  ],
  [
    'left-message',
    ['lvm, try thurs', 'left a message, will call again next week', 'left vm w/ assistant (try again fri)'],
  ],
  [
    'sent by email',
    ['thank you note sent', 'follow-up email sent', 'email sent this morning', 'emailed, will follow up next week'],
  ],
  ['sent by linkedin', ['connection request sent', 'invitation sent on LinkedIn']],
  ['spoke', ['good call', 'had a long phone call', 'had a really nice chat', 'talked, will call again in january']],
  [
    'met by meeting',
    ['had a good meeting', "had coffee at Peet's", 'met at Starbucks', 'met her in the lobby', 'had a beer after work'],
  ],
  [
    'met by meeting',
    ['ran into her', 'bumped into Dana at the gym', 'spoke in person', 'nice coffee with Dana', 'quick lunch'],
  ],
  [
    'met by video',
    ['had a quick zoom', 'had a quick video call', 'had a Teams meeting', 'quick Google Meet', '30 min zoom'],
  ],
  [
    'met by video',
    ['talked on FaceTime', 'Skyped', 'spoke over MS Teams', 'had a call on Zoom', 'had a WhatsApp call'],
  ],
  ['no-answer', ['line busy, retry after lunch', 'no reply to my email', 'tied up, will try again this afternoon']],
  ['left-message', ['left vm #2', 'Left a VM with my number']],
  ['sent by sms', ['quick text sent', 'texted, will call if no answer by fri']],
  ['sent by linkedin', ['LI invite sent']],
  ['spoke', ['nice long chat', 'talked for 20 min', 'spoke briefly', 'call went well', 'quick call with Dana']],
  ['met by meeting', ['lunch w/ Dana', 'coffee w/ her at Blue Bottle', 'saw her at church']],
  ['met by video', ['video call went well', 'had a good 20 min Zoom with her']],
  ['no-answer by meeting', ['no-show', "he didn't show up", 'stood me up']],
  ['no-answer by email', ['the email bounced', 'emailed, no reply']],
  [
    'left-message',
    [
      'no answer, left a message',
      'Called. Nobody picked up, so I left a voicemail',
      'left my name and number',
      'left her a short message',
    ],
  ],
  [
    'left-message',
    ['left a message with her assistant', 'left word with the front desk', 'went straight to voice mail'],
  ],
  ['declined', ['not interested right now', 'declined politely', "they can't help", 'asked me not to call again']],
  ['sent by email', ['reached out', 'sent her a thank-you note', 'dropped him a line']],
  ['sent by linkedin', ['sent a connection request']],
  ['met by meeting', ['had coffee', 'grabbed lunch together', 'we went for a walk', 'had a quick coffee']],
  ['met by video', ['met over Zoom', 'had a video call', 'talked on Teams']],
]

/** What begins, ends or sounds like an outcome, and says something else: it stays what it was. */
const nearMisses = [
  ...[
    'no answer to the budget question',
    'left a message about the study',
    'met her boss',
    'no answer on the visa yet',
  ],
  ...[
    'not interested in sales, but HR may be',
    'declined the first offer',
    'said no to the merger',
    'passed',
    'he passed on',
  ],
  ...['I said no', 'I declined', 'I turned it down', "I'm not interested", 'told her no', 'we refused'],
  ...['called back', 'she called', 'called', 'tried', 'she went for a walk', 'she went to lunch', 'busy until March'],
  ...[
    'replied that budgets move',
    'wrote a book',
    'talked about the launch',
    'spoke at the conference',
    'reached her goals',
  ],
  ...[
    'left the company',
    'voicemail system is down',
    'no reply from her boss',
    'met for coffee and talked budgets',
    'picked up the study',
  ],
  ...[
    'nobody answered my question about budgets',
    'no',
    'not sure',
    'no interest rates',
    'the line was busy at her shop',
  ],
  ...[
    'no answer?',
    'no great interest',
    'saw her post',
    'saw her on LinkedIn',
    'lunch with her boss',
    'coffee with her team',
    'good call on the budget',
    'not a good reply',
    'call went to the board',
    'no answer from legal, try friday',
    'voicemail left by her boss',
    'she called me in for an interview',
    'ran into her old boss',
    'email sent to HR by mistake',
    'message sent by the board',
    'no email sent',
    'contract sent',
    'zoom link sent',
    "can't talk to the press",
    'not a good time to sell',
    'on leave policy she was clear',
    'out of office politics',
    'until December no hiring',
    'no answer on the visa, call friday',
    'call friday',
    'try friday',
    'called me a liar',
    'she called the project off',
    'I called her back',
    'ran into budget trouble',
    'met with her manager',
    'met at Kern in 2019',
    'had coffee and talked layoffs',
    'had lunch at the office and she knows Lee',
    'zoom is hiring',
    'teams meeting is on Friday',
    'good meeting next week?',
    'quick question on the visa',
    'had a good idea',
    'email not sent',
    'got a good answer',
    'no good reply',
    '',
    '  ',
    `${'again '.repeat(12)}no answer`,
    'constructor',
    '__proto__',
  ],
]

const each = (table: [means: string, texts: string[]][]) =>
  table.flatMap(([means, texts]) => texts.map((text) => ({ text, means })))

describe('a summary that is nothing but an outcome in words', () => {
  it.each(each(variants))('“$text” is $means', ({ text, means }) => {
    expect(meaning(text)).toBe(means)
  })

  it.each(each(kept))('“$text” is $means, and stays', ({ text, means }) => {
    expect(meaning(text)).toBe(`${means} “${text}”`)
  })

  it.each(nearMisses)('“%s” is text', (text) => {
    expect(meaning(text)).toBe(inShort('text', undefined, text))
  })

  it.each([
    ["couldn't reach Dana", 'no-answer'],
    ['Dana didn’t pick up.', 'no-answer'],
    ["Dana Reyes wasn't in", 'no-answer'],
    ["Dana's not interested", 'declined'],
    ['left Dana a message', 'left-message'],
    ["left a message on Dana's voicemail", 'left-message'],
    ['called Dana, no answer', 'no-answer'],
    ['Dana emailed me', 'replied by email'],
    ['Dana wrote', 'replied by email'],
    ['emailed Dana', 'sent by email'],
    ['got back to Dana', 'sent by email'],
    ['met Dana', 'met by meeting'],
    ['told Dana no', 'text “told Dana no”'],
    ["met Dana's boss", "text “met Dana's boss”"],
    ['met Lee', 'text “met Lee”'],
  ])('may have the name of the contact: “%s” is %s', (text, means) => {
    expect(meaning(text)).toBe(means)
  })

  it('is itself before a name that is one of its words', () => {
    expect(meaning('no answer', {}, 'Julius No')).toBe('no-answer')
    expect(meaning('left a message', {}, 'A Left')).toBe('left-message')
  })

  it('stays text where an outcome is given', () => {
    expect(meaning('no answer', { outcome: 'spoke' })).toBe('spoke “no answer”')
    expect(meaning('declined', { outcome: 'left-message', channel: 'phone' })).toBe('left-message by phone “declined”')
  })

  it('leaves the channel that is given', () => {
    expect(meaning('wrote back', { channel: 'linkedin' })).toBe('replied by linkedin')
    expect(meaning('no answer', { channel: 'video' })).toBe('no-answer by video')
    expect(meaning('met', { channel: 'other' })).toBe('met by other')
  })

  it('that was written is no message left: it was sent', () => {
    expect(meaning('left a message', { channel: 'linkedin' })).toBe('text by linkedin “left a message”')
    expect(meaning('left a message', { channel: 'phone' })).toBe('left-message by phone')
  })

  it('of a touch that they began is what they did', () => {
    const theirs = { direction: 'in' } as const
    expect(meaning('emailed', theirs)).toBe('replied by email')
    expect(meaning('declined', theirs)).toBe('declined')
    expect(meaning('we talked', theirs)).toBe('spoke')
    expect(meaning('email sent', theirs)).toBe('replied by email')
    expect(meaning('called back', theirs)).toBe('spoke')
    for (const text of ['no answer', 'left a message', 'I emailed her'])
      expect(meaning(text, theirs)).toBe(`text “${text}”`)
  })

  it('changes nothing else of the touch', () => {
    const touch = { on: '2026-11-23', summary: 'no answer', keep: true, followUp: { on: '2026-12-01' } }
    expect(withOutcomeInWords<Omit<NewTouch, 'contact'>>(touch, 'Dana Reyes')).toEqual({
      ...touch,
      summary: '',
      outcome: 'no-answer',
      channel: undefined,
    })
  })
})
