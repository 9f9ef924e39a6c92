import { describe, expect, it } from 'vitest'
import { giftDue } from '../../../src/book/agenda/gift.js'
import { bookFaults } from '../../../src/book/model/check.js'
import { lastTouchWith } from '../../../src/book/model/lookup.js'
import type { Contact, FollowUp, Touch } from '../../../src/book/model/schema.js'
import { contactDetails } from '../../../src/book/people/contactDetails.js'
import { mergeContacts } from '../../../src/book/people/merge.js'
import { removeContact } from '../../../src/book/people/removeContact.js'
import { stats } from '../../../src/book/reports/stats.js'
import { workSearch } from '../../../src/book/reports/workSearch.js'
import { type Amendment, amendInteraction, deleteInteraction } from '../../../src/book/touches/amend.js'
import { history } from '../../../src/book/touches/history.js'
import type { NewTouch } from '../../../src/book/touches/newTouch.js'
import { diary, monday } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

/** Monday, 23 November: Stan introduced Dana, Ann introduced Lee; Dana works at Acme, Lee at Kern. */
function four() {
  const book = diary()
  const stan = book.add('Stan Smith')
  const ann = book.add('Ann Cole')
  const dana = book.add('Dana Reyes', { company: 'Acme', introducers: [stan.id] })
  const lee = book.add('Lee Park', { company: 'Kern', introducers: [ann.id] })
  const firstName = (id: string) =>
    book
      .book()
      .contacts.find((each) => each.id === id)
      ?.name.split(' ')[0] ?? 'nobody'
  const said = ({ kind, contactId, aboutId }: FollowUp) =>
    `${kind} ${firstName(contactId ?? '')}${aboutId ? ` about ${firstName(aboutId)}` : ''}`
  return {
    ...book,
    stan,
    ann,
    dana,
    lee,
    /** A touch with Dana at which Lee was there. */
    both: (touch: Partial<Omit<NewTouch, 'contact'>> = {}) => book.log(dana, { with: [lee.id], ...touch }),
    said,
    names: (people: readonly string[]) => people.map(firstName),
    /** What is open now. */
    left: () =>
      book
        .book()
        .followUps.filter((each) => each.status === 'open')
        .map(said),
  }
}

describe('several people in one touch', () => {
  it('are one entry: the first is its person, the others were with them, each once', () => {
    const they = four()
    const { dana, lee, ann } = they
    const { interaction } = they.both({ with: [lee.id, ann.id, lee.id, dana.id], outcome: 'met' })
    expect(interaction).toMatchObject({ contactId: dana.id, with: [lee.id, ann.id], company: 'Acme' })
    expect(they.book().interactions).toEqual([interaction])
    expect(bookFaults(they.book())).toEqual([])
  })

  it('are nobody else where only the first is named again', () => {
    const { both, dana } = four()
    expect(both({ with: [dana.id] }).interaction.with).toBeUndefined()
  })

  it('have it as their last touch, each of them, and in their history', () => {
    const { both, book, dana, lee, ann } = four()
    const { interaction } = both({ summary: 'group lunch', outcome: 'met' })
    for (const { id } of [dana, lee]) {
      expect(lastTouchWith(book(), id)).toEqual(interaction)
      expect(history(book(), { contactId: id })).toEqual([interaction])
      expect(contactDetails(book(), id).touches).toEqual([interaction])
    }
    expect(lastTouchWith(book(), ann.id)).toBeUndefined()
  })

  it.each(['no-answer', 'left-message', 'replied', 'declined'] as const)('are refused for “%s”', (outcome) => {
    const { both, book } = four()
    const refused = expect.objectContaining({ code: 'usage', message: expect.stringContaining('--with') })
    expect(() => both({ outcome })).toThrow(refused)
    expect(book().interactions).toEqual([])
  })

  it.each(['sent', 'spoke', 'met'] as const)('may be where it was “%s”', (outcome) => {
    const { both, names, lee } = four()
    const { interaction } = both({ outcome })
    expect(names(interaction.with ?? [])).toEqual(names([lee.id]))
  })

  it('are refused where one of them has been removed in the meantime', () => {
    expect(() => four().both({ with: ['9zzzzz'] })).toThrow(expect.objectContaining({ code: 'unknown-ref' }))
  })
})

