import { describe, expect, it } from 'vitest'
import { advise, firing } from '../advise.js'

describe('asks-for-job fires on', () => {
  it.each([
    'Are you hiring?',
    'Is Brightwell hiring at the moment?',
    'I was wondering if your company is hiring.',
    'Do you know of any openings in your department?',
    'If you know of a vacancy, I would be glad to hear about it.',
    'Do you happen to have any positions available?',
    'Are there any opportunities at Acme for somebody like me?',
    'Could you give me a job?',
    'Please hire me, you will not regret it.',
    'I would love to join your team.',
    'I hope you will consider me for the role.',
    'Please keep me in mind if anything comes up.',
    'Could you pass on my résumé to your boss?',
    'Would you forward my CV to HR?',
    'I have attached my resume for your review.',
    'My résumé is attached.',
    'Please find enclosed my current CV.',
    'Do you know anyone who is hiring?',
    'If you hear of anything, please tell me.',
    'Can you put in a good word for me?',
    'I am writing to apply for the position of buyer.',
    'I need a job.',
    'Is there an opening on your team?',
    "I'm not sure if you have any openings, but I thought I'd ask.",
    "I don't know whether you're hiring, but here goes.",
    "I'm not asking for much, but do you know of any open positions?",
    'Could you help me find a job in logistics?',
    'Can you refer me for the analyst job?',
    'Would you look over my resume?',
    'I am very interested in any position you may have.',
    'Does your company have any vacancies for planners?',
    'I would like to work for your company.',
    'Please do not hesitate to tell me about any job openings.',
    'Any openings?',
    'Let me know of any opportunities.',
    'Is there a place for me on your crew?',
    'I would love to hear about opportunities at Acme.',
    'I saw the opening you posted.',
    'Any leads?',
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('asks-for-job')
  })

  it('a subject that asks for one', async () => {
    expect(await firing('How did you get into logistics?', { subject: 'Any job openings?' })).toContain('asks-for-job')
  })
})

describe('asks-for-job does not fire on', () => {
  it.each([
    "I don't expect you to know of an opening; that isn't why I'm calling.",
    "You needn't know of any opening.",
    "You don't have to know of a vacancy.",
    'I am not asking for a job.',
    "This isn't about openings.",
    "I'm not writing to ask whether you have any vacancies.",
    'Nobody expects you to know of an opening.',
    'A job is not what I am asking for, and any openings are not why I write.',
    'Even if there are no openings, your view would help.',
    'In my place, how would you find out who is hiring?',
    'Do you know who is hiring in logistics just now?',
    'How would you find out which companies are hiring?',
    'I am between positions, looking for a role as a marketing director.',
    'I am exploring my next role in product design.',
    'I am looking for opportunities in renewable energy.',
    'My position was eliminated when the two plants merged.',
    'What do you look for when you are hiring?',
    'I am exploring opportunities at mid-sized firms, within renewable energy.',
    'I was at the opening in Leeds, and it was packed.',
    'Is there a place where planners meet?',
    'I have had two job offers, and said no to both.',
    'Could you refer me to the right manager?',
    'Please thank Lee on my behalf.',
    'What is it like to work at your company?',
    'The opening of your new store was a joy to watch.',
    'You are opening an office in Ohio.',
    'I take any opportunity to learn from people who do it well.',
    'I have rewritten my résumé as you suggested.',
    'As you asked, I attach my résumé.',
    'Good news: I have accepted a job at Acme.',
    'Thank you for the interview on Tuesday. I am still very interested in the position.',
    'How did your team choose its first role?',
    'Would you introduce us? Lee would not need to have any openings.',
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('asks-for-job')
  })
})

describe('hands-over-next-step fires on', () => {
  it.each([
    'I look forward to hearing from you.',
    'Looking forward to your reply.',
    'I hope to hear from you soon.',
    'Let me know when you are free.',
    'Please let me know if you hear of anything.',
    'Please get back to me at your earliest convenience.',
    'Call me back when you can.',
    'You can call me any time at 555-0142.',
    'Awaiting your reply.',
    'Feel free to reach out to me.',
    'Do not hesitate to contact me.',
    'Please ring me on 555-0142.',
    'Let me know what you think.',
    'I will wait to hear from you.',
    'Would love to hear back from you!',
    'Give me a call sometime.',
    'I am available any time.',
    'Whenever you have a minute, just write me back.',
    'Please keep me posted.',
    "I'll call. Let me know if that works.",
    'Please respond when you get a chance.',
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('hands-over-next-step')
  })
})

describe('hands-over-next-step does not fire on', () => {
  it.each([
    'I look forward to hearing from you, and I will ring you on Thursday in any case.',
    "Let me know when you are free. Otherwise I'll try you again next week.",
    "If I don't hear from you, I'll write once more in two weeks. Do get back to me if it suits you.",
    "There's no need to ring back.",
    'You need not get back to me.',
    'If another time is better, just say so.',
    'And if there is something I can do for you, tell me.',
    'If there is anything I can do for you, let me know.',
    'Let me know if I can ever return the favour.',
    "If Thursday doesn't suit after all, call me on 555-0142.",
    'I look forward to our talk on Thursday.',
    'I look forward to hearing how your launch goes.',
    "I'll let you know how it goes.",
    'Could you let me know who looks after regional launches?',
    'How would you go about it in my place?',
    "I'll call you on Monday.",
    'On Thursday I will ring you.',
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('hands-over-next-step')
  })
})

