import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/book/model/channel.js'
import type { Contact, FollowUp } from '../../../src/book/model/schema.js'
import { addFollowUp } from '../../../src/book/touches/followUp.js'
import type { LogResult, NewTouch } from '../../../src/book/touches/newTouch.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

/** Monday, 23 November: Stan introduced Dana, Stan and Dana both Lee. */
function three(today?: string) {
  const book = diary(today)
  const stan = book.add('Stan Smith')
  const dana = book.add('Dana Reyes', { introducers: [stan.id] })
  const lee = book.add('Lee Park', { introducers: [stan.id, dana.id] })
  const said = ({ kind, contactId, aboutId, dueOn }: FollowUp) => {
    const name = (id?: string) =>
      book
        .book()
        .contacts.find((each) => each.id === id)
        ?.name.split(' ')[0]
    return `${kind} ${name(contactId ?? '')}${aboutId ? ` about ${name(aboutId)}` : ''} ${dueOn}`
  }
  return {
    ...book,
    stan,
    dana,
    lee,
    /** What a touch opens, closes or moves, in words. */
    opens: (contact: Contact, touch: Partial<Omit<NewTouch, 'contact'>> = {}) =>
      book.log(contact, touch).opened.map(said),
    closes: (contact: Contact, touch: Partial<Omit<NewTouch, 'contact'>> = {}) =>
      book.log(contact, touch).closed.map(said),
    open: () =>
      book
        .book()
        .followUps.filter((each) => each.status === 'open')
        .map(said),
  }
}

describe('a first contact', () => {
  it('is opened with everybody who was named, for the next business day', () => {
    const { opens, stan } = three()
    expect(opens(stan, { referred: [{ name: 'Mia Wong' }, { name: 'Bo Lind' }] })).toEqual([
      'first-contact Mia 2026-11-24',
      'first-contact Bo 2026-11-24',
      'thank-you Stan 2026-11-24',
    ])
  })

  it('is counted from the day of the talk, never before today', () => {
    const named = [{ name: 'Mia Wong' }]
    const friday = three('2026-11-27')
    expect(friday.opens(friday.stan, { referred: named })).toEqual([
      'first-contact Mia 2026-11-30',
      'thank-you Stan 2026-11-28',
    ])
    const late = three()
    expect(late.opens(late.stan, { referred: named, on: '2026-11-20' })).toEqual([
      'first-contact Mia 2026-11-23',
      'thank-you Stan 2026-11-23',
    ])
    const later = three()
    expect(later.opens(later.stan, { referred: named, on: '2026-11-02' })).toEqual([
      'first-contact Mia 2026-11-23',
      'thank-you Stan 2026-11-23',
    ])
  })

  it('is a plain follow-up with somebody known, and only on a day that was promised', () => {
    const { opens, log, stan, dana } = three()
    log(dana, { outcome: 'spoke' })
    expect(opens(stan, { referred: [{ name: 'Dana Reyes' }] })).toEqual(['thank-you Stan 2026-11-24'])
    const { opened } = log(stan, { referred: [{ name: 'Dana Reyes', contactOn: '2026-12-03' }] })
    expect(opened).toMatchObject([{ kind: 'follow-up', dueOn: '2026-12-03', why: 'Stan Smith named them' }])
  })

  it('is not opened with somebody who introduced others to me: them I know', () => {
    const { opens, add, lee, stan } = three()
    const host = add('Max Ohm', { introducers: [] })
    add('Ida Ohm', { introducers: [host.id] })
    expect(opens(lee, { channel: 'email', referred: [{ name: 'Max Ohm' }] })).toEqual([])
    expect(opens(stan, { channel: 'email', referred: [{ name: 'Ida Ohm' }] })).toEqual(['first-contact Ida 2026-11-24'])
  })

  it('is on the day that was promised, where one was', () => {
    const { opens, stan } = three()
    expect(opens(stan, { referred: [{ name: 'Mia Wong', contactOn: '2026-12-03' }] })).toEqual([
      'first-contact Mia 2026-12-03',
      'thank-you Stan 2026-11-24',
    ])
  })

  it('is not opened with somebody I know already, and not twice', () => {
    const { opens, log, stan, dana, lee } = three()
    log(lee, { channel: 'email' })
    expect(opens(stan, { referred: [{ name: 'Lee Park' }] })).toEqual(['thank-you Stan 2026-11-24'])
    expect(opens(stan, { referred: [{ name: 'Mia Wong' }] })).toEqual(['first-contact Mia 2026-11-24'])
    expect(opens(dana, { outcome: 'spoke', referred: [{ name: 'mia wong' }] })).toEqual([
      'thank-you Dana 2026-11-24',
      'tell-host Stan about Dana 2026-11-24',
    ])
  })

  it('is not opened beside something else that is open', () => {
    const { opens, set, book, moment, stan, lee } = three()
    set(addFollowUp(book(), { contactId: lee.id, kind: 'follow-up', dueOn: '2026-12-01' }, moment()))
    expect(opens(stan, { referred: [{ name: 'Lee Park', contactOn: '2026-12-03' }] })).toEqual([
      'thank-you Stan 2026-11-24',
    ])
  })

  it('is not opened with --no-follow-ups, but whoever was named is in the book', () => {
    const { opens, book, stan } = three()
    expect(opens(stan, { referred: [{ name: 'Mia Wong' }], noFollowUps: true })).toEqual([])
    expect(book().contacts.at(-1)).toMatchObject({ name: 'Mia Wong', introducers: [stan.id] })
  })
})

