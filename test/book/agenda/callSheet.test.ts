import { describe, expect, it } from 'vitest'
import { callSheet } from '../../../src/book/agenda/callSheet.js'
import { addCompany } from '../../../src/book/people/company.js'
import { diary } from '../../helpers/diary.js'

const order = (offer: string) => [
  'A minute for the two of you: what you have in common, how things are.',
  `Say what the talk is for, and that twenty minutes will do. ${offer}`,
  'Their view: your questions.',
  'Whom they know. Then thank them, and say when you will be in touch.',
]

const questions = (field: string, place: string) => [
  `What is changing ${field} that people outside have not noticed yet?`,
  `What has surprised you most ${place}?`,
  'If you stood where I stand, what would you do first?',
  'What do you read, or whom do you listen to, to keep up?',
  'Which piece of work has taught you most?',
]

describe('the call sheet', () => {
  it('is complete without anything known of either side', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    expect(callSheet(book.book(), dana.id)).toEqual({
      contact: dana,
      introducers: [],
      talks: [],
      promises: { mine: [], theirs: [] },
      agenda: order('Ask what would help Dana just now.'),
      questions: questions('in your field', 'in your work'),
      companies: [],
      ask: 'Who else should I talk to? And may I say that you sent me?',
      reminder:
        'Smile; it can be heard. Ask more than you tell, and speak well of everybody. Twenty minutes, thirty at most.',
    })
  })

  it('speaks of what is known: who introduced us, their company and field, what I offer', () => {
    const book = diary()
    const stan = book.add('Stan Smith')
    const dana = book.add('Dana Reyes', { company: 'Kern', industry: 'oncology', introducers: [stan.id] })
    const profile = { ...book.book().profile, offer: 'pricing studies', industry: 'hospitals' }
    const sheet = callSheet({ ...book.book(), profile }, dana.id)
    expect(sheet).toMatchObject({
      introducers: [stan],
      agenda: order('Say what you can do for Dana: pricing studies.'),
      questions: questions('in your field (oncology)', 'at Kern'),
    })
    const [first] = callSheet({ ...book.book(), profile }, stan.id).questions
    expect(first).toBe(questions('in your field (hospitals)', '')[0])
  })

  it('has the last three talks with them, the newest first', () => {
    const book = diary()
    const [dana, lee] = [book.add('Dana Reyes'), book.add('Lee Park')]
    for (const on of ['2026-11-02', '2026-11-05', '2026-11-04', '2026-11-03']) book.log(dana, { on })
    book.log(lee, { on: '2026-11-09' })
    expect(callSheet(book.book(), dana.id).talks.map(({ on }) => on)).toEqual([
      '2026-11-05',
      '2026-11-04',
      '2026-11-03',
    ])
  })

  it('asks for names at companies where I know nobody: five are shown, three said', () => {
    const book = diary()
    const dana = book.add('Dana Reyes', { company: 'Acme' })
    const aimAt = (...names: string[]) => {
      for (const name of names) book.set(addCompany(book.book(), { name, status: 'target' }, book.moment()))
      const { companies, ask } = callSheet(book.book(), dana.id)
      return [companies.join(), ask]
    }
    expect(aimAt('Acme', 'Brightwell', 'Cord')).toEqual([
      'Brightwell,Cord',
      'Who else should I talk to, at Brightwell or Cord perhaps? And may I say that you sent me?',
    ])
    expect(aimAt('Dorn', 'Eden', 'Fuchs', 'Globex')).toEqual([
      'Brightwell,Cord,Dorn,Eden,Fuchs',
      'Who else should I talk to, at Brightwell, Cord or Dorn perhaps? And may I say that you sent me?',
    ])
  })
})
