import { describe, expect, it } from 'vitest'
import { firingForWeakness } from './tell.js'

describe('boast fires on', () => {
  it.each([
    'I work too hard.',
    'I guess I just work too many hours when I believe in something.',
    "I'm a bit of a perfectionist.",
    "I'm too dedicated to my job.",
    'I care too much about my patients.',
    'I give 110% and forget to rest.',
    "I'm my own worst critic.",
    'I can be too hard on myself.',
    'My standards are very high and I expect everyone to meet them.',
    "I get frustrated when other people don't work as hard as I do.",
    'I get impatient with coworkers who are slow.',
    "I can't switch off at night because I keep thinking about my projects.",
    'I never take a vacation.',
    "I don't know when to stop working.",
    "I'm always the first one in and the last one out.",
    "Honestly, I don't think I have any weaknesses.",
    "I can't think of one right now.",
    'Nothing comes to mind.',
    'My only weakness is chocolate.',
    "I'm too detail-oriented, but most employers would call that a strength.",
    'I put my customers before my own family.',
    'I have a hard time delegating because nobody does it as well as I do.',
    'I want everything to be perfect before it goes out.',
    "I'm too honest with people.",
    "I'm overly committed to the team.",
    'At Baxter in 2021 I was answering emails on my honeymoon.',
    'In 2020 at the plant my wife complained that she never saw me during the launch.',
    'In my last job I would redo other people’s slides at night so that they were better.',
    'I take on too much responsibility for the whole department, so I hardly get home.',
    'I say yes to every shift because I love to help people.',
    'I have trouble accepting compliments about my work.',
    'I hate to lose.',
    'My biggest weakness is that I learn faster than the people who train me.',
    'I was so loyal to my old company that I stayed too long.',
    'I get too attached to my work.',
  ])('%s', (situation) => {
    expect(firingForWeakness({ situation })).toContain('boast')
  })

  it.each([
    ['a cure that is only rest', { fixed: 'Since May I take Sundays off, and I still close the most deals.' }],
    ['a lesson about lesser people', { lesson: "I learned that not everyone has my standards, and that's fine." }],
    ['praise in place of advice', { asked: 'Everyone asks me how I get so much done.' }],
    ['a weakness that is called a strength', { lesson: 'It is really a strength as well.' }],
  ])('%s', (_, parts) => {
    expect(firingForWeakness(parts)).toContain('boast')
  })
})

describe('boast does not fire on', () => {
  it.each([
    'In 2021 at Acme I was too blunt in code reviews, and a junior stopped asking for them.',
    'In my first year at the plant I said yes to everything and handed in two reports a week late.',
    'I told myself it was perfectionism. In truth I was afraid to show the draft, in my first job at the agency.',
    'In 2019 I talked too fast on calls at Verizon, and customers asked me to repeat everything.',
    'Last spring at the library I worked as fast as I could and shelved a whole cart in the wrong room.',
    "In 2020 I didn't ask anyone for help at Dell and lost three days.",
    'In my first month at the bank I promised a customer a call and forgot.',
    'In 2018 at Ford I took feedback personally and went silent for a week.',
    "When I started at the school I didn't know how to say that I was lost.",
    'Two years ago at the clinic I kept all the work to myself, and the intern sat idle for a month.',
    "In 2021 at Kroger I couldn't let go of the old price sheet, and we ran two for a month.",
    'In my last job I wrote emails that were four pages long.',
  ])('%s', (situation) => {
    expect(firingForWeakness({ situation })).not.toContain('boast')
  })
})
