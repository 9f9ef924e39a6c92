import { describe, expect, it } from 'vitest'
import { debriefInterview } from '../../../src/book/interviews/debrief.js'
import {
  addInterview,
  editInterview,
  type InterviewFields,
  removeInterview,
} from '../../../src/book/interviews/interview.js'
import type { Telling } from '../../../src/book/interviews/tellHosts.js'
import type { Contact } from '../../../src/book/model/schema.js'
import { addCompany } from '../../../src/book/people/company.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { removeContact } from '../../../src/book/people/removeContact.js'
import { closeFollowUp, snoozeFollowUp } from '../../../src/book/touches/followUp.js'
import { diary } from '../../helpers/diary.js'

const thursday = { on: '2026-11-26', at: '10:00' }

/** A diary with one interview at Kern. */
function interviewing(fields: InterviewFields = {}, telling: Telling = 'first', prepare: (it: It) => void = () => {}) {
  const it = diary()
  prepare(it)
  const added = addInterview(it.book(), { company: 'Kern', time: thursday, ...fields }, telling, it.moment())
  it.set(added)
  const edit = (more: InterviewFields, who: Telling = 'nobody') => {
    const changed = editInterview(it.book(), added.interview.id, more, who, it.moment())
    it.set(changed)
    return changed
  }
  const now = () => it.book().interviews[0]
  return { it, added, edit, now }
}
type It = ReturnType<typeof diary>

/** What is open in a book, as `kind who day time`. */
function open(it: It): string[] {
  const { followUps, contacts } = it.book()
  const name = (id: string | null) => contacts.find((each) => each.id === id)?.name ?? 'nobody'
  return followUps
    .filter((each) => each.status === 'open')
    .map(({ kind, contactId, dueOn, at = '' }) => `${kind} ${name(contactId)} ${dueOn} ${at}`.trim())
}

describe('an interview', () => {
  it('brings everything before and after it along, each on its day', () => {
    const { it: book, added } = interviewing({ with: [{ name: 'Pat Lee', title: 'VP' }, { name: 'Ann Ode' }] })
    expect(open(book)).toEqual([
      'prepare Pat Lee 2026-11-25',
      'debrief Pat Lee 2026-11-26 11:00',
      'thank-you Pat Lee 2026-11-27',
      'thank-you Ann Ode 2026-11-27',
    ])
    expect(added.created).toMatchObject([{ name: 'Pat Lee', title: 'VP', company: 'Kern' }, { name: 'Ann Ode' }])
  })

  it('is prepared on the business day before, at the latest today', () => {
    expect(open(interviewing({ time: { on: '2026-11-30', at: null } }).it)).toContain('prepare nobody 2026-11-27')
    expect(open(interviewing({ time: { on: '2026-11-23', at: '16:00' } }).it)).toContain('prepare nobody 2026-11-23')
  })

  it('of a day that has passed needs no preparing, and is debriefed and thanked for at once', () => {
    const { it: book } = interviewing({ time: { on: '2026-11-20', at: '16:00' }, with: [{ name: 'Pat Lee' }] })
    expect(open(book)).toEqual(['debrief Pat Lee 2026-11-20 17:00', 'thank-you Pat Lee 2026-11-23'])
  })

  it.each([
    ['09:30', 45, '10:15'],
    ['23:00', 120, '23:59'],
  ])('at %s of %i minutes ends at %s', (at, minutes, end) => {
    expect(open(interviewing({ time: { on: '2026-11-26', at }, minutes }).it)).toContain(
      `debrief nobody 2026-11-26 ${end}`,
    )
  })

  it('without a day plans nothing until it has one', () => {
    const { it: book, edit } = interviewing({ time: null, with: [{ name: 'Pat Lee' }] })
    expect(open(book)).toEqual([])
    expect(edit({ time: thursday }).opened).toHaveLength(3)
  })

  it('takes whom I know by that name or address, and fills in what I did not know', () => {
    const { it: book, added } = interviewing({ with: [{ name: 'dana reyes', title: 'CFO' }] }, 'first', (it) =>
      it.add('Dana Reyes'),
    )
    expect(added.created).toEqual([])
    expect(book.book().contacts).toMatchObject([{ name: 'Dana Reyes', company: 'Kern', title: 'CFO' }])
  })

  it('makes a company that I aim at one that interviews me, and no other', () => {
    const { it: book } = interviewing({}, 'first', (it) => {
      it.set(addCompany(it.book(), { name: 'KERN Ltd.' }, it.moment()))
      it.set(addCompany(it.book(), { name: 'Acme' }, it.moment()))
    })
    expect(book.book().companies.map(({ status }) => status)).toEqual(['interviewing', 'target'])
    expect(book.book().interviews[0]?.company).toBe('KERN Ltd.')
  })

  it('refuses what cannot be', () => {
    expect(() => interviewing({ minutes: 0 })).toThrow('1 to 1440 minutes')
    const { it: book } = interviewing()
    expect(() => addInterview(book.book(), { company: '  ' }, 'first', book.moment())).toThrow('needs a company')
  })
})

