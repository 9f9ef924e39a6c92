import { describe, expect, it } from 'vitest'
import { readBody } from '../../../../src/scripts/coach/text/body.js'

const sentences = (text: string) => readBody(text).sentences.map((each) => each.words.join(' '))
const plain = (text: string) =>
  readBody(text)
    .sentences.flatMap((each) => each.normalized.map(({ word }) => word))
    .join(' ')

describe('what a text says, cut into sentences', () => {
  it.each([
    ['I met Dr. Reyes at Acme Inc. in May. She laughed.', ['I met Dr. Reyes at Acme Inc. in May.', 'She laughed.']],
    ['We talk at 3 p.m. Would that suit?', ['We talk at 3 p.m.', 'Would that suit?']],
    ['I like carriers, e.g. Northline. Do you?', ['I like carriers, e.g. Northline.', 'Do you?']],
    ['J. Smith rang! Why? “Who knows.” I do…', ['J. Smith rang!', 'Why?', '“Who knows.”', 'I do…']],
    ['it rained. we went home.', ['it rained.', 'we went home.']],
    [
      'A line that is broken at the edge of the\nPage goes on. So.',
      ['A line that is broken at the edge of the Page goes on.', 'So.'],
    ],
    ['My three points:\n1. carriers\n2. prices\n- people', ['My three points:', 'carriers', 'prices', 'people']],
    ['First thought\n\nsecond thought', ['First thought', 'second thought']],
    ['Say 3.5 or https://example.com/a.b?c and go.', ['Say 3.5 or https://example.com/a.b?c and go.']],
    ['One thing\r\n\r\ntwo more\u2028Three in all', ['One thing', 'two more', 'Three in all']],
    ['', []],
    ['… --- 🎉', []],
  ])('%s', (text, cut) => {
    expect(sentences(text)).toEqual(cut)
  })
})

describe('neither greeting nor signature belongs to it', () => {
  it.each([
    ['Hello Dana, my name is Jane.', ['my name is Jane.']],
    ['Hi Dana,\n\nYou were right.\n\nBest wishes,\nJane Jones\n555-0142', ['You were right.']],
    ['Dear Dr. Reyes:\nYou were right.\nKind regards, Jane Jones', ['You were right.']],
    ['Good morning, Ms. Tan. You were right. Thanks, Jane', ['You were right.']],
    ['Dana,\nYou were right.\n— Jane', ['You were right.']],
    ['Hi there! You were right. Jane Jones', ['You were right.']],
    ['To whom it may concern: You were right.', ['You were right.']],
    ['Hi Dana I saw you at the fair.', ['I saw you at the fair.']],
    ['Hi my name is Jane.', ['my name is Jane.']],
    ['You were right.\n\nThanks\nJane\n\nP.S. Lee says hello.', ['You were right.', 'P.S. Lee says hello.']],
    ['You were right.\n\nJane Jones\njane@example.com\nwww.example.com', ['You were right.']],
    ['Thank you for your time. You were right.', ['Thank you for your time.', 'You were right.']],
    ['Yesterday, you were right.', ['Yesterday, you were right.']],
    ['I NEED WORK', ['I NEED WORK']],
  ])('%s', (text, cut) => {
    expect(sentences(text)).toEqual(cut)
  })

  it('and the greeting says who is greeted', () => {
    expect(readBody('Dear Dr. Reyes and Lee,\nyou were right.').greetedNames).toEqual(['Dr.', 'Reyes', 'Lee'])
    expect(readBody('You were right.').greetedNames).toEqual([])
  })
})

describe('words as they are compared', () => {
  it.each([
    ["I don't know, I can't say, I won't.", 'i do not know i can not say i will not'],
    ['I’m glad you’ve rung; they’ll see.', 'i am glad you have rang they will see'],
    ['“Résumé” (CV): naïve?', 'resume cv naive'],
    ['E-mail me, pls. Dont wait 4 u.', 'email me please do not wait 4 you'],
  ])('%s', (text, words) => {
    expect(plain(text)).toBe(words)
  })
})

describe('English', () => {
  it.each([
    ['Are you hiring?', true],
    ['Any openings at Acme?', true],
    ['Stan Smith suggested that I call you.', true],
    ['Guten Tag Frau Weber, ich bin auf der Suche nach einer Stelle im Vertrieb und wollte Sie um Rat bitten.', false],
    ['Bonjour, je cherche un poste de comptable à Lyon. Pourriez-vous m’aider ?', false],
    ['Hola, estoy buscando trabajo de enfermera en Madrid. ¿Me puede ayudar?', false],
    ['Hoi Piet, ik ben op zoek naar werk in de logistiek. Weet je of er iets is?', false],
    ['はじめまして。田中様のご紹介でご連絡いたしました。', false],
    ['Jag heter Karin och söker arbete som sjuksköterska i Malmö.', false],
    ['', false],
  ])('%s: %s', (text, isEnglish) => {
    expect(readBody(text).isEnglish).toBe(isEnglish)
  })
})
