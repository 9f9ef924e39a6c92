import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Channel } from '../../../src/book/model/channel.js'
import { defaultSettings } from '../../../src/book/model/settings.js'
import { coach } from '../../../src/scripts/coach/coach.js'
import { countAsks, findAsks } from '../../../src/scripts/coach/cues/asks.js'
import { readBody } from '../../../src/scripts/coach/text/body.js'
import { openCatalog } from '../../../src/scripts/library/catalog.js'
import { own, templates } from '../../helpers/scripts.js'

const catalog = openCatalog(templates, join(templates, 'none'))
const me = { situation: '', role: '', name: '', industry: '', offer: '', targets: '', email: '', phone: '', url: '' }

/** The answers of five people each; what is not said is `Dana Reyes` and `Jane Jones`. */
const answers: Record<string, Record<string, string>[]> = {
  'about-boss': [
    { about: 'Pat Lee', company: 'Brightwell' },
    { about: 'Dr. Eva Blum', company: 'the county hospital' },
    { about: 'Maximilian Featherstonehaugh-Montgomery', company: "O'Neil & Sons" },
    { about: 'Lee', company: 'the NHS.', to: 'Dr. Maria van der Berg, PhD' },
    { about: 'Pat Lee', company: 'Acme Inc.', name: 'Bartholomew Worthington-Smythe III' },
  ],
  'after-rejection': [
    { company: 'Kern', enjoyed: 'hearing how you launched in five countries at once' },
    { company: "O'Neil & Sons", enjoyed: '' },
    { company: 'the county hospital', enjoyed: 'the tour of the new wing.' },
    { company: 'Acme Inc.', enjoyed: 'our talk about pipe welding' },
    { company: 'Great Lakes Regional Water Authority', enjoyed: '', to: 'hr@example.com' },
  ],
  'offer-thanks': [
    { company: 'Kern' },
    { company: "O'Neil & Sons" },
    { company: 'the NHS' },
    { company: 'Acme Inc.' },
    { company: 'Great Lakes Regional Water Authority', name: 'Bartholomew Worthington-Smythe III' },
  ],
  negotiate: [
    { reason: 'The role now covers Canada as well', request: 'a base salary of $120,000' },
    { reason: 'because my commute is an hour each way.', request: 'working from home on Fridays?' },
    { reason: "I'd be giving up a bonus in March", request: 'raise the base to $98,000.' },
    { reason: 'my daughter finishes school on June 12', request: 'to move the start to June 15' },
    { reason: "It's because I have a 6G pipe cert", request: '$42 an hour' },
  ],
  'offer-elsewhere': [
    { company: 'Kern', deadline: 'Friday, December 11' },
    { company: "O'Neil & Sons", deadline: 'by noon on Friday' },
    { company: 'the county hospital', deadline: 'the end of next week.' },
    { company: 'Acme Inc.', deadline: 'Monday at 5 p.m.' },
    {
      company: 'Great Lakes Regional Water Authority',
      deadline: 'tomorrow',
      name: 'Bartholomew Worthington-Smythe III',
    },
  ],
  withdraw: [
    { company: 'Kern', matter: 'the marketing director role' },
    { company: "O'Neil & Sons", matter: 'your offer' },
    { company: 'the NHS', matter: 'the role' },
    { company: 'Acme Inc.', matter: 'the interviews.' },
    { company: 'Great Lakes Regional Water Authority', matter: 'the offer', to: 'Dr. Maria van der Berg, PhD' },
  ],
  landed: [
    { news: "I'm joining Acme as marketing director", part: 'introducing me to Lee Park', since: '' },
    { news: "I start at O'Neil & Sons on Monday!", part: 'You sent me to Lee Park', since: '' },
    { news: "i'm a welder again", part: 'your advice on the cert.', since: 'my door is open to you' },
    { news: "I'll be teaching at Lincoln High", part: 'your help along the way', since: "I'd love to buy you lunch." },
    { news: "I've signed with Acme Inc.", part: 'for passing along my résumé', since: '', to: 'Lee' },
  ],
}

const texts = await Promise.all(
  Object.entries(answers).map(async ([id, sets]) => {
    const template = await catalog.load(id)
    return template.source.channels.flatMap((channel) =>
      sets.map((set, index) => {
        const slots = { name: 'Jane Jones', to: 'Dana Reyes', ...set }
        return { id, channel, index, slots, ...template.render({ slots, me, again: 'on Thursday' }, channel) }
      }),
    )
  }),
)
const everyText = texts.flat()
const textsOf = (id: string, ...on: Channel[]) =>
  everyText.filter((each) => each.id === id && (on.length === 0 || on.includes(each.channel)))