describe('what is open', () => {
  it('is closed for each who was there, and for nobody else', () => {
    const they = four()
    const { open, both, dana, lee, ann } = they
    for (const each of [dana, lee, ann]) open(each, 'first-contact', '2026-11-30')
    expect(both({ outcome: 'spoke' }).closed.map(they.said)).toEqual(['first-contact Dana', 'first-contact Lee'])
    expect(they.left()).toContain('first-contact Ann')
  })

  it('of thanks is closed for each by one message to all', () => {
    const they = four()
    they.both({ outcome: 'met' })
    expect(they.both({ channel: 'email' }).closed.map(they.said)).toEqual(['thank-you Dana', 'thank-you Lee'])
  })

  it('of news is closed for each who heard them', () => {
    const they = four()
    const { stan, ann, dana, lee } = they
    they.both()
    expect(they.left()).toEqual(['tell-host Stan about Dana', 'tell-host Ann about Lee'])
    expect(they.log(ann, { with: [stan.id], told: [dana.id] }).closed.map(they.said)).toEqual([
      'tell-host Stan about Dana',
    ])
    expect(they.log(stan, { with: [ann.id], told: [lee.id] }).closed.map(they.said)).toEqual([
      'tell-host Ann about Lee',
    ])
  })

  it('with a colleague of any of them is pointed out', () => {
    const they = four()
    const kim = they.add('Kim Cho', { company: 'KERN' })
    they.log(kim, { channel: 'email', sequence: '3b7' })
    expect(they.both().colleagues).toEqual([kim.id])
    expect(they.both({ with: [they.lee.id, kim.id] }).colleagues).toEqual([])
  })

  it('stays with --keep', () => {
    const they = four()
    they.open(they.lee, 'first-contact', '2026-11-30')
    expect(they.both({ keep: true }).closed).toEqual([])
  })
})

describe('what a touch of several opens', () => {
  it('is thanks to each after a meeting, once', () => {
    const they = four()
    const thanks = () =>
      they
        .both({ outcome: 'met' })
        .opened.map(they.said)
        .filter((each) => /thank/.test(each))
    expect(thanks()).toEqual(['thank-you Dana', 'thank-you Lee'])
    expect(thanks()).toEqual([])
  })

  it('is thanks to the first alone after a call, for what it gave', () => {
    const they = four()
    const { opened } = they.both({ outcome: 'spoke', got: ['advice'], noFollowUps: false })
    expect(opened.map(they.said)).toEqual(['thank-you Dana', 'tell-host Stan about Dana', 'tell-host Ann about Lee'])
  })

  it('is news for whoever introduced each of them', () => {
    const they = four()
    expect(they.both().opened.map(they.said)).toEqual(['tell-host Stan about Dana', 'tell-host Ann about Lee'])
  })

  it('is no news for an introducer who was there', () => {
    const they = four()
    const { stan, dana, lee } = they
    const { opened } = they.log(stan, { with: [dana.id, lee.id], outcome: 'met' })
    expect(opened.map(they.said)).toEqual([
      'thank-you Stan',
      'thank-you Dana',
      'thank-you Lee',
      'tell-host Ann about Lee',
    ])
  })

  it('is no news for one introducer who was there, but for the other who was not', () => {
    const they = four()
    const mia = they.add('Mia Wong', { introducers: [they.stan.id, they.ann.id] })
    expect(they.log(mia, { with: [they.ann.id] }).opened.map(they.said)).toEqual(['tell-host Stan about Mia'])
  })

  it('is no news again of somebody met in a group before, after a call with them', () => {
    const they = four()
    they.both()
    they.log(they.ann, { told: [they.lee.id] })
    they.on('2026-11-30')
    expect(they.log(they.lee).opened).toEqual([])
    expect(they.log(they.lee, { outcome: 'met' }).opened.map(they.said)).toContain('tell-host Ann about Lee')
  })

  it('that I asked for, and whom they named, belong to the first', () => {
    const they = four()
    const { dana, lee } = they
    const { opened, created, interaction } = they.both({
      referred: [{ name: 'Bo Diaz' }],
      followUp: { on: '2026-12-01' },
    })
    expect(created).toMatchObject([{ name: 'Bo Diaz', introducers: [dana.id] }])
    expect(opened.map(they.said)).toEqual(
      expect.arrayContaining(['first-contact Bo', 'thank-you Dana', 'follow-up Dana']),
    )
    expect(opened.filter(({ contactId }) => contactId === lee.id)).toEqual([])
    expect(interaction.got).toEqual(['referral'])
  })

  it('is no first contact with somebody who was named and there', () => {
    const they = four()
    const { opened, interaction } = they.both({ referred: [{ name: 'Lee Park' }] })
    expect(interaction.referred).toEqual([they.lee.id])
    expect(opened.filter(({ kind }) => kind === 'first-contact')).toEqual([])
  })
})

