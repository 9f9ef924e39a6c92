import { describe, expect, it } from 'vitest'
import { firing } from '../advise.js'

const after = ' What would you do in my place?'

describe('no-connection fires where a stranger cannot tell', () => {
  it.each([
    'My name is Jane Jones. I am a planner from Ohio.',
    'I came across your profile on LinkedIn. You have an impressive background.',
    'I hope this finds you well. I am looking for a role in logistics.',
    'I would like to ask you about your company. I have admired it for years.',
    'I am reaching out because I am exploring new opportunities. I would love to join your team.',
    'I thought that you might be able to help me. I am a buyer.',
    'I graduated from Ohio State in May. I studied marketing.',
    'I am a buyer. I live in Leeds. Stan Smith suggested that I write to you.',
    'We have not met. I am a nurse in Leeds.',
    'Thank you for taking a moment to read this. I am a nurse in Leeds.',
    'Nice to meet you! I am a nurse in Leeds.',
    'I want you to know that I work hard. I am a nurse in Leeds.',
    'I would like you to look at my notes. I am a nurse.',
  ])('%s', async (text) => {
    expect(await firing(text + after)).toContain('no-connection')
  })
})

describe('no-connection does not fire where it is said at once', () => {
  it.each([
    // Somebody between the two.
    'My name is Jane Jones. Stan Smith suggested that I write to you.',
    'Stan Smith told me you know the pharmaceutical industry well.',
    'Stan speaks so highly of you that I had to write.',
    'My former boss, Lucy Tan, gave me your name.',
    'I got your name from Lucy Tan at the chamber of commerce.',
    'Lucy Tan thought you and I should talk.',
    'A colleague of yours, Bob Lee, mentioned your move to the regions.',
    'I am writing on the recommendation of Lucy Tan.',
    'I was referred to you by Bob Lee.',
    'At Stan’s suggestion I am writing to you.',
    'Your name came up when I talked with Bob Lee.',
    'We have a mutual friend in Lucy Tan.',
    'Bob Lee kindly put us in touch.',
    'You know Lee Park, I believe.',
    'Your neighbour Bob says few people know launches as you do.',
    'I hope you are well. Stan Smith suggested that I write to you.',
    // Something shared.
    'We both studied at Rutgers, ten years apart.',
    'I am a fellow alumna of Ohio State.',
    'My name is Jane, and we have Rutgers in common.',
    'I also worked at Acme, from 2010 to 2014.',
    'We sing in the same choir, three rows apart.',
    'Like you, I came to data from teaching.',
    'I see that you also went to Leeds.',
    'As a fellow member of the planners’ association I am writing to you.',
    // Their work.
    'Your article on regional pricing changed how I plan.',
    'I read your post about cold chains last night.',
    'I heard you speak at the Leeds fair.',
    'Your work on small markets is why I am writing.',
    'I saw that you moved from the lab into marketing.',
    'You moved from teaching to data, and I am about to.',
    'The book you wrote on carriers lies on my desk.',
    'I enjoyed your remarks on drug pricing at the fair.',
    'I found you through your talk on launch teams.',
    // An earlier touch.
    'Thank you for connecting. I am a planner.',
    'It was good to meet you at the fair. I am the planner with the red bag.',
    'I rang last week. I am the planner from Ohio.',
    'Thank you for your time on Tuesday. I have read the book.',
    'We worked together at Acme. I am a buyer these days.',
    'It has been a while since we last talked.',
    'You took time for me in May. I have news.',
    'As promised, here is the study.',
  ])('%s', async (text) => {
    expect(await firing(text + after)).not.toContain('no-connection')
  })

  it('or where the subject says it', async () => {
    const text = 'I am a planner from Ohio. I like carriers.'
    expect(await firing(text + after, { subject: 'Stan Smith suggested I write' })).not.toContain('no-connection')
  })

  it('nor where the two have been in touch, as the log knows', async () => {
    expect(await firing(`I am a planner from Ohio.${after}`, { earlier: true })).not.toContain('no-connection')
  })
})

describe('about-me', () => {
  it.each([
    'I am a planner. I have ten years at Acme. I like carriers. I look for work. What would you do?',
    'My name is Jane. I am a planner. I studied in Leeds.',
  ])('fires where most sentences are about me: %s', async (text) => {
    expect(await firing(text)).toContain('about-me')
  })

  it.each([
    'Your talk on carriers was a joy. I am a planner. Whom would you ask in my place?',
    'I am a planner. I like carriers.',
    'I rang last week. I am a planner. I like carriers.',
  ])('does not fire on a half, on two sentences, or later: %s', async (text) => {
    expect(await firing(text)).not.toContain('about-me')
  })
})

describe('no-focus fires where nothing is named', () => {
  it.each([
    'Hi Dana, I am looking for new opportunities. Can you help me?',
    'Stan Smith suggested that I write to you. I am open to anything where I can use my skills. What would you do?',
    'My name is Jane Jones. I am a hard-working professional with many years of experience in various industries. Can you help me?',
    'Stan Smith gave me your name. I am looking for my next role. Could we talk on Thursday?',
    'I would like to change my career. I am a team player. What would you do?',
    'I came across your profile on LinkedIn. I would love to connect and hear about any opportunities.',
  ])('%s', async (text) => {
    expect(await firing(text)).toContain('no-focus')
  })
})

describe('no-focus does not fire where something is', () => {
  it.each([
    'Stan Smith suggested that I write to you. How do people get in at Acme?',
    'Stan Smith told me you know the wine trade well. What would you do?',
    'You know the pharmaceutical industry from inside. What would you do?',
    'I am looking for a role as a marketing director. What would you do?',
    'I have worked in logistics for years. What would you do?',
    'I was a nurse for ten years. What would you do?',
    'Your article on cold chains was a joy. What would you do?',
    'I want to move into museums. What would you do?',
    'Your team does UX. What would you do?',
    'I am a beekeeper. What would you do?',
    'I bought a bow from you last spring. How does a violin shop find its people?',
  ])('%s', async (text) => {
    expect(await firing(text)).not.toContain('no-focus')
  })

  it('nor where the subject names it', async () => {
    const text = 'Stan Smith suggested that I write to you. I am looking around. What would you do?'
    expect(await firing(text)).toContain('no-focus')
    expect(await firing(text, { subject: 'A question about logistics' })).not.toContain('no-focus')
  })
})
