import { greetingName } from '../../book/identity/names.js'
import { defaultOutcome, isAnswer } from '../../book/model/channel.js'
import { openFollowUps } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import { colleaguesInSequence } from '../../book/touches/sequence.js'
import type { Context } from '../../context.js'

/** What the person may want to happen along with a touch, asked before it is kept. */
export async function askSideQuestions(ctx: Context, book: Book, touch: NewTouch): Promise<NewTouch> {
  if (ctx.prompter === null || touch.keep || 'add' in touch.contact) return touch
  const { channel = 'phone', direction = 'out' } = touch
  const outcome = touch.outcome ?? defaultOutcome(channel, direction)
  const told = direction === 'out' && outcome !== 'no-answer' ? await askHeard(ctx, book, touch) : []
  const alsoStop = isAnswer(outcome) ? await askColleagues(ctx, book, touch.contact.id) : []
  return { ...touch, told: [...(touch.told ?? []), ...told], alsoStop }
}

/** Whoever introduced somebody may have heard by this touch what came of it. */
async function askHeard({ prompter }: Context, book: Book, touch: NewTouch): Promise<string[]> {
  if (prompter === null || 'add' in touch.contact) return []
  const { id } = touch.contact
  const told: string[] = []
  for (const { contactId, kind, aboutId } of openFollowUps(book)) {
    if (kind !== 'tell-host' || contactId !== id || aboutId === undefined || isSaid(touch, aboutId)) continue
    const message = `Did you tell ${nameOf(book, id)} about ${nameOf(book, aboutId)}?`
    if (await prompter.confirm({ message, default: true })) told.push(aboutId)
  }
  return told
}

/** Whether the touch itself says that they heard of somebody: by `--told`, or by the script that tells it. */
function isSaid({ told = [], script, aboutId }: NewTouch, id: string): boolean {
  return told.includes(id) || (script?.fulfills === 'tell-host' && (aboutId ?? id) === id)
}

/** Somebody at a company has answered: others there may be left alone. */
async function askColleagues({ prompter }: Context, book: Book, id: string): Promise<string[]> {
  const stopped: string[] = []
  for (const colleague of prompter === null ? [] : colleaguesInSequence(book, id)) {
    const message = `You also try ${nameOf(book, colleague)} at the same company. Leave ${nameOf(book, colleague)} in peace now?`
    if (await prompter?.confirm({ message, default: true })) stopped.push(colleague)
  }
  return stopped
}

function nameOf(book: Book, id: string): string {
  return greetingName(book.contacts.find((each) => each.id === id)?.name ?? '')
}
