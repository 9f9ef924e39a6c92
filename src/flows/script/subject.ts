import type { Book, Contact } from '../../book/model/schema.js'
import type { UsedScript } from '../../book/model/scriptEffects.js'
import { findExisting } from '../../book/people/addReferrals.js'
import { contactNotFound, findContacts } from '../../book/people/find.js'
import { parsePerson, type Referral } from '../../book/people/referral.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'
import type { TemplateSource } from '../../scripts/template.js'
import { withFullStop } from '../../text/withFullStop.js'
import { chooseFromMatches } from '../people/resolveContact.js'
import type { PreparedScript } from './preparedScript.js'

/** A person whom a script is about and who is not in the book, with what is known of them. */
export type NewSubject = Omit<Referral, 'given' | 'family'> & { id: null }

/** Whether a script asks for an introduction, so that logging it waits for one. */
export function asksForIntroduction({ opens }: Pick<UsedScript, 'opens'>): boolean {
  return opens === 'awaited-introduction'
}

/** Whether a script speaks of an interview. */
export function isOfInterview({ slots }: Pick<TemplateSource, 'slots'>): boolean {
  return slots.some(({ from }) => from.includes('interview.company'))
}

/**
 * The person to whom a script asks for an introduction: a contact of the book, or, where `isNew`, somebody who is not in
 * it. Then only a full name means a contact, unless `mayBePart`.
 * @throws RapportError `unknown-contact`, `ambiguous-contact`, `usage` for what is no name.
 */
export async function resolveSubject(
  ctx: Pick<Context, 'prompter' | 'today'>,
  book: Book,
  text: string,
  { isNew, mayBePart }: { isNew: boolean; mayBePart: boolean },
): Promise<Contact | NewSubject> {
  const named = parsePerson(text)
  const hits = findContacts(book, text)
  if (!isNew && hits.length > 0) return await chooseFromMatches(ctx, book, text, hits)
  const known = findExisting(book, named)
  if (known !== undefined) return known
  if (!isNew) throw contactNotFound(book, text, 'For somebody new, add --new.')
  if (mayBePart && hits.length > 0) return await chooseFromMatches(ctx, book, text, hits)
  const { given: _, family: __, ...person } = named
  return { ...person, id: null }
}

/**
 * The person whom a logged script is about, as a touch has it. Who is asked for and not in the book is added to it if
 * `mayAdd`, or if the user at the terminal agrees; where nobody can be asked, a notice says how.
 */
export async function subjectToLog(
  ctx: Pick<Context, 'prompter' | 'printNotice'>,
  book: Book,
  { script, use, aboutId, newAbout }: PreparedScript,
  mayAdd: boolean,
): Promise<Pick<NewTouch, 'aboutId' | 'newAbout'>> {
  const named = newAbout ?? (asksForIntroduction(use) && script.slots.about ? parsePerson(script.slots.about) : null)
  if (aboutId !== null || named === null) return { aboutId }
  const known = findExisting(book, named)
  if (known !== undefined) return { aboutId: known.id }
  const isWanted =
    mayAdd ||
    (await ctx.prompter?.confirm({
      message: `${withFullStop(`${named.name} is not in your book yet`)} Add them, and be reminded to ask what came of it?`,
      default: true,
    }))
  if (isWanted === undefined)
    await ctx.printNotice(
      `${withFullStop(`Not in your book: ${named.name}`)} To be reminded to ask what came of it: --about "${named.name}" --new`,
    )
  return { aboutId: null, newAbout: isWanted ? named : null }
}
