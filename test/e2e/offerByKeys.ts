import { down, enter, type Typing } from '../helpers/rapport.js'
import { audit, launch, reason, request } from './offerByFlags.js'
import type { OfferSearch } from './offerSearch.js'
import { typed } from './steps.js'

const skip = (prompt: string): Typing => [prompt, enter]

/** A call in which they talked. */
const aCall = ['hung up', 'How did it go?', 'remember?', 'name anybody?', 'Any promises?', 'in touch'].map(skip)

/** Each step by answering what the program asks at a terminal. */
export const byKeys: OfferSearch = {
  tellStories: async (jane) => {
    await typed(
      jane,
      ['story', 'add'],
      [
        ['A title?', `The late launch${enter}`],
        ['What was the situation?', `${launch.situation}${enter}`],
        ['What did you do?', `${launch.action}${enter}`],
        ['What came of it?', `${launch.result}${enter}`],
        ['What does it show?', `${down} ${down} ${enter}`],
      ],
    )
    await typed(
      jane,
      ['story', 'add', 'The audit', '--weakness'],
      [
        ['What was the failing', `${audit.situation}${enter}`],
        ['What did you learn?', `${audit.lesson}${enter}`],
        ['What do you do now instead?', `${audit.fixed}${enter}`],
        ['Who asks you for advice', `${audit.asked}${enter}`],
      ],
    )
  },
  debrief: (jane) =>
    typed(
      jane,
      ['interview', 'debrief'],
      [
        skip('The interview at'),
        skip('Any promises?'),
        skip('By when will you hear'),
        ['Which of your stories did you tell?', ` ${enter}`],
        ['Which question hurt?', `Why the gap?${enter}`],
        skip('Another one?'),
        ['How much do you trust Uma?', `${down.repeat(3)}${enter}`],
        ...['Uma in one line?', 'How does Uma lead?', 'How long has Uma been', 'What did Uma do before?'].map(skip),
        ...['How long has the team been', 'How does Uma keep the team', 'How often does the team meet?'].map(skip),
      ],
    ),
  rejected: (jane) =>
    typed(
      jane,
      ['interview', 'outcome', 'brightwell'],
      [['What came of the interview at Brightwell?', `${down.repeat(2)}${enter}`], skip('A no today can be a yes')],
    ),
  heardThroughDone: (jane, checkIn) =>
    typed(
      jane,
      ['done', checkIn],
      [
        skip('Did Lindell get back to you?'),
        ['What came of the interview at Lindell?', `${down}${enter}`],
        ['By when do they need your answer?', `jan 22${enter}`],
        ['What are the terms?', `$120,000, four weeks${enter}`],
      ],
    ),
  secondOffer: (jane) =>
    typed(
      jane,
      ['interview', 'outcome', 'kern', 'offer'],
      [
        ['By when do they need your answer?', `jan 26${enter}`],
        ['What are the terms?', `$130,000${enter}`],
      ],
    ),
  negotiate: (jane) =>
    typed(
      jane,
      ['script', 'negotiate', 'omar', 'phone', '--log'],
      [
        ["What's your one best reason?", `${reason}${enter}`],
        ["What's the one thing you'd ask for?", `${request}${enter}`],
        ...aCall,
      ],
    ),
  accept: (jane) =>
    typed(
      jane,
      ['interview', 'outcome', 'lindell'],
      [
        skip('What came of the interview at Lindell?'),
        ['When do you start?', `feb 1${enter}`],
        skip('When can people know?'),
        skip('Is it final'),
      ],
    ),
  fallThrough: (jane) =>
    typed(
      jane,
      ['interview', 'outcome', 'lindell'],
      [
        ['What came of the interview at Lindell?', `${down.repeat(2)}${enter}`],
        ['A no today can be a yes', `n${enter}`],
      ],
    ),
  acceptAgain: (jane) =>
    typed(
      jane,
      ['landed'],
      [
        ['Where is your new job?', `Kern${enter}`],
        ['When do you start?', `feb 8${enter}`],
        ['When can people know?', `feb 1${enter}`],
        ['Is it final', `n${enter}`],
      ],
    ),
  tell: (jane, name, channel) =>
    typed(jane, ['script', 'landed', name, channel, '--log'], channel === 'phone' ? aCall : [skip('Sent?')]),
  toldOtherwise: (jane, followUp) => typed(jane, ['done', followUp], [['Log it as a talk as well?', `n${enter}`]]),
  clear: (jane) => typed(jane, ['landed'], [['Is it final', `y${enter}`]]),
  withdraw: (jane) =>
    typed(jane, ['script', 'withdraw', 'gus', '--log'], [skip('What are you saying no to'), skip('Sent?')]),
}
