import { describe, expect, it } from 'vitest'
import { aboutContactId } from '../../../src/book/agenda/scriptContext.js'
import { getById } from '../../../src/book/model/collection.js'
import { taskWords } from '../../../src/book/model/taskWords.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { removeContact } from '../../../src/book/people/removeContact.js'
import { deleteInteraction } from '../../../src/book/touches/amend.js'
import { refusedIntroduction } from '../../../src/book/touches/askedIntroductions.js'
import { closeFollowUp } from '../../../src/book/touches/followUp.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

/** Stan, who was asked on a Monday to introduce Lee. */
function asked() {
  const book = diary()
  const stan = book.add('Stan Smith')
  const lee = book.add('Lee Park', { company: 'Acme' })
  const ask = { channel: 'email' as const, script: using('ask-introduction'), aboutId: lee.id }
  const { interaction, opened } = book.log(stan, ask)
  const [followUp] = opened
  if (followUp === undefined) throw new Error('nothing was opened')
  const close = (how: 'done' | 'dropped', isVoid = false) => {
    const closed = closeFollowUp(book.book(), followUp.id, how, book.moment(), { isVoid })
    book.set(closed)
    return closed
  }
  return { ...book, stan, lee, ask, interaction, followUp, close, contact: () => getById(book.book().contacts, lee.id) }
}

describe('an introduction that was asked for', () => {
  it('comes up five business days later, and opens no other reminder', () => {
    const they = asked()
    expect(they.book().followUps).toMatchObject([
      { kind: 'awaited-introduction', contactId: they.stan.id, aboutId: they.lee.id, dueOn: '2026-11-30' },
    ])
  })

  it('makes an introducer of the host when it is made, and opens a first contact', () => {
    const they = asked()
    they.on('2026-11-30')
    const { followUp, opened } = they.close('done')
    expect(followUp).toMatchObject({ status: 'done', result: 'introduced', closedOn: '2026-11-30' })
    expect(opened).toMatchObject([{ kind: 'first-contact', contactId: they.lee.id, dueOn: '2026-12-01' }])
    expect(they.contact().introducers).toEqual([they.stan.id])
  })

  it('opens no first contact where something is open, or where they have talked', () => {
    const busy = asked()
    busy.open(busy.lee, 'follow-up', '2026-12-10')
    expect(busy.close('done').opened).toEqual([])
    const known = asked()
    known.log(known.lee, { outcome: 'spoke', keep: true, noFollowUps: true })
    expect(known.close('done').opened).toEqual([])
    expect(known.contact().introducers).toEqual([known.stan.id])
  })

  it('brings back whoever was put aside', () => {
    const they = asked()
    they.set(archiveContact(they.book(), they.lee.id, false, they.moment()))
    they.close('done')
    expect(they.contact().status).toBe('active')
  })

  it('is refused by drop, and not asked for again until they make it after all', () => {
    const they = asked()
    const { followUp } = they.close('dropped')
    expect(followUp).toMatchObject({ status: 'dropped', result: 'refused' })
    expect(refusedIntroduction(they.book(), they.stan.id, they.lee.id)?.id).toBe(followUp.id)
    expect(refusedIntroduction(they.book(), they.lee.id, they.stan.id)).toBeUndefined()
    const [again] = they.log(they.stan, they.ask).opened
    they.set(closeFollowUp(they.book(), again?.id ?? '', 'done', they.moment()))
    expect(refusedIntroduction(they.book(), they.stan.id, they.lee.id)).toBeUndefined()
  })

  it('is void where the user says so, where they talk with the person, and after a no', () => {
    const first = asked()
    expect(first.close('dropped', true).followUp.result).toBe('void')
    expect(refusedIntroduction(first.book(), first.stan.id, first.lee.id)).toBeUndefined()
    const second = asked()
    const { closed } = second.log(second.lee, { outcome: 'spoke' })
    expect(closed).toMatchObject([{ id: second.followUp.id, result: 'void' }])
    expect(second.contact().introducers).toEqual([])
    const third = asked()
    expect(third.log(third.stan, { outcome: 'declined' }).closed).toMatchObject([{ result: 'void' }])
  })

  it('stays with a talk with the host, and is done once they name the person', () => {
    const they = asked()
    expect(they.log(they.stan, { outcome: 'spoke' }).closed).toEqual([])
    const { closed, opened } = they.log(they.stan, { outcome: 'spoke', referred: [{ name: 'Lee Park' }] })
    expect(closed).toMatchObject([{ id: they.followUp.id, status: 'done' }])
    expect(closed[0]?.result).toBeUndefined()
    expect(opened).toContainEqual(expect.objectContaining({ kind: 'first-contact', contactId: they.lee.id }))
  })

  it('comes up later where the host was asked again, and once only', () => {
    const they = asked()
    they.on('2026-12-01')
    const { moved, opened } = they.log(they.stan, they.ask)
    expect(moved).toMatchObject([{ id: they.followUp.id, dueOn: '2026-12-08' }])
    expect(opened).toEqual([])
    they.on('2026-12-08')
    expect(they.log(they.stan, { channel: 'email', script: using('nudge') }).moved).toMatchObject([
      { dueOn: '2026-12-15' },
    ])
    expect(they.log(they.stan, { script: using('nudge'), outcome: 'no-answer' }).moved).toEqual([])
  })

  it('waits for nobody where the script is about nobody, or about its reader', () => {
    const book = diary()
    const stan = book.add('Stan Smith')
    const script = using('ask-introduction')
    for (const aboutId of [null, stan.id])
      expect(book.log(stan, { channel: 'email', script, aboutId }).opened).toEqual([])
  })

  it('reminds of a first message as ever where the script is about nobody', () => {
    const book = diary()
    const script = using('ask-introduction')
    const { opened } = book.log(book.add('Stan Smith'), { channel: 'email', script, nudge: true })
    expect(opened).toMatchObject([{ kind: 'nudge' }])
  })

  it('cannot have been made by somebody whom the person introduced', () => {
    const book = diary()
    const lee = book.add('Lee Park')
    const stan = book.add('Stan Smith', { introducers: [lee.id] })
    const script = using('ask-introduction')
    const [followUp] = book.log(stan, { channel: 'email', script, aboutId: lee.id }).opened
    expect(() => closeFollowUp(book.book(), followUp?.id ?? '', 'done', book.moment())).toThrow(
      'You know Stan Smith through Lee Park, so Stan cannot have introduced you to Lee.',
    )
  })

  it('adds whoever is new with the touch that asks, and nobody who is there by now', () => {
    const book = diary()
    const stan = book.add('Stan Smith')
    const ask = { channel: 'email' as const, script: using('ask-introduction') }
    const newAbout = { name: 'Priya Nair', company: 'Novo' }
    const { created, opened, interaction } = book.log(stan, { ...ask, newAbout })
    expect(created).toMatchObject([{ name: 'Priya Nair', company: 'Novo', introducers: [] }])
    expect(opened).toMatchObject([{ kind: 'awaited-introduction', aboutId: created[0]?.id }])
    expect(interaction.aboutId).toBe(created[0]?.id)
    expect(book.log(stan, { ...ask, newAbout }).created).toEqual([])
  })

  it('is no news that the host waits for', () => {
    const they = asked()
    expect(aboutContactId(they.book(), they.stan.id, '2026-11-23')).toBeNull()
  })
})

