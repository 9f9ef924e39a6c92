import type { OfferSearch } from './offerSearch.js'
import { ok } from './steps.js'

export const launch = {
  situation: 'Two weeks before our launch in five countries the printer closed.',
  action: 'I called six others the same day and drove the files over myself.',
  result: 'We launched on the day, and two of them still work for us.',
}
export const audit = {
  situation: 'In my first audit I skipped a page.',
  lesson: 'I read too fast when I am sure.',
  fixed: 'I read every page aloud now.',
  asked: 'The new people ask me to read theirs.',
}
export const reason = 'The role now covers Canada as well'
export const request = 'a base salary of $130,000'

const asOptions = (fields: Record<string, string>) =>
  Object.entries(fields).flatMap(([key, text]) => [`--${key}`, text])

/** Each step in one command, without a terminal. */
export const byFlags: OfferSearch = {
  tellStories: async (jane) => {
    await ok(jane, 'story', 'add', 'The late launch', '--quality', 'dependability,reliability', ...asOptions(launch))
    await ok(jane, 'story', 'add', 'The audit', '--weakness', ...asOptions(audit))
  },
  debrief: (jane) =>
    ok(jane, 'interview', 'debrief', '--trust', '3', '--story', 'late launch', '--asked', 'Why the gap?'),
  rejected: async (jane) => {
    await ok(jane, 'interview', 'outcome', 'brightwell', 'rejected')
    await ok(jane, 'contact', 'edit', 'uma', '--every', '3m')
  },
  heardThroughDone: async (jane, checkIn) => {
    await ok(jane, 'done', checkIn)
    await ok(
      jane,
      'interview',
      'outcome',
      'lindell',
      'offer',
      '--answer-by',
      'jan 22',
      '--terms',
      '$120,000, four weeks',
    )
  },
  secondOffer: (jane) =>
    ok(jane, 'interview', 'outcome', 'kern', 'offer', '--answer-by', 'jan 26', '--terms', '$130,000'),
  negotiate: (jane) =>
    ok(
      jane,
      ...['script', 'negotiate', 'omar', 'phone', '--set', `reason=${reason}`, '--set', `request=${request}`],
      ...['--log', '-o', 'spoke'],
    ),
  accept: (jane) => ok(jane, 'interview', 'outcome', 'lindell', 'accepted', '--start', 'feb 1'),
  fallThrough: (jane) => ok(jane, 'interview', 'outcome', 'lindell', 'rejected'),
  acceptAgain: (jane) => ok(jane, 'interview', 'outcome', 'kern', 'accepted', '--start', 'feb 8', '--public', 'feb 1'),
  tell: (jane, name, channel) =>
    ok(jane, 'script', 'landed', name, channel, '--log', ...(channel === 'phone' ? ['-o', 'spoke'] : [])),
  toldOtherwise: (jane, followUp) => ok(jane, 'done', followUp),
  clear: (jane) => ok(jane, 'landed', '--cleared'),
  withdraw: (jane) => ok(jane, 'script', 'withdraw', 'gus', '--log'),
}