describe('thanks after a call', () => {
  const opens = (touch: Partial<Omit<NewTouch, 'contact'>>) => {
    const they = four()
    return they
      .log(they.ann, touch)
      .opened.filter(({ kind }) => kind === 'thank-you')
      .map(({ dueOn }) => dueOn)
  }

  it.each(['advice', 'information', 'lead', 'referral'] as const)('are due the next day where it gave %s', (kind) => {
    expect(opens({ outcome: 'spoke', got: [kind] })).toEqual(['2026-11-24'])
    expect(opens({ outcome: 'spoke', got: [kind], on: '2026-11-20' })).toEqual([monday])
  })

  it('are due where somebody was named, and where it was they who called', () => {
    expect(opens({ referred: [{ name: 'Bo Diaz' }] })).toEqual(['2026-11-24'])
    expect(opens({ direction: 'in', got: ['advice'] })).toEqual(['2026-11-24'])
  })

  it('are not due where it gave nothing, for what came in writing, nor with --no-follow-ups', () => {
    expect(opens({ outcome: 'spoke', gave: 'a study' })).toEqual([])
    expect(opens({ channel: 'email', direction: 'in', got: ['advice'] })).toEqual([])
    expect(opens({ got: ['advice'], noFollowUps: true })).toEqual([])
  })

  it('are due once while they are open, and again later', () => {
    const they = four()
    const thanks = () => they.log(they.ann, { got: ['advice'] }).opened.map(they.said)
    expect(thanks()).toEqual(['thank-you Ann'])
    expect(thanks()).toEqual([])
    they.log(they.ann, { channel: 'email' })
    expect(thanks()).toEqual(['thank-you Ann'])
  })

  const own = { id: 'my-thanks', fulfills: 'thank-you', opens: null, expectsAnswer: false } as const
  it.each<[string, Partial<Omit<NewTouch, 'contact'>>, boolean]>([
    ['said by phone with the script', { script: using('thank-you') }, true],
    ['said with a script of my own', { script: own }, true],
    ['left on voicemail', { channel: 'voicemail', script: using('thank-you') }, true],
    ['left as a message', { outcome: 'left-message', script: using('thank-you') }, true],
    ['said at a meeting', { outcome: 'met', script: using('thank-you'), noFollowUps: true }, true],
    ['written', { channel: 'email', script: using('thank-you') }, true],
    ['written without a script', { channel: 'email' }, true],
    ['not said: nobody answered', { outcome: 'no-answer', script: using('thank-you') }, false],
    ['not said: it was they who called', { direction: 'in', script: using('thank-you') }, false],
    ['not said with another script', { script: using('reconnect') }, false],
    ['not said without one', {}, false],
    ['not counted with --keep', { script: using('thank-you'), keep: true }, false],
  ])('are done where they were %s', (_, touch, isDone) => {
    const they = four()
    const open = they.open(they.ann, 'thank-you', '2026-11-24')
    they.log(they.ann, touch)
    expect(they.now(open)?.status).toBe(isDone ? 'done' : 'open')
  })
})