describe('who opened the door', () => {
  /** Stan introduced Dana, and Dana Lee, who works at Kern. */
  const chain = (it: It): Contact[] => {
    const stan = it.add('Stan Smith')
    const dana = it.add('Dana Reyes', { introducers: [stan.id] })
    return [stan, dana, it.add('Lee Park', { company: 'Kern', introducers: [dana.id] })]
  }
  const namesOf = (it: It, ids: string[] = []) =>
    ids.map((id) => it.book().contacts.find((each) => each.id === id)?.name)

  it('is found along the chain that led to an interviewer, the nearest first, and hears of it', () => {
    const { it: book, now } = interviewing({ with: [{ name: 'Lee Park' }] }, 'first', chain)
    expect(namesOf(book, now()?.through)).toEqual(['Dana Reyes', 'Stan Smith'])
    expect(open(book).filter((each) => each.startsWith('tell-host'))).toEqual(['tell-host Dana Reyes 2026-11-24'])
  })

  it('hears with everybody along the chain where I say so, and nobody where I say that', () => {
    const all = interviewing({ with: [{ name: 'Lee Park' }] }, 'chain', chain)
    expect(open(all.it).filter((each) => each.startsWith('tell-host'))).toHaveLength(2)
    const none = interviewing({ with: [{ name: 'Lee Park' }] }, 'nobody', chain)
    expect(open(none.it).filter((each) => each.startsWith('tell-host'))).toEqual([])
  })

  it('is somebody at the company where nobody there was introduced to me, and stays as it was', () => {
    const { it: book, edit, now } = interviewing({ with: [{ name: 'Pat Lee' }] }, 'first', chain)
    expect(namesOf(book, now()?.through)).toEqual(['Lee Park', 'Dana Reyes', 'Stan Smith'])
    edit({ alsoWith: [{ name: 'Ann Ode' }] })
    expect(namesOf(book, now()?.through)).toEqual(['Lee Park', 'Dana Reyes', 'Stan Smith'])
  })

  it('hears once, however many interviews there are with the same person', () => {
    const { it: book } = interviewing({ with: [{ name: 'Lee Park' }] }, 'chain', chain)
    const again = { company: 'Kern', time: { on: '2026-12-03', at: null }, with: [{ name: 'Lee Park' }] }
    book.set(addInterview(book.book(), again, 'chain', book.moment()))
    expect(open(book).filter((each) => each.startsWith('tell-host'))).toHaveLength(2)
  })
})

