import { describe, expect, it } from 'vitest'
import { storyFindings } from '../../../../src/scripts/coach/stories/storyFindings.js'
import { storyRules } from '../../../../src/scripts/coach/stories/storyRules.js'
import { firingForStory, goodStory } from './tell.js'

const words = (count: number) => Array(count).fill('and I went').join(' ').split(' ').slice(0, count).join(' ')

describe('the rules of stories', () => {
  it('are these, each once and with its source', () => {
    expect(storyRules.map((each) => each.id)).toEqual(['story-long', 'no-result', 'all-we', 'blame', 'named-quality'])
    for (const { source } of storyRules) expect(source).toMatch(/^METHOD section 5: /)
  })

  it('find nothing in a good story', () => {
    expect(storyFindings(goodStory, { role: 'office manager', maxSeconds: 90 })).toEqual([])
  })
})

describe('story-long', () => {
  it('fires above ninety seconds, and says how many words to cut', () => {
    const [finding] = storyFindings(
      { ...goodStory, situation: '', action: words(230), result: 'We saved the order.' },
      { role: null, maxSeconds: 90 },
    )
    expect(finding).toEqual({
      rule: 'story-long',
      severity: 'warning',
      message:
        'Told aloud, this takes 94 seconds, and after 90 people stop listening. Keep one situation, what you did, and what came of it, and cut about 10 words.',
    })
  })

  it('does not fire at ninety', () => {
    expect(firingForStory({ situation: '', action: words(221), result: 'We saved the order.' })).toEqual([])
  })
})

describe('no-result fires on', () => {
  it.each([
    '',
    'It went well.',
    'I was very tired but proud.',
    'It was a good experience.',
    'I learned a lot about teamwork.',
    "I don't know what happened after that.",
    'So yeah, that was it.',
    'I left the company before it was finished.',
    'Everyone was happy.',
    'In the end it all worked out fine.',
    'I hope it helped.',
  ])('“%s”', (result) => {
    expect(firingForStory({ result })).toContain('no-result')
  })
})

describe('no-result does not fire on', () => {
  it.each([
    'We cut returns by a third.',
    'He came back every month.',
    'She told the owner that it was the first time anybody had asked.',
    'It went well: they renewed for two years.',
    'I was tired, but all forty boxes went out.',
    'No complaints since.',
    'They still use my list.',
    'The ward changed its chart.',
  ])('“%s”', (result) => {
    expect(firingForStory({ result })).not.toContain('no-result')
  })

  it('a result that stands with what was done', () => {
    const action = 'I called every customer myself, and in the end we kept all but one.'
    expect(firingForStory({ action, result: '' })).not.toContain('no-result')
  })
})

describe('all-we fires on', () => {
  it.each([
    'We sat down and made a plan, and we finished on time.',
    'The team split up the work. Our group handled the calls.',
    'I think we did a great job, we called everybody.',
    'I was part of the team, and we rebuilt the schedule.',
    'Together we went through every file.',
  ])('%s', (action) => {
    expect(firingForStory({ action, result: 'We kept the customer.' })).toContain('all-we')
  })
})

describe('all-we does not fire on', () => {
  it.each([
    'We had two days. I called every customer while the others packed.',
    'Called all forty customers and drove the parts over.',
    'I told the team what I had found, and we fixed it together.',
    'My part was the schedule; we shared the rest.',
  ])('%s', (action) => {
    expect(firingForStory({ action })).not.toContain('all-we')
  })
})

describe('named-quality fires on', () => {
  it.each([
    "I'm very honest.",
    'I am an honest person, so I told her.',
    "I've always been reliable.",
    'As a dependable employee, I stayed.',
    'I pride myself on my integrity.',
    'Honesty is very important to me.',
    'This shows how reliable I am.',
    'People know they can count on me.',
    "That's just who I am.",
    "I'm someone you can depend on.",
    'I showed my dependability.',
    'Everyone says I am very trustworthy.',
    'I never lie.',
    'I am a man of my word.',
    'My greatest strength is reliability.',
    'I have a lot of integrity.',
  ])('%s', (action) => {
    expect(firingForStory({ action: `I went to see her. ${action}` })).toContain('named-quality')
  })
})

describe('named-quality does not fire on', () => {
  it.each([
    'To be honest, I was scared.',
    'I was honest with her about the delay.',
    'She told me later that I was the most reliable nurse on the floor.',
    'It was the most reliable pump we had.',
    "I'll be honest, I nearly walked past it.",
    'My boss said I was the one person he could count on that night.',
    'I asked for an honest answer.',
    'I told him who I am and where I work.',
    'I was responsible for the night count.',
  ])('%s', (action) => {
    expect(firingForStory({ action: `I went to see her. ${action}` })).not.toContain('named-quality')
  })
})