describe('what several people count for', () => {
  it('is one conversation, with each of the hiring managers among them', () => {
    const they = four()
    const boss = they.add('Bo Diaz', { tags: ['hiring-manager'] })
    const other = they.add('Mia Wong', { tags: ['hiring-manager'] })
    they.log(boss, { with: [other.id, they.lee.id], outcome: 'met', got: ['advice'], referred: [{ name: 'Cy Low' }] })
    expect(stats(they.book(), null, monday)).toMatchObject({
      conversations: 1,
      hiringManagers: 2,
      yields: { advice: 1, referral: 1 },
      referralsPerConversation: 1,
    })
    expect(stats(they.book(), null, monday).weeks.at(-1)).toEqual({ week: monday, count: 1 })
  })

  it('is one message sent, and one answered where any of them answers', () => {
    const they = four()
    they.both({ channel: 'email' })
    they.on('2026-11-24')
    const channels = () => stats(they.book(), null, '2026-11-25').answers.channels
    expect(channels()).toMatchObject([{ name: 'email', sent: 1, answered: 0 }])
    they.log(they.lee, { channel: 'email', direction: 'in' })
    they.log(they.dana, { channel: 'email', direction: 'in' })
    expect(channels()).toMatchObject([{ name: 'email', sent: 1 }])
    expect(channels()[0]?.answered).toBeGreaterThan(0)
  })

  it('is one line of the work-search record', () => {
    const they = four()
    they.both({ outcome: 'met' })
    expect(workSearch(they.book(), monday)).toMatchObject({
      count: 1,
      activities: [{ person: 'Dana Reyes', employer: 'Acme' }],
    })
  })

  it('is help of the first alone', () => {
    const they = four()
    they.both({ outcome: 'spoke', got: ['advice'] })
    expect(contactDetails(they.book(), they.dana.id).balance).toEqual({ gave: 0, got: 1 })
    expect(contactDetails(they.book(), they.lee.id).balance).toEqual({ gave: 0, got: 0 })
    expect(giftDue(they.book(), '2027-01-31')).toMatchObject({ contact: { id: they.dana.id } })
  })
})

describe('putting right who was there', () => {
  const amending = (touch: Partial<Omit<NewTouch, 'contact'>> = {}) => {
    const they = four()
    const logged = they.both(touch)
    const amend = (amendment: Amendment) => {
      const amended = amendInteraction(they.book(), logged.interaction.id, amendment, they.moment())
      expect(bookFaults(amended.book)).toEqual([])
      return amended
    }
    const people = (amendment: Amendment) => {
      const { contactId, with: others } = amend(amendment).interaction as Touch
      return they.names([contactId, ...(others ?? [])])
    }
    return { ...they, ...logged, amend, people }
  }

  it('adds somebody, once, and takes somebody out', () => {
    const { people, ann, dana, lee } = amending()
    expect(people({ with: [ann.id] })).toEqual(['Dana', 'Lee', 'Ann'])
    expect(people({ with: [lee.id, dana.id] })).toEqual(['Dana', 'Lee'])
    expect(people({ without: [lee.id] })).toEqual(['Dana'])
    expect(people({ with: [ann.id], without: [lee.id] })).toEqual(['Dana', 'Ann'])
  })

  it('makes the next the first where the first was not there', () => {
    const { people, dana, ann } = amending()
    expect(people({ without: [dana.id] })).toEqual(['Lee'])
    expect(people({ without: [dana.id], with: [ann.id] })).toEqual(['Lee', 'Ann'])
  })

  it('is at the company of the first, unless it was said to be elsewhere', () => {
    const { amend, dana } = amending()
    expect(amend({ summary: 'May' }).interaction.company).toBe('Acme')
    expect(amend({ without: [dana.id] }).interaction.company).toBe('Kern')
    expect(amend({ without: [dana.id], company: 'Globex' }).interaction.company).toBe('Globex')
    const moved = four()
    const { interaction } = moved.both()
    moved.set(amendInteraction(moved.book(), interaction.id, { company: 'Globex' }, moved.moment()))
    const amended = amendInteraction(moved.book(), interaction.id, { without: [moved.dana.id] }, moved.moment())
    expect(amended.interaction).toMatchObject({ contactId: moved.lee.id, company: 'Globex' })
  })

  it('leaves no list of others where nobody else was there', () => {
    const { amend, lee } = amending()
    expect(amend({ without: [lee.id] }).interaction).toHaveProperty('with', undefined)
  })

  it('leaves everybody where nothing is said of them', () => {
    expect(amending().people({ summary: 'May' })).toEqual(['Dana', 'Lee'])
  })

  it('is refused for somebody who was not in it, for everybody, and for somebody who is gone', () => {
    const { amend, ann, dana, lee } = amending()
    expect(() => amend({ without: [ann.id] })).toThrow('Ann Cole is not in this entry.')
    expect(() => amend({ without: [dana.id, lee.id] })).toThrow('Nobody would be left in this entry.')
    expect(() => amend({ with: ['9zzzzz'] })).toThrow(expect.objectContaining({ code: 'unknown-ref' }))
  })

  it('is refused where it was with several and nobody answered', () => {
    const { amend, lee } = amending()
    expect(() => amend({ outcome: 'no-answer' })).toThrow('--with')
    expect(amend({ outcome: 'no-answer', without: [lee.id] }).interaction).toMatchObject({ outcome: 'no-answer' })
    const alone = four()
    const { interaction } = alone.log(alone.dana, { outcome: 'declined' })
    const joined = { with: [alone.lee.id] }
    expect(() => amendInteraction(alone.book(), interaction.id, joined, alone.moment())).toThrow('--with')
  })

  it('runs no rule: nothing opens, closes or moves', () => {
    const { amend, ann, book } = amending({ outcome: 'met' })
    const { opened, moved, book: after } = amend({ with: [ann.id] })
    expect([opened, moved]).toEqual([[], []])
    expect(after.followUps).toEqual(book().followUps)
  })

  it('whom they named is named by the first', () => {
    const { amend, lee, dana } = amending()
    const { created } = amend({ without: [dana.id], referred: [{ name: 'Bo Diaz' }] })
    expect(created).toMatchObject([{ introducers: [lee.id] }])
  })

  it('takes all of it out of the log for each', () => {
    const { book, interaction, moment, dana, lee } = amending({ outcome: 'met' })
    const { book: after, dropped } = deleteInteraction(book(), interaction.id, moment())
    expect(dropped).toHaveLength(4)
    for (const { id } of [dana, lee]) expect(lastTouchWith(after, id)).toBeUndefined()
  })
})