describe('no-question fires on', () => {
  it.each([
    'Stan Smith suggested that I write to you. I have ten years in logistics and like it.',
    'How are you? I am looking for a role in logistics.',
    'Just checking in.',
    'I wanted to introduce myself. I am an accountant in Ohio and very hard-working.',
    'Any help would be appreciated.',
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('no-question')
  })
})

describe('no-question does not fire on', () => {
  it.each([
    'How did you find your way into logistics?',
    'Could you tell me whom you would ask in my place.',
    "I'd value your view on the pharma launches of next year.",
    'I would be grateful for fifteen minutes of your time.',
    "I'd love to hear how you moved from the lab into marketing.",
    'Thank you for our talk on Tuesday. I have ordered the book you named.',
    'Good news: from January I lead marketing for Acme. You opened the door.',
    'This is my last note about pharma launches. All the best to you.',
    'I have a study on pricing for you. There is nothing you need to do.',
    'No need to reply: I just liked your talk on pricing.',
    'You rang and I missed it. I will ring you back at two.',
    'We said Thursday at ten, at the station. See you there.',
    "I'd like to connect with somebody who knows museums so well.",
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('no-question')
  })

  it('a message on a machine, which says when I shall ring again', async () => {
    const text =
      'Hello Dana, this is Jane Jones, 555-0142. Stan Smith suggested that I call, on launches at Acme. I will ring again on Friday.'
    expect(await firing(text, { channel: 'voicemail' })).toEqual([])
  })
})

describe('many-asks fires on', () => {
  it.each([
    'How did you get into logistics? And which companies would you look at?',
    'Could you introduce me to your boss? Would you also look over my notes?',
    'Could you review my notes and introduce me to your team?',
    'Could we talk for fifteen minutes? Could you introduce me to Lee?',
    'What do you like about Acme? Please send me your slides.',
    'Please send me your slides. Please introduce me to Lee Park.',
    'Who runs the depot? What do they pay? Would you ask them about me?',
    'Would you forward my note to Lee? And could you tell me what Acme pays?',
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('many-asks')
  })
})

describe('many-asks does not fire on', () => {
  it.each([
    'Could we talk for fifteen minutes? Would Tuesday suit you?',
    'Could we talk for fifteen minutes next week? Is ten o’clock all right? Or would the afternoon be better?',
    'How are you? How did the move go? In my place, whom would you ask?',
    'How did you get into logistics? Might we talk for ten minutes on Thursday?',
    'Did that work out? Whom would you ask in my place?',
    'How would you find out who is hiring? Or rather, whom would you ask?',
    'Whom would you ask in my place? Is there anything I can do for you?',
    'Could you tell me who runs the depot? Please do not go to any trouble.',
    'Have I caught you at a bad moment? Stan told me to ask: how do you choose your carriers?',
    'May I ask which skills your team needs most? Would that be all right?',
    'What surprised you most? I would love to hear about it.',
    'Does that still suit you?',
    'Would you introduce us? If it does not feel right, just say so.',
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('many-asks')
  })
})

describe('asks-for-job, where somebody is thanked', () => {
  const text = 'Thank you for passing along my résumé. It made a real difference.'

  it('does not fire once the two have been in touch', async () => {
    expect(await firing(text, { earlier: true })).not.toContain('asks-for-job')
    expect(await firing(text.replace('Thank you for', 'Thanks so much for'), { earlier: true })).toEqual([])
  })

  it('fires on thanks in advance to a stranger, and on the request itself', async () => {
    expect(await firing('Dear Ms. Reyes, thank you for reviewing my résumé.')).toContain('asks-for-job')
    expect(await firing('Would you mind passing along my résumé?', { earlier: true })).toContain('asks-for-job')
  })
})

describe('nothing-given', () => {
  const unpaid = { nothingGiven: true, earlier: true }

  it.each([
    'Whom else would you talk to in my place?',
    'Could you introduce me to Lee Park?',
    'Thank you for your time in May. Would you look at one more thing for me?',
    'Thank you for your offer to help. Could you introduce me to Lee Park?',
  ])('fires when one asks again and never gave: %s', async (text) => {
    expect(await firing(text, unpaid)).toContain('nothing-given')
    expect(await firing(text, { ...unpaid, nothingGiven: false })).not.toContain('nothing-given')
  })

  it('says how often they helped, where that is often', async () => {
    const text = 'Could you introduce me to Lee Park?'
    const { findings } = await advise(text, { earlier: true, helpedOften: 3 })
    expect(findings.find(({ rule }) => rule === 'nothing-given')?.message).toContain('They have helped you 3 times')
    expect(await firing(text, { earlier: true, helpedOften: null })).not.toContain('nothing-given')
  })

  it.each([
    'Here is the study on pricing that I spoke of. Whom else would you talk to in my place?',
    'I thought of you when I read this article. Could you introduce me to Lee Park?',
    'Whom would you ask? And if there is something I can do for you, tell me.',
    'Thank you for your time. What stays with me is your word about carriers.',
    'How have you been?',
    'Thank you again for the offer. Would you be open to a start in January?',
    "I've received an offer, and I need to answer by Friday. Do you expect to know more by then?",
  ])('does not fire on a text that gives, asks for nothing, or is about an offer: %s', async (text) => {
    expect(await firing(text, unpaid)).not.toContain('nothing-given')
  })
})
