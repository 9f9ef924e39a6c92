import { describe, expect, it } from 'vitest'
import { intro } from '../../helpers/scripts.js'
import { advise } from './advise.js'

/** METHOD section 8. */
const phone =
  "Hello Dana, my name is Jane Jones. Stan Smith suggested that I call you. On the pharmaceutical industry, he says, yours is a judgement people trust, and he thought you might be able to help me. I'm between positions, looking for a role as a marketing director. You needn't know of any opening; that isn't why I'm calling. What I'd value is your thinking: in my place, how would you find out who is hiring?"
const email = `${phone.replace('call you', 'write to you').replace('calling', 'writing')} I'll ring you on Thursday, in case talking is easier.`
const report =
  "Stan, thanks to you I talked with Dana Reyes this morning. She showed me how launch budgets are moving to the regions, which changes where I'll look, and she suggested Lee Park at Acme; I'll ring Lee tomorrow. Dana mentioned wanting pricing data, so I've sent her a study I trust. There's nothing you need to do. I simply want you to know what your introduction led to, and I'll tell you how it goes with Lee."

describe('what the method itself would say', () => {
  it.each([
    ['on the phone', phone, { channel: 'phone', to: 'Dana Reyes' }],
    ['in an e-mail', email, { subject: 'Stan Smith suggested I write to you', to: 'Dana Reyes' }],
    ['to the one who introduced me', report, { to: 'Stan Smith' }],
  ] as const)('leaves nothing to mend: %s', async (_, text, known) => {
    expect((await advise(text, known)).findings).toEqual([])
  })

  it.each(['phone', 'email'] as const)('nor does the introduction that ships (%s)', async (channel) => {
    const { text, subject } = await intro(channel)
    expect((await advise(text, { subject, channel })).findings).toEqual([])
  })
})

describe('what is done well', () => {
  it('is the release, the name, and the promise', async () => {
    const { praise } = await advise(email)
    expect(praise).toEqual([
      'You name who sent you, Stan Smith: that opens doors.',
      'You say that you expect no job of them: now they can help with an easy mind.',
      'You say when you will be in touch: the next step stays yours.',
    ])
  })

  it('is a gift', async () => {
    const { praise } = await advise('Dana, I thought of you when I read this study.', { earlier: true })
    expect(praise).toEqual(['You bring something for them: that is remembered.'])
  })

  it('is nothing where nothing is', async () => {
    expect((await advise('Are you hiring? I look forward to hearing from you.')).praise).toEqual([])
  })

  it('is not asking for a job and then asking for one', async () => {
    const { findings, praise } = await advise('I’m not asking for a job, but do you know of any openings?')
    expect(findings.map((each) => each.rule)).toContain('asks-for-job')
    expect(praise).toEqual([])
  })
})

describe('a text in another language', () => {
  const german =
    'Guten Tag Frau Weber,\n\nich suche dringend eine Stelle. Haben Sie offene Stellen? Bitte melden Sie sich!\n\nMit freundlichen Grüßen\nJana'

  it('is not judged by English words', async () => {
    const { findings, praise, metrics } = await advise(german)
    expect(findings).toEqual([])
    expect(praise).toEqual([])
    expect(metrics.aboutThem).toBeNull()
    expect((await advise('田中様のご紹介でご連絡いたしました。お仕事を探しております。')).findings).toEqual([])
  })

  it('is still looked at for its length, its gaps and its capitals', async () => {
    const { findings } = await advise(`${german} [NAME] ICH BRAUCHE ARBEIT ${'Wort '.repeat(130)}`)
    expect(findings.map((each) => each.rule)).toEqual(['placeholder', 'shouting', 'too-long'])
  })
})
