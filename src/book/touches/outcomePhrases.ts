import type { Channel, Outcome } from '../model/channel.js'

/** Everyday phrases that say how a touch ended and nothing else, as `outcomeKey` writes them: without small words. */
export interface OutcomePhrases {
  outcome: Outcome
  /** The channel of the touch when the user names none; by default the usual one. */
  channel?: Channel
  /** Whether the phrases say a little more than the outcome, so that they stay in the summary. */
  isKept?: true
  phrases: string[]
}

const list = (text: string) => text.split(', ')

/** The closed list of phrases (CLI contract, Log). */
export const outcomePhrases: OutcomePhrases[] = [
  {
    outcome: 'no-answer',
    phrases: list(
      'no answer, no reply, no response, no pickup, no pick up, no luck, nobody answered, nobody picked up, nobody there, nobody home, not there, not available, not in, did not answer, did not answer phone, did not pick up, did not pick up phone, does not answer, does not pick up, is not answering, is not picking up, not answering, never answered, never picked up, could not reach, could not get hold of, could not get through, did not get through, did not reach, can not reach, unable to reach, was not there, was not in, was not available, was out, busy, line busy, line was busy, was busy, busy signal, got busy signal, rang out, kept ringing, rang rang, phone rang rang, missed, voicemail full, voicemail was full, mailbox full, mailbox was full',
    ),
  },
  {
    outcome: 'no-answer',
    isKept: true,
    phrases: list(
      'out of office, was out of office, on vacation, was on vacation, was in meeting, out sick, was out sick',
    ),
  },
  {
    outcome: 'left-message',
    phrases: list(
      'left message, left voicemail, left vm, left voice message, lvm, lm, voicemail, vm, got voicemail, reached voicemail, went to voicemail, went straight to voicemail, straight to voicemail, left message on machine, left message on voicemail, got answering machine, got machine, answering machine',
    ),
  },
  {
    outcome: 'left-message',
    isKept: true,
    phrases: list(
      'left word, left message with assistant, left message with receptionist, left message with reception',
    ),
  },
  {
    outcome: 'declined',
    phrases: list(
      'declined, not interested, was not interested, is not interested, are not interested, no interest, has no interest, have no interest, had no interest, no thanks, no thank you, said no, said no thanks, said not interested, turned down, refused, rejected, got no, passed, does not want to talk, did not want to talk, do not want to talk, will not talk, would not talk, can not help, could not help, will not help, would not help, told no, it is no, is no, was no',
    ),
  },
  {
    outcome: 'declined',
    isKept: true,
    phrases: list('asked not to call, asked not to be contacted, told not to call, said not to call'),
  },
  {
    outcome: 'replied',
    channel: 'email',
    phrases: list(
      'replied, wrote back, answered email, answered by email, replied by email, emailed back, sent reply, got back to, got reply, got answer',
    ),
  },
  { outcome: 'replied', channel: 'sms', phrases: list('texted back, replied by text, answered by text') },
  {
    outcome: 'spoke',
    phrases: list(
      'talked, spoke, had call, had talk, had chat, chatted, talked by phone, talked on phone, spoke by phone, spoke on phone, called back, picked up, reached, got through, got hold of',
    ),
  },
  { outcome: 'met', channel: 'meeting', phrases: list('met, met in person, met face to face, had meeting') },
  {
    outcome: 'met',
    channel: 'meeting',
    isKept: true,
    phrases: list('had coffee, had lunch, met for coffee, met for lunch'),
  },
]
