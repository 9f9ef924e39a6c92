import { describe, expect, it } from 'vitest'
import { advise, firing } from '../advise.js'

const heavy =
  'My multidisciplinary competencies would facilitate the organizational transformation of your company. I have considerable experience in strategic stakeholder engagement and in the implementation of comprehensive operational methodologies. I am convinced that my participation would constitute a fundamental contribution to your international competitiveness. Would you be amenable to an exploratory conversation?'

describe('hard-to-read fires on', () => {
  it('long words, and names the school year', async () => {
    const { findings } = await advise(heavy)
    expect(findings.find((each) => each.rule === 'hard-to-read')?.message).toMatch(/reads like year (1[3-9]|[2-9]\d) /)
  })

  it('a sentence of more than forty words, and quotes how it begins', async () => {
    const text = `Since I left Acme ${Array(20).fill('and then').join(' ')} I went home. Where would you begin?`
    const { findings } = await advise(text)
    expect(findings.find((each) => each.rule === 'hard-to-read')?.message).toContain(
      '“Since I left Acme…” has 47 words',
    )
  })

  it('neither where the setting allows for it', async () => {
    const { findings } = await advise(heavy, {}, { readingGrade: 40 })
    expect(findings.map((each) => each.rule)).not.toContain('hard-to-read')
  })
})

describe('hard-to-read does not fire on', () => {
  it.each([
    ['short words', Array(12).fill('I like to cook for my friends and they like to eat.').join(' ')],
    ['a few long words', 'Internationalization necessitates interoperability.'],
    [
      'long names',
      'I met Alexandra Papadopoulos-Anagnostopoulou of Massachusetts Semiconductor International in Philadelphia. She told me that Christopher Bartholomew of Constantinople Pharmaceuticals has a shop near the river. He likes to cook, and so do I. Where would you go to find him on a Sunday?',
    ],
    [
      'a list of points',
      `Thank you for making time.\n${Array(8).fill('- what you see from your desk that I cannot').join('\n')}`,
    ],
    ['a text of forty words in one sentence', `I went ${Array(19).fill('and then').join(' ')}.`],
  ])('%s', async (_, text) => {
    expect(await firing(text)).not.toContain('hard-to-read')
  })
})