describe('an interview that changes', () => {
  const panel = [{ name: 'Pat Lee' }, { name: 'Ann Ode' }]

  it('takes what is to be done along to another day', () => {
    const { it: book, edit } = interviewing({ with: panel })
    expect(edit({ time: { on: '2026-12-01', at: '14:30' } }).moved).toHaveLength(4)
    expect(open(book)).toEqual([
      'prepare Pat Lee 2026-11-30',
      'debrief Pat Lee 2026-12-01 15:30',
      'thank-you Pat Lee 2026-12-02',
      'thank-you Ann Ode 2026-12-02',
    ])
  })

  it('leaves alone what I have put off or done, as long as it stays on its day', () => {
    const { it: book, added, edit } = interviewing({ with: panel })
    const [prepare, , thanks] = added.opened
    book.set(closeFollowUp(book.book(), prepare?.id ?? '', 'done', book.moment()))
    book.set(snoozeFollowUp(book.book(), thanks?.id ?? '', { day: '2026-11-30', at: null }, book.moment()))
    edit({ place: 'elsewhere' })
    expect(open(book)).toEqual([
      'debrief Pat Lee 2026-11-26 11:00',
      'thank-you Pat Lee 2026-11-30',
      'thank-you Ann Ode 2026-11-27',
    ])
  })

  it('drops all of it as void when it is called off, and plans it anew when it is on again', () => {
    const { it: book, edit } = interviewing({ with: panel })
    edit({ status: 'canceled' })
    expect(open(book)).toEqual([])
    expect(new Set(book.book().followUps.map(({ result }) => result))).toEqual(new Set(['void']))
    edit({ status: 'planned' })
    expect(open(book)).toHaveLength(4)
  })

  it('thanks who comes, and no more who does not', () => {
    const { it: book, edit, now } = interviewing({ with: panel, boss: { name: 'Pat Lee' } })
    const ids = now()?.interviewers ?? []
    edit({ without: [ids[0] ?? ''], alsoWith: [{ name: 'Cy Orr' }] })
    expect(now()?.bossId).toBeUndefined()
    expect(open(book)).toEqual([
      'prepare Ann Ode 2026-11-25',
      'debrief Ann Ode 2026-11-26 11:00',
      'thank-you Ann Ode 2026-11-27',
      'thank-you Cy Orr 2026-11-27',
    ])
  })

  it('thanks nobody twice, and everybody for each round', () => {
    const thanks = (it: It) => open(it).filter((each) => each.startsWith('thank-you'))
    const met = (on: string) =>
      interviewing({ time: { on: '2026-11-23', at: null }, with: [{ name: 'Dana Reyes' }] }, 'first', (it) =>
        it.log(it.add('Dana Reyes'), { outcome: 'met', on }),
      ).it
    expect(thanks(met('2026-11-23'))).toHaveLength(1)
    expect(thanks(met('2026-11-20'))).toHaveLength(2)
    const { it: book } = interviewing({ with: panel })
    const second = { company: 'Kern', time: { on: '2026-12-03', at: null }, with: panel }
    book.set(addInterview(book.book(), second, 'first', book.moment()))
    expect(thanks(book)).toHaveLength(4)
  })

  it('cannot be called off or moved once I have noted how it went, nor be held before its day', () => {
    const { it: book, edit, added, now } = interviewing({ time: { on: '2026-11-23', at: null } })
    book.set(debriefInterview(book.book(), added.interview.id, { notes: [] }, book.moment()))
    expect(() => edit({ status: 'canceled' })).toThrow('took place')
    expect(() => edit({ time: thursday })).toThrow('still to come')
    expect(() => edit({ time: null })).toThrow('has a day')
    edit({ time: { on: '2026-11-20', at: null } })
    expect(now()).toMatchObject({ status: 'held', on: '2026-11-20' })
    expect(() => interviewing().edit({ status: 'held' })).toThrow('still to come')
  })

  it('goes with what is to be done for it when it is removed', () => {
    const { it: book, added } = interviewing({ with: panel })
    const removed = removeInterview(book.book(), added.interview.id, book.moment())
    expect(removed).toMatchObject({ followUps: 4, book: { interviews: [], followUps: [] } })
  })

  it('is prepared and thanked for by itself, also where the people of two rounds turn out to be one', () => {
    const { it: book, now } = interviewing({ with: [{ name: 'Pat Lee' }] })
    const second = { company: 'Kern', time: { on: '2026-12-03', at: '10:00' }, with: [{ name: 'Patricia Lee' }] }
    const { interview, ...added } = addInterview(book.book(), second, 'first', book.moment())
    book.set(added)
    book.set(mergeContacts(book.book(), now()?.interviewers[0] ?? '', interview.interviewers[0] ?? '', book.moment()))
    for (const kind of ['prepare', 'debrief', 'thank-you'])
      expect(open(book).filter((each) => each.startsWith(`${kind} Pat Lee`))).toHaveLength(2)
  })

  it('goes on without somebody who is removed, and with one who was merged into another', () => {
    const { it: book, now } = interviewing({ with: panel, boss: { name: 'Pat Lee' } })
    const [pat = '', ann = ''] = now()?.interviewers ?? []
    const merged = mergeContacts(book.book(), ann, pat, book.moment()).book
    expect(merged.interviews[0]).toMatchObject({ interviewers: [ann], bossId: ann })
    book.set(removeContact(book.book(), pat, book.moment()))
    expect(now()).toMatchObject({ interviewers: [ann] })
    expect(open(book)).toEqual([
      'prepare nobody 2026-11-25',
      'debrief nobody 2026-11-26 11:00',
      'thank-you Ann Ode 2026-11-27',
    ])
  })
})
