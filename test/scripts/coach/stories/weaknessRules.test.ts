import { describe, expect, it } from 'vitest'
import { storyFindings } from '../../../../src/scripts/coach/stories/storyFindings.js'
import { weaknessRules } from '../../../../src/scripts/coach/stories/weaknessRules.js'
import { firingForWeakness, goodWeakness } from './tell.js'

describe('the rules of a weakness', () => {
  it('are these, each once and with its source', () => {
    expect(weaknessRules.map((each) => each.id)).toEqual(
      'boast disqualifies blame no-time-or-place not-fixed no-lesson nobody-asks weakness-long'.split(' '),
    )
    for (const { source } of weaknessRules) expect(source).toMatch(/^METHOD section 5: /)
  })

  it('find nothing in a good answer', () => {
    expect(storyFindings(goodWeakness, { role: 'nurse', maxSeconds: 60 })).toEqual([])
  })
})

describe('weakness-long', () => {
  const long = (count: number) => ({ ...goodWeakness, fixed: `Since 2023, ${'I wait and I count. '.repeat(count)}` })

  it('fires above sixty seconds', () => {
    expect(storyFindings(long(25), { role: null, maxSeconds: 60 }).map((each) => each.rule)).toEqual(['weakness-long'])
  })

  it('does not fire at sixty', () => {
    expect(storyFindings(long(20), { role: null, maxSeconds: 60 })).toEqual([])
  })
})

describe('what is missing', () => {
  it.each([
    ['no-lesson', 'lesson', 'warning'],
    ['not-fixed', 'fixed', 'warning'],
    ['nobody-asks', 'asked', 'hint'],
  ])('is said: %s', (rule, part, severity) => {
    const findings = storyFindings({ ...goodWeakness, [part]: ' ' }, { role: null, maxSeconds: 60 })
    expect(findings).toEqual([{ rule, severity, message: expect.stringMatching(/^[A-Z].*\.$/) }])
  })
})

describe('no-time-or-place fires on', () => {
  it.each([
    'I sometimes interrupt people.',
    'I tend to avoid conflict.',
    'In the past I was bad at public speaking.',
    "I've always had a hard time asking for help at work.",
    'Public speaking.',
    'I can be too quiet in meetings.',
    'In previous jobs I would occasionally forget to update others.',
    'Over the years I have noticed that I ramble.',
  ])('%s', (situation) => {
    expect(firingForWeakness({ situation })).toContain('no-time-or-place')
  })
})

describe('no-time-or-place does not fire on', () => {
  it.each([
    'In 2021 I interrupted people.',
    'Last spring I avoided a hard talk for three weeks.',
    'At Acme I spoke so softly that nobody heard the numbers.',
    'In my first year as a lead I did all the work myself.',
    'Two years ago I rambled through a demo.',
    'When I started at the bakery I was slow to ask for help.',
    'During the move to the new office I kept my plans to myself.',
    'On the night shift I wrote notes that nobody could read.',
    "In summer '22 I let a talk run long.",
    'My last job had me present every week, and I mumbled.',
  ])('%s', (situation) => {
    expect(firingForWeakness({ situation })).not.toContain('no-time-or-place')
  })
})

describe('not-fixed fires on', () => {
  it.each([
    "I'm working on it.",
    "It's a work in progress.",
    'I try to remember to speak up.',
    'I still struggle with it.',
    "I'm getting better at it.",
    'I hope to take a class soon.',
    "I'm planning to join a club.",
    "I'm much more aware of it now.",
    'I will work on that.',
    'It is better now, but sometimes I still do it.',
    "I haven't really found a solution.",
    "That's just how I am.",
    'I need to get better at it.',
    'I make more of an effort these days.',
    "I'm not quite there yet.",
    'I recently started reading a book about it.',
    'It depends on how stressed I am.',
    'I should probably take a course.',
    'It gets a little easier every month.',
  ])('%s', (fixed) => {
    expect(firingForWeakness({ fixed })).toContain('not-fixed')
  })
})

