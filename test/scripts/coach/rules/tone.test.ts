import { describe, expect, it } from 'vitest'
import { advise, firing } from '../advise.js'

describe('gloom fires on', () => {
  it.each([
    'I am desperate for work.',
    'I have been struggling to find anything since spring.',
    'Nobody answers my letters.',
    'No one ever replies.',
    'I have sent hundreds of applications.',
    'I have applied to over 200 jobs without success.',
    'After eight months without a single interview I am writing to you.',
    'I would take any job.',
    'I will do anything.',
    'You are my last hope.',
    'Sorry to bother you.',
    'I apologize for disturbing you.',
    'I am sorry to write to you out of the blue.',
    'I hate to ask.',
    'I know you are busy, but I have a question.',
    'I realize you must be very busy.',
    'Unfortunately my company closed.',
    'Sadly, I was laid off.',
    'It has been a very rough year.',
    'I have been unemployed for eight months.',
    "I can't find a job.",
    'I keep getting rejected.',
    'They threw me out after years of loyalty.',
    'I cannot pay my rent.',
    'I am too old, they say.',
    'Any help would be greatly appreciated.',
    'I really need this.',
    'I need work badly.',
    "I'm at my wit's end.",
    'I am so tired of looking.',
    'I do not want to take up your time.',
    'Please, I beg you, call them.',
    'I am running out of options.',
    "I've had no luck so far.",
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('gloom')
  })

  it('the subject too', async () => {
    expect(await firing('How did you get into logistics?', { subject: 'Desperate for work' })).toContain('gloom')
  })

  it('with the words that sound of it', async () => {
    const { findings } = await advise('Hello Dana, I’m sorry to bother you on a Monday.')
    expect(findings.find((each) => each.rule === 'gloom')?.message).toMatch(/^“sorry to bother” /)
  })
})

describe('gloom does not fire on', () => {
  it.each([
    'I am between positions, looking for a role as a planner.',
    'I am in transition and enjoy the time to learn.',
    'My position was eliminated when the two plants merged.',
    'I was laid off in June, along with the whole branch.',
    "I hope you don't mind my writing to you.",
    'I am sorry to hear about your loss.',
    "I'm sorry I missed your call.",
    'I am not desperate, only curious.',
    'Hospitals struggle to find nurses; you found forty.',
    'Your patients are struggling with the new forms, I read.',
    'Schools are desperate for maths teachers.',
    'Days get full, so here is a shorter question.',
    'I am anxious to learn how you did it.',
    'After six months of looking after my mother I am back.',
    'I wish you the best of luck with the launch.',
    'I gave up accounting for teaching, and never looked back.',
    'I handled hundreds of applications a month at the bank.',
    'It was hard work, and I loved it.',
    'No rush at all.',
    'What do you do when a supplier lets you down?',
    'It is a pity that we missed each other.',
    'You will not be disappointed.',
    'I looked after our benefits for nine years.',
    'That was a difficult year for hotels.',
    'You turned a nightmare of a depot around.',
    'The machines were too old.',
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('gloom')
  })

  it('a day that does not suit, between people who know each other', async () => {
    const text = 'Unfortunately I cannot come on Thursday. Would Friday suit you?'
    expect(await firing(text, { earlier: true })).not.toContain('gloom')
  })
})

describe('placeholder fires on', () => {
  it.each([
    'Hello [Name], how are you?',
    'I admire {{company}}.',
    'I admire {company}.',
    'I admire <company> a great deal.',
    'I have worked for XXX years.',
    'I would love to talk about ____ with you.',
    'I read INSERT ARTICLE with joy.',
    'I admire [insert company name here] very much.',
    'I admire your company name.',
    'Dear FIRSTNAME, I read your post.',
    'Dear NAME, I read your post.',
    'Hi %FIRST_NAME%, I read your post.',
    'Hello *|FNAME|*, I read your post.',
    'Dear , I read your post.',
    'I would like to work at Company Name, for it is good.',
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('placeholder')
  })

  it('the subject too, in any language', async () => {
    const subject = 'Frage an [Firma]'
    expect(await firing('Guten Tag, wie geht es Ihnen?', { subject })).toEqual(['placeholder'])
  })
})

describe('placeholder does not fire on', () => {
  it.each([
    'I read your paper [1] with joy.',
    'Write to <jane@example.com>.',
    'It is at <https://example.com/pricing>.',
    'See [the study](https://example.com/pricing).',
    'Numbers rose (see below) by 3 < 4 and 5 > 2.',
    'I like your company, and the name of it.',
    'Yours, Jane xxx',
    'What a day :-] and {so on',
    'She said « bonjour », as one does.',
    'Done: [x] and [3].',
    'The file is sales_report__final.',
    'Hello, I read your post.',
    'Could you insert the figures where they belong?',
    'Regards\nJane\n____________________\nJane Jones',
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('placeholder')
  })
})

describe('shouting fires on', () => {
  it.each([
    'I NEED WORK, can you help?',
    'PLEASE READ this.',
    'I really NEED this role, it is VERY important and URGENT to me.',
    'I love your work!!',
    'Hello! I love your work! Call me! ',
    'Really?! You did that?',
    'ICH BRAUCHE ARBEIT in Berlin.',
    'I CAN DO IT.',
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('shouting')
  })

  it('the subject too', async () => {
    expect(await firing('How are you?', { subject: 'URGENT REQUEST' })).toContain('shouting')
  })
})

describe('shouting does not fire on', () => {
  it.each([
    'I worked for NASA, UNESCO and the HR team of BASF.',
    'I have an MBA and ten years of SQL, HTML and JSON at ACME GmbH.',
    'My field is UX, HR, IT and QA.',
    'I love your work! What a talk!',
    'This matters a LOT to me.',
    '東京で働いています。',
    'How did you get there?\n\nBest\nJANE JONES\nPMP MBA',
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('shouting')
  })
})