describe('thanks', () => {
  it('are due the day after a meeting, once', () => {
    const { opens, stan } = three()
    expect(opens(stan, { outcome: 'met' })).toEqual(['thank-you Stan 2026-11-24'])
    expect(opens(stan, { outcome: 'met' })).toEqual([])
  })

  it.each(['sent', 'left-message', 'no-answer', 'replied', 'spoke', 'declined'] as Outcome[])(
    'are not due after “%s”',
    (outcome) => {
      const { opens, stan } = three()
      expect(opens(stan, { outcome }).filter((each) => each.startsWith('thank-you'))).toEqual([])
    },
  )
})

describe('whoever introduced me', () => {
  it.each(['spoke', 'declined'] as Outcome[])('is told of the first talk, after “%s”', (outcome) => {
    const { opens, dana } = three()
    expect(opens(dana, { outcome })).toEqual(['tell-host Stan about Dana 2026-11-24'])
  })

  it('is told of a first meeting', () => {
    const { opens, dana } = three()
    expect(opens(dana, { outcome: 'met' })).toEqual([
      'thank-you Dana 2026-11-24',
      'tell-host Stan about Dana 2026-11-24',
    ])
  })

  it.each(['sent', 'left-message', 'no-answer', 'replied'] as Outcome[])('is not told after “%s”', (outcome) => {
    const { opens, dana } = three()
    expect(opens(dana, { outcome })).toEqual([])
    expect(opens(dana, { outcome: 'spoke' })).toEqual(['tell-host Stan about Dana 2026-11-24'])
  })

  it('is told of a talk that they began', () => {
    const { opens, dana } = three()
    expect(opens(dana, { direction: 'in', outcome: 'spoke' })).toEqual(['tell-host Stan about Dana 2026-11-24'])
  })

  it('is told on the next business day after the talk, never before today', () => {
    const friday = three('2026-11-27')
    expect(friday.opens(friday.dana)).toEqual(['tell-host Stan about Dana 2026-11-30'])
    const late = three()
    expect(late.opens(late.dana, { on: '2026-11-03' })).toEqual(['tell-host Stan about Dana 2026-11-23'])
  })

  it('is told each by itself, where several did', () => {
    const { opens, closes, open, lee, stan } = three()
    expect(opens(lee)).toEqual(['tell-host Stan about Lee 2026-11-24', 'tell-host Dana about Lee 2026-11-24'])
    expect(closes(stan, { told: [lee.id] })).toEqual(['tell-host Stan about Lee 2026-11-24'])
    expect(open()).toEqual(['tell-host Dana about Lee 2026-11-24'])
  })

  it('is told once while they still wait, however often we meet', () => {
    const { opens, open, dana } = three()
    opens(dana, { outcome: 'met' })
    opens(dana, { outcome: 'met' })
    expect(open().filter((each) => each.startsWith('tell-host'))).toEqual(['tell-host Stan about Dana 2026-11-24'])
  })

  it('is told again of each later meeting, but not of each later call', () => {
    const { opens, log, on, dana, stan } = three()
    opens(dana)
    log(stan, { told: [dana.id] })
    on('2026-12-01')
    expect(opens(dana)).toEqual([])
    expect(opens(dana, { outcome: 'declined' })).toEqual([])
    expect(opens(dana, { outcome: 'met' })).toEqual([
      'thank-you Dana 2026-12-02',
      'tell-host Stan about Dana 2026-12-02',
    ])
    log(stan, { channel: 'email', script: using('tell-host'), aboutId: dana.id })
    on('2026-12-08')
    expect(opens(dana, { outcome: 'met' })).toContain('tell-host Stan about Dana 2026-12-09')
  })

  it('has to be told of each person apart', () => {
    const { opens, closes, open, dana, lee, stan } = three()
    opens(dana)
    opens(lee)
    expect(closes(stan, { told: [dana.id] })).toEqual(['tell-host Stan about Dana 2026-11-24'])
    expect(open()).toEqual(['tell-host Stan about Lee 2026-11-24', 'tell-host Dana about Lee 2026-11-24'])
  })

  it('has heard of two at once, where both are named', () => {
    const { opens, closes, open, dana, lee, stan } = three()
    opens(dana)
    opens(lee)
    expect(closes(stan, { told: [dana.id, lee.id] })).toHaveLength(2)
    expect(open()).toEqual(['tell-host Dana about Lee 2026-11-24'])
  })

  it('is told nothing more with --no-follow-ups, and at the next meeting again', () => {
    const { opens, dana } = three()
    expect(opens(dana, { outcome: 'met', noFollowUps: true })).toEqual([])
    expect(opens(dana, { outcome: 'met' })).toContain('tell-host Stan about Dana 2026-11-24')
  })

  it('is nobody where I found them by myself', () => {
    const { opens, stan } = three()
    expect(opens(stan)).toEqual([])
  })
})

