import { describe, expect, it } from 'vitest'
import type { DueItem } from '../../../src/book/agenda/due.js'
import { scriptForFollowUp } from '../../../src/book/agenda/scriptForFollowUp.js'
import type { NewTouch } from '../../../src/book/touches/newTouch.js'
import { diary } from '../../helpers/diary.js'
import { using } from '../../helpers/using.js'

type Last = Partial<Omit<NewTouch, 'contact'>> | null

/** The last touch with a contact, as a book keeps it. */
function lastTouch(last: Last) {
  const book = diary()
  return last === null ? null : book.log(book.add('Dana Reyes'), last).interaction
}

describe('the script that fits', () => {
  const table: [kind: DueItem['kind'], last: Last, talked: boolean, script: string | null][] = [
    ['first-contact', null, false, 'intro'],
    ['first-contact', { outcome: 'declined' }, true, 'intro'],
    ['follow-up', null, false, 'intro'],
    ['follow-up', { channel: 'email' }, false, 'intro'],
    ['follow-up', { outcome: 'spoke' }, true, 'reconnect'],
    ['follow-up', { channel: 'email' }, true, 'reconnect'],
    ['follow-up', { outcome: 'declined' }, true, 'close-out'],
    ['follow-up', { outcome: 'declined' }, false, 'close-out'],
    ['keep-in-touch', null, false, 'reconnect'],
    ['keep-in-touch', { outcome: 'spoke' }, true, 'reconnect'],
    ['try-someone-else', { channel: 'email' }, false, null],
    ['nudge', null, false, 'nudge'],
    ['nudge', { channel: 'email', script: using('intro') }, false, 'nudge'],
    ['nudge', { channel: 'email', script: using('nudge') }, false, 'close-out'],
    ['thank-you', { outcome: 'met' }, true, 'thank-you'],
    ['tell-host', { outcome: 'spoke' }, true, 'tell-host'],
  ]
  it.each(table)('for %s after %j (answered: %j): %j', (kind, last, talked, script) => {
    expect(scriptForFollowUp({ kind }, { phones: [], emails: [], url: undefined }, lastTouch(last), talked)).toBe(
      script,
    )
  })
})

describe('the script for somebody who can be reached', () => {
  const url = 'https://www.linkedin.com/in/dana'
  const table: [reach: Parameters<typeof scriptForFollowUp>[1], script: string][] = [
    [{ phones: [], emails: [], url }, 'linkedin-message'],
    [{ phones: ['555-0142'], emails: [], url }, 'intro'],
    [{ phones: [], emails: ['dana@x.example'], url }, 'intro'],
    [{ phones: [], emails: [], url: 'https://dana.example' }, 'intro'],
    [{ phones: [], emails: [], url: undefined }, 'intro'],
  ]
  it.each(table)('by %j, at first, is %s', (reach, script) => {
    expect(scriptForFollowUp({ kind: 'first-contact' }, reach, null, false)).toBe(script)
    expect(scriptForFollowUp({ kind: 'follow-up' }, reach, null, false)).toBe(script)
  })

  it.each(['keep-in-touch', 'nudge', 'thank-you', 'tell-host'] as const)('is for %s the same for all', (kind) => {
    const [first, ...others] = table.map(([reach]) => scriptForFollowUp({ kind }, reach, null, true))
    for (const script of others) expect(script).toBe(first)
    expect(scriptForFollowUp({ kind: 'follow-up' }, { phones: [], emails: [], url }, null, true)).toBe('reconnect')
  })
})
