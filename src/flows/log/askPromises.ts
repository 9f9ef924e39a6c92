import type { Day } from '../../book/dates/day.js'
import { shortName } from '../../book/identity/greetingName.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import { parsePromise } from '../../book/touches/parsePromise.js'
import type { Promised } from '../../book/touches/promise.js'
import type { Context } from '../../context.js'
import type { Prompter } from '../../terminal/prompter.js'
import { asValidator } from '../asValidator.js'
import type { NamedPerson } from '../people/resolveContact.js'

/** What either side promised in a talk. */
export type PromiseAnswers = Pick<NewTouch, 'promised' | 'theyPromised'>

/**
 * Asks after a talk what the user and the contact said they would do (METHOD section 5), and adds each to `answers` at
 * once, so that it is not lost when the user leaves.
 * @param on the day of the talk, from which days are counted.
 */
export async function askPromises(
  ctx: Context,
  prompter: Prompter,
  person: NamedPerson,
  answers: PromiseAnswers,
  on: Day,
): Promise<void> {
  const whose = await prompter.choose<'none' | 'mine' | 'theirs' | 'both'>({
    message: 'Any promises?',
    choices: [
      { name: 'none', value: 'none' },
      { name: 'mine', value: 'mine' },
      { name: 'theirs', value: 'theirs' },
      { name: 'both', value: 'both' },
    ],
  })
  const read = (text: string) => parsePromise(text, ctx, on)
  if (whose === 'mine' || whose === 'both') {
    answers.promised = []
    await askEach(prompter, 'What will you do? (send the study by fri)', read, answers.promised)
  }
  if (whose === 'theirs' || whose === 'both') {
    answers.theyPromised = []
    await askEach(prompter, `What will ${shortName(person)} do? (let me know by dec 14)`, read, answers.theyPromised)
  }
}

/** Asks for promises until nothing more is said. */
async function askEach(
  prompter: Prompter,
  question: string,
  read: (text: string) => Promise<Promised>,
  promised: Promised[],
): Promise<void> {
  for (let message = question; ; message = 'Anything else? (Enter: no)') {
    const text = await prompter.input({ message, check: asValidator(read) })
    if (text.trim() === '') return
    promised.push(await read(text))
  }
}