describe('the scripts from interview to landing', () => {
  it('serve these channels, the usual one first', () => {
    const served = texts.map(([first]) => [
      first?.id,
      [...new Set(textsOf(first?.id ?? '').map((each) => each.channel))].join(' '),
    ])
    expect(Object.fromEntries(served)).toEqual({
      'about-boss': 'phone email linkedin',
      'after-rejection': 'email linkedin',
      'offer-thanks': 'email phone',
      negotiate: 'phone video email',
      'offer-elsewhere': 'email phone linkedin',
      withdraw: 'email phone linkedin',
      landed: 'email phone linkedin sms',
    })
  })

  it.each(everyText)('leave the coach nothing to say: $id, $channel, $index', async (each) => {
    const known = { to: each.slots.to, limit: null }
    for (const facts of [
      { earlier: null, nothingGiven: false },
      { earlier: true, nothingGiven: each.id !== 'about-boss' },
    ])
      expect((await coach({ ...each, ...known, ...facts }, defaultSettings)).findings).toEqual([])
  })

  it.each(everyText)('read as one writes: $id, $channel, $index', ({ subject, text }) => {
    for (const said of [text, subject ?? '']) {
      const words = said.replace(/\b(?:Inc|Dr|p\.m)\./g, 'Abc')
      expect(words).not.toMatch(/undefined|[{}[\]]|null/)
      expect(words).not.toMatch(/\b(\w+) \1\b/i)
      expect(words).not.toMatch(/[.,;:!?]{2}/)
      expect(words).not.toMatch(/\s[.,;:!?]| {2}|\n{3}/)
      expect(words).not.toMatch(/(?:^|[.!?] )[a-z]/m)
    }
    expect(text.split('\n\n').every((paragraph) => /[.,!?]$|^With kind regards\n/.test(paragraph))).toBe(true)
    expect((subject ?? '').length).toBeLessThanOrEqual(30)
  })

  it.each(everyText)('ask for no name and no job: $id, $channel, $index', ({ text }) => {
    expect(text).not.toMatch(/who else|whom|anybody else|anyone else|introduce|another name|opening/i)
  })
})