describe('not-fixed does not fire on', () => {
  it.each([
    'I write the three points on a card before every call. Nobody has asked me to repeat one since May.',
    'I still use the checklist every morning.',
    'I block an hour on Fridays. I have not missed a report in two years.',
    'I took the course, and now I open every meeting.',
    'I still feel the pull, but I have not sent one late since 2021.',
    'Now I ask first. Our tickets went from nine days to four.',
    'I call before I write. My manager reads the notes and has stopped sending them back.',
    'I used to try to remember it all; now I write it down at once.',
  ])('%s', (fixed) => {
    expect(firingForWeakness({ fixed })).not.toContain('not-fixed')
  })
})

describe('disqualifies fires on', () => {
  it.each([
    ['accountant', 'In 2021 I transposed digits in two reports.'],
    ['bookkeeper', "I'm not great with numbers, and at Acme the books were off."],
    ['payroll clerk', 'In my first job I paid the wrong amount twice.'],
    ['registered nurse', 'Last winter I snapped at a patient.'],
    ['RN', 'In 2020 on the ward I gave the wrong dose.'],
    ['elementary school teacher', 'I had no patience with kids in my first class.'],
    ['project manager', 'In 2021 at Acme I missed two deadlines.'],
    ['event planner', 'At my last job I was disorganized.'],
    ['truck driver', 'In 2020 I skipped the pre-trip inspection when I was late.'],
    ['customer service representative', 'At Verizon I lost my temper with callers.'],
    ['sales associate', 'In my first year I avoided cold calls.'],
    ['copywriter', 'At my first agency my drafts were full of typos.'],
    ['HR generalist', 'In 2019 I told a friend about a salary.'],
    ['line cook', 'At the diner I forgot the temperature log.'],
    [null, 'In 2019 I padded my hours at the shop.'],
    [null, 'In my last job I took money from the till.'],
    [null, 'I used to come to work hungover at the plant.'],
    [null, 'In 2018 I lied to my boss about a report.'],
    [null, 'At my first job I punched a coworker.'],
    [null, 'At the mill I was late every day.'],
    [null, "I don't like being told what to do."],
    ['data analyst', 'In 2020 I made up numbers for a report.'],
  ])('%s: %s', (role, situation) => {
    expect(firingForWeakness({ situation }, role)).toContain('disqualifies')
  })

  it('says what the role cannot do without, and only where the role needs it', () => {
    const weakness = { ...goodWeakness, situation: 'In 2021 at Acme I transposed digits.' }
    const [finding] = storyFindings(weakness, { role: 'Accountant', maxSeconds: 60 })
    expect(finding?.message).toMatch(/^“transposed” touches what this role can't do without: accuracy, /)
    expect(storyFindings(weakness, { role: 'gardener', maxSeconds: 60 })).toEqual([])
    expect(storyFindings(weakness, { role: null, maxSeconds: 60 })).toEqual([])
  })
})

describe('disqualifies does not fire on', () => {
  it.each([
    ['accountant', 'In 2021 I read every slide aloud to the board.'],
    ['nurse', 'In my first year I was too shy to call a doctor at night.'],
    ['project manager', 'At Acme I did not delegate, and my two best people left.'],
    ['teacher', 'In 2020 I sent parents emails that were far too long.'],
    ['truck driver', 'In my first year I did not ask for help with the paperwork.'],
    ['cashier', 'At Target I was slow to learn the names of the regulars.'],
    ['software engineer', 'In 2021 I argued about style in every review.'],
    ['sales manager', 'In 2019 I never wrote down what a customer had told me.'],
    ['waiter', 'At the grill I carried too many plates to save a trip and dropped four.'],
    [null, 'In 2021 I relied on my memory in meetings.'],
    [null, 'At Acme I arrived late once, and it taught me how a morning can go.'],
  ])('%s: %s', (role, situation) => {
    expect(firingForWeakness({ situation }, role)).not.toContain('disqualifies')
  })
})