describe('they have heard of it', () => {
  const heard = (touch: Partial<Omit<NewTouch, 'contact'>>, about: 'dana' | 'none' | 'lee' = 'dana') => {
    const they = three()
    they.log(they.dana)
    const aboutId = about === 'none' ? {} : { aboutId: they[about].id }
    return they.closes(they.stan, { ...aboutId, ...touch }).length === 1
  }

  it('with the script for it, said or sent', () => {
    expect(heard({ channel: 'email', script: using('tell-host') })).toBe(true)
    expect(heard({ channel: 'phone', script: using('tell-host') })).toBe(true)
    expect(heard({ channel: 'voicemail', script: using('tell-host') })).toBe(true)
    expect(heard({ channel: 'email', script: using('tell-host') }, 'none')).toBe(true)
  })

  it('not with the script about somebody else, nor with another one', () => {
    expect(heard({ channel: 'email', script: using('tell-host') }, 'lee')).toBe(false)
    expect(heard({ channel: 'email', script: using('reconnect') })).toBe(false)
    expect(heard({ outcome: 'met' })).toBe(false)
  })

  it('not where nobody took the call, nor by what they said to me', () => {
    expect(heard({ outcome: 'no-answer', script: using('tell-host') })).toBe(false)
    expect(heard({ channel: 'email', direction: 'in', outcome: 'replied', script: using('tell-host') })).toBe(false)
  })

  it('not with --keep', () => {
    expect(heard({ channel: 'email', script: using('tell-host'), keep: true })).toBe(false)
  })

  it('and are left in peace where they decline', () => {
    expect(heard({ outcome: 'declined' })).toBe(true)
  })
})

describe('what opened something', () => {
  it('is the touch, which undoes all of it when it is taken out', () => {
    const { log, lee } = three()
    const { opened, interaction }: LogResult = log(lee, { outcome: 'met', referred: [{ name: 'Mia Wong' }] })
    expect(opened.map(({ kind }) => kind)).toEqual(['first-contact', 'thank-you', 'tell-host', 'tell-host'])
    for (const each of opened) expect(each.openedBy).toBe(interaction.id)
  })
})
