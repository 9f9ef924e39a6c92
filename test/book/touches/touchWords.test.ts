import { describe, expect, it } from 'vitest'
import type { Channel, Outcome } from '../../../src/book/model/channel.js'
import { touchWords } from '../../../src/book/touches/touchWords.js'
import { diary } from '../../helpers/diary.js'

describe('a touch in a few words', () => {
  const table: [Channel, 'out' | 'in', Outcome, string][] = [
    ['phone', 'out', 'spoke', 'a call with'],
    ['phone', 'in', 'spoke', 'a call with'],
    ['phone', 'out', 'met', 'a call with'],
    ['phone', 'out', 'no-answer', 'a call to'],
    ['phone', 'in', 'declined', 'a call from'],
    ['email', 'out', 'sent', 'an e-mail to'],
    ['email', 'in', 'replied', 'an e-mail from'],
    ['linkedin', 'out', 'sent', 'a LinkedIn message to'],
    ['linkedin', 'in', 'replied', 'a LinkedIn message from'],
    ['voicemail', 'out', 'left-message', 'a voicemail to'],
    ['voicemail', 'in', 'left-message', 'a voicemail from'],
    ['sms', 'out', 'sent', 'a text message to'],
    ['sms', 'in', 'replied', 'a text message from'],
    ['meeting', 'out', 'met', 'a meeting with'],
    ['other', 'out', 'spoke', 'a contact with'],
  ]
  it.each(table)('%s %s, %s: “%s”', (channel, direction, outcome, words) => {
    const book = diary()
    const { interaction } = book.log(book.add('Dana Reyes'), { channel, direction, outcome })
    expect(touchWords(interaction)).toBe(words)
  })
})