describe('an introduction that was asked for, when records change', () => {
  it('is void when the person is removed, or the message that asked', () => {
    const removed = asked()
    const { book } = removeContact(removed.book(), removed.lee.id, removed.moment())
    expect(book.followUps).toMatchObject([{ status: 'dropped', result: 'void' }])
    expect(book.followUps[0]?.aboutId).toBeUndefined()
    const deleted = asked()
    const { dropped } = deleteInteraction(deleted.book(), deleted.interaction.id, deleted.moment())
    expect(dropped).toMatchObject([{ id: deleted.followUp.id, result: 'void' }])
  })

  it('goes along in a merge, and is void where they have talked since, or are the host', () => {
    const they = asked()
    const park = they.add('L. Park')
    they.on('2026-11-25')
    const plain = mergeContacts(they.book(), park.id, they.lee.id, they.moment())
    expect(plain.book.followUps).toMatchObject([{ status: 'open', aboutId: park.id }])
    they.log(park, { outcome: 'spoke', noFollowUps: true })
    const talked = mergeContacts(they.book(), park.id, they.lee.id, they.moment())
    expect(talked.dropped).toMatchObject([{ id: they.followUp.id, result: 'void' }])
    const host = mergeContacts(they.book(), they.stan.id, they.lee.id, they.moment())
    expect(host.dropped).toMatchObject([{ id: they.followUp.id, result: 'void' }])
  })
})

describe('its words', () => {
  const task = { kind: 'awaited-introduction' as const, why: null, contactName: 'Stan Smith', aboutName: 'Lee Park' }

  it.each([
    [{ ...task, askedOn: '2026-11-23' }, 'you asked Stan Smith a week ago to introduce you to Lee Park'],
    [task, 'you asked Stan Smith to introduce you to Lee Park'],
    [{ ...task, aboutName: null, askedOn: '2026-11-29' }, 'you asked Stan Smith yesterday for an introduction'],
    [{ ...task, contactName: null }, 'you asked them to introduce you to Lee Park'],
  ])('%#', (said, words) => {
    expect(taskWords(said, '2026-11-30')).toBe(words)
  })
})