describe('of several people', () => {
  it('two who are one are in it once, whichever stays', () => {
    const they = four()
    const { interaction } = they.both({ outcome: 'met', with: [they.lee.id, they.ann.id] })
    for (const [keep, other, people] of [
      [they.dana, they.lee, ['Dana', 'Ann']],
      [they.lee, they.dana, ['Lee', 'Ann']],
      [they.lee, they.ann, ['Dana', 'Lee']],
      [they.stan, they.lee, ['Dana', 'Stan', 'Ann']],
    ] as const) {
      const { book, moved } = mergeContacts(they.book(), keep.id, other.id, they.moment())
      const [merged] = book.interactions as Touch[]
      expect(they.names([merged?.contactId ?? '', ...(merged?.with ?? [])])).toEqual(people)
      expect(merged?.id).toBe(interaction.id)
      expect(moved.interactions).toBe(1)
      expect(bookFaults(book)).toEqual([])
    }
  })

  it('two who are one and were alone in it are one, without a list', () => {
    const they = four()
    they.both()
    const { book } = mergeContacts(they.book(), they.dana.id, they.lee.id, they.moment())
    expect(book.interactions).toMatchObject([{ contactId: they.dana.id, with: undefined }])
  })

  it('one who is thanked twice is thanked once', () => {
    const they = four()
    they.both({ outcome: 'met' })
    const { book, dropped } = mergeContacts(they.book(), they.dana.id, they.lee.id, they.moment())
    expect(dropped.map(({ kind, result }) => [kind, result])).toContainEqual(['thank-you', 'void'])
    const open = book.followUps.filter(({ kind, status }) => kind === 'thank-you' && status === 'open')
    expect(open).toHaveLength(1)
  })

  it('one who is removed goes; the next is the first; the last takes it along', () => {
    const they = four()
    they.both({ outcome: 'met', with: [they.lee.id, they.ann.id] })
    const remove = (contact: Contact) => {
      const removed = removeContact(they.book(), contact.id, they.moment())
      they.set(removed)
      expect(bookFaults(they.book())).toEqual([])
      const left = (they.book().interactions as Touch[]).map((each) => [each.contactId, ...(each.with ?? [])])
      return [left.map(they.names), removed.alsoRemoved.interactions]
    }
    expect(remove(they.dana)).toEqual([[['Lee', 'Ann']], 0])
    expect(remove(they.ann)).toEqual([[['Lee']], 0])
    expect(remove(they.lee)).toEqual([[], 1])
  })
})
