import { shortDay } from '../../book/dates/day.js'
import { shortName } from '../../book/identity/greetingName.js'
import { defaultOutcome, isAnswer } from '../../book/model/channel.js'
import { getById } from '../../book/model/collection.js'
import { openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import { colleaguesInSequence } from '../../book/touches/sequence.js'
import type { Context } from '../../context.js'

/**
 * Asks what else should happen with a touch before it is saved: whose news the contact has heard, which promises are
 * kept, and which sequences end.
 * @returns the touch with the answers; unchanged when nobody can be asked.
 */
export async function askSideQuestions(ctx: Context, book: Book, touch: NewTouch): Promise<NewTouch> {
  if (ctx.prompter === null || touch.keep || 'add' in touch.contact) return touch
  const { channel = 'phone', direction = 'out' } = touch
  const outcome = touch.outcome ?? defaultOutcome(channel, direction)
  const people = [...new Set([touch.contact.id, ...(touch.with ?? [])])]
  let told = touch.told ?? []
  // What one of them was told, the others have heard as well.
  for (const id of direction === 'out' && outcome !== 'no-answer' ? people : [])
    told = [...told, ...(await askWhoseNewsWasTold(ctx, book, { ...touch, told }, id))]
  const kept = [...(touch.kept ?? []), ...(await askWhichPromisesAreKept(ctx, book, { ...touch, outcome }, people))]
  const said = direction === 'out' && outcome !== 'no-answer' ? await askWhatWasSaid(ctx, book, touch, people) : []
  const alsoStop = isAnswer(outcome) ? await askWhichColleaguesToStop(ctx, book, people) : []
  return { ...touch, told, alsoStop, ...(kept.length > 0 && { kept }), ...(said.length > 0 && { said }) }
}

/** Asks which news the user told the contact. @returns the ids of the contacts that the news is about. */
async function askWhoseNewsWasTold({ prompter }: Context, book: Book, touch: NewTouch, id: string): Promise<string[]> {
  if (prompter === null) return []
  const told: string[] = []
  for (const { kind, aboutId, interviewId } of openFollowUpsFor(book, id)) {
    if (kind !== 'tell-host' || aboutId === undefined || isKnownAsTold(touch, aboutId, interviewId)) continue
    const message = `Did you tell ${shortNameOf(book, id)} about ${shortNameOf(book, aboutId)}?`
    if (await prompter.confirm({ message, default: true })) told.push(aboutId)
  }
  return told
}

/** Asks whether good news were told, and whether the user bowed out. @returns the ids of what was. */
async function askWhatWasSaid(
  { prompter, today }: Context,
  book: Book,
  { script }: NewTouch,
  people: string[],
): Promise<string[]> {
  const said: string[] = []
  for (const { id, kind, contactId, dueOn } of people.flatMap((each) => openFollowUpsFor(book, each))) {
    if (prompter === null || contactId === null || kind === script?.fulfills || dueOn > today) continue
    const name = shortNameOf(book, contactId)
    const questions = {
      'tell-landed': `Did you tell ${name} your good news?`,
      'bow-out': `Did you bow out with ${name}?`,
    }
    if (kind !== 'tell-landed' && kind !== 'bow-out') continue
    if (await prompter.confirm({ message: questions[kind], default: true })) said.push(id)
  }
  return said
}

/** Whether it is known without asking that the contact heard the news: through `--told`, or from the script. */
function isKnownAsTold(
  { told = [], toldInterview, script, aboutId }: NewTouch,
  id: string,
  interviewId: string | undefined,
): boolean {
  if (told.includes(id)) return true
  if (script?.fulfills !== 'tell-host') return false
  if (toldInterview !== undefined && interviewId !== undefined) return interviewId === toldInterview
  return aboutId == null ? toldInterview === undefined : aboutId === id
}

/**
 * Asks which promises are kept with a touch that reached the contacts: the user's own, and theirs where they answered.
 * @returns the ids of the promises.
 */
async function askWhichPromisesAreKept(
  { prompter, today }: Context,
  book: Book,
  { outcome = 'sent', kept: known = [], script }: NewTouch,
  people: string[],
): Promise<string[]> {
  if (prompter === null || script?.fulfills === 'promise' || outcome === 'no-answer') return []
  const kept: string[] = []
  for (const { id, kind, contactId, why, promisedOn } of people.flatMap((each) => openFollowUpsFor(book, each))) {
    if (contactId === null || known.includes(id) || (kind !== 'promise' && kind !== 'their-promise')) continue
    if (kind === 'their-promise' && !isAnswer(outcome)) continue
    const name = shortNameOf(book, contactId)
    const what = `“${why}”${promisedOn ? ` by ${shortDay(promisedOn, today)}` : ''}`
    const message =
      kind === 'promise' ? `You promised ${name} ${what}. Is it done?` : `${name} promised ${what}. Is it done?`
    if (await prompter.confirm({ message, default: outcome === (kind === 'promise' ? 'sent' : 'replied') }))
      kept.push(id)
  }
  return kept
}

/** Asks which sequences end for colleagues of contacts who have answered. @returns the ids of the colleagues. */
async function askWhichColleaguesToStop({ prompter }: Context, book: Book, ids: string[]): Promise<string[]> {
  const colleaguesToStop: string[] = []
  for (const colleague of prompter === null ? [] : colleaguesInSequence(book, ids)) {
    const message = `You also try ${shortNameOf(book, colleague)} at the same company. Leave ${shortNameOf(book, colleague)} in peace now?`
    if (await prompter?.confirm({ message, default: true })) colleaguesToStop.push(colleague)
  }
  return colleaguesToStop
}

function shortNameOf(book: Book, id: string): string {
  return shortName(getById(book.contacts, id))
}
