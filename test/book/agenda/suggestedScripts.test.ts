import { describe, expect, it } from 'vitest'
import type { DueItem } from '../../../src/book/agenda/due.js'
import { scriptForFollowUp } from '../../../src/book/agenda/suggestedScripts.js'
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