describe('the script about a future boss', () => {
  const bossWords = /\b(boss|manager|lead\w*|leader|communicat\w+|style|like to work|work for|working for|again)\b/i

  it('says in writing neither who it is about nor what the question is', () => {
    const written = textsOf('about-boss', 'email', 'linkedin')
    expect(written.length).toBe(10)
    for (const { subject, text, slots } of written) {
      const letter = `${subject ?? ''}\n${text}`
      expect(letter).not.toMatch(bossWords)
      const names = (slots as Record<string, string>).about?.split(/[\s-]/) ?? []
      expect(names.filter((name) => letter.includes(name))).toEqual([])
      expect(letter).toMatch(/ten minutes/)
    }
  })

  it('asks on the phone how they lead, how they communicate, and whether one would work for them again', () => {
    for (const { text, slots } of textsOf('about-boss', 'phone')) {
      expect(text).toContain((slots as Record<string, string>).about)
      expect(text).toMatch(/how they lead, how they communicate, and whether you'd work for them again\.$/)
      expect(text).toMatch(/stays between us/)
    }
  })
})

describe('the script after a no', () => {
  it('keeps the door open, and neither asks why nor is bitter', () => {
    for (const { text } of textsOf('after-rejection')) {
      expect(text).toMatch(/Thank you.*glad we met.*If a better fit.*talk again/s)
      expect(text).not.toMatch(/\?|feedback|why|unfortunately|sorry|disappoint|reconsider|please|hope/i)
    }
  })
})

describe('the script that thanks for an offer', () => {
  it('accepts nothing, and asks for it in writing and by when', () => {
    for (const { subject, text } of textsOf('offer-thanks')) {
      expect(`${subject} ${text}`).not.toMatch(/accept|\byes\b|look forward|join|count me in/i)
      expect(text).toMatch(
        /Thank you so much for the offer\..*in writing, along with the date you need my answer by\?/s,
      )
    }
  })
})

describe('the script that asks for something more', () => {
  it('makes one ask with one reason, and is thankful', () => {
    for (const { text } of textsOf('negotiate')) {
      expect(text.match(/\?/g)).toHaveLength(1)
      expect(countAsks(findAsks(readBody(text)))).toBe(1)
      expect(text).toMatch(/Thank you again for the offer/)
      expect(text).not.toMatch(/because|unless|otherwise|have to have|deserve|market|other offer/i)
    }
  })

  it.each([
    [0, 'The role now covers Canada as well. With that in mind, would you be open to a base salary of $120,000?'],
    [1, 'My commute is an hour each way. With that in mind, would you be open to working from home on Fridays?'],
    [2, "I'd be giving up a bonus in March. With that in mind, would you be open to raising the base to $98,000?"],
    [3, 'My daughter finishes school on June 12. With that in mind, would you be open to moving the start to June 15?'],
    [4, 'I have a 6G pipe cert. With that in mind, would you be open to $42 an hour?'],
  ])('puts it as one says it, however it was typed (%i)', (index, said) => {
    for (const { text } of textsOf('negotiate').filter((each) => each.index === index)) expect(text).toContain(said)
  })
})

describe('the script about an offer elsewhere', () => {
  it.each([
    [0, 'I need to answer by Friday, December 11.'],
    [1, 'I need to answer by noon on Friday.'],
    [2, 'I need to answer by the end of next week.'],
    [3, 'I need to answer by Monday at 5 p.m.'],
    [4, 'I need to answer by tomorrow.'],
  ])('names the day (%i)', (index, said) => {
    for (const { text } of textsOf('offer-elsewhere').filter((each) => each.index === index)) {
      expect(text).toContain(said)
      expect(text).toContain('still very interested in')
    }
  })

  it('names neither company nor amount, and does not press', () => {
    const { slots } = textsOf('offer-elsewhere')[0] ?? { slots: {} }
    expect(Object.keys(slots).sort()).toEqual(['company', 'deadline', 'name', 'to'])
    for (const { text } of textsOf('offer-elsewhere')) {
      expect(text).not.toMatch(/\$|salary|pay|match|beat|unless|competing|must|as soon as|asap|urgent|only if/i)
      expect(text).toMatch(/I completely understand\./)
    }
  })
})

describe('the script that bows out', () => {
  it('gives no reason, and is kind', () => {
    for (const { subject, text } of textsOf('withdraw')) {
      expect(`${subject} ${text}`).not.toMatch(/because|\bsince\b|another offer|other offer|salary|unfortunately|\?/i)
      expect(text).toMatch(/Thank you.*decided not to move forward with (the|your) .*pleasure.*paths cross again\./s)
    }
  })

  it('goes for a process and for an offer', () => {
    const says = textsOf('withdraw', 'email').map(
      ({ text }) => /decided not to move forward with ([^.]+)\./.exec(text)?.[1],
    )
    expect(says).toEqual(['the marketing director role', 'your offer', 'the role', 'the interviews', 'the offer'])
  })
})

describe('the script with the good news', () => {
  it.each([
    [0, "I'm joining Acme as marketing director.", 'Thank you for introducing me to Lee Park.'],
    [1, "I start at O'Neil & Sons on Monday!", 'Thank you for sending me to Lee Park.'],
    [2, "'m a welder again.", 'Thank you for your advice on the cert.'],
    [3, "I'll be teaching at Lincoln High.", 'Thank you for your help along the way.'],
    [4, "I've signed with Acme Inc.", 'Thank you for passing along my résumé.'],
  ])('says what it is, and thanks for what they gave (%i)', (index, news, thanks) => {
    for (const { text } of textsOf('landed').filter((each) => each.index === index)) {
      expect(text).toContain(news)
      expect(text).toContain(thanks)
    }
  })

  it('offers something in return, and has a word for it where nothing was said', () => {
    const ends = textsOf('landed', 'phone').map(({ text }) => text.split("won't forget it. ")[1])
    const word = "If there's ever anything I can do for you, just say the word."
    expect(ends).toEqual([word, word, 'My door is open to you.', "I'd love to buy you lunch.", word])
  })

  it('fits into one text message', () => {
    for (const { text } of textsOf('landed', 'sms')) expect(text.length).toBeLessThanOrEqual(160)
  })
})

describe('what somebody did, after “thank you for”', () => {
  it.each([
    ['introducing me to Lee', 'introducing me to Lee'],
    ['introduced me to Lee', 'introducing me to Lee'],
    ['You gave me an hour.', 'giving me an hour'],
    ['Thank you for the tip', 'the tip'],
    ['to extend the deadline', 'extending the deadline'],
    ['your advice', 'your advice'],
    ['Friday lunch', 'Friday lunch'],
    ['120k', '120k'],
  ])('%s', (typed, said) => {
    expect(own('Thank you for {{asDoing part}}.', { part: typed }).text).toBe(`Thank you for ${said}.`)
  })

  it.each([
    ['because the role has grown', 'The role has grown.'],
    ["It's because the role has grown.", 'The role has grown.'],
    ['The role has grown', 'The role has grown.'],
    ['Because of the commute', "It's about the commute."],
  ])('%s, as a reason', (typed, said) => {
    expect(own('{{asReason why}}.', { why: typed }).text).toBe(said)
  })

  it.each([
    ['send you the study', 'send you the study'],
    ["I'll send you the slides", 'send you the slides'],
    ['I will introduce you to Lee.', 'introduce you to Lee'],
    ['to send the study', 'send the study'],
    ['sending the study', 'send the study'],
    ['My résumé', 'get you my résumé'],
    ['the pricing study', 'get you the pricing study'],
    ['call her back', 'call her back'],
  ])('%s, as a promise', (typed, said) => {
    expect(own("I said I'd {{asPromised promise}}.", { promise: typed }).text).toBe(`I said I'd ${said}.`)
  })
})
