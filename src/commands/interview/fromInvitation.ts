import { RapportError } from '../../book/error.js'
import { mailKey } from '../../book/identity/mailKey.js'
import { nameKey } from '../../book/identity/nameKey.js'
import type { InterviewFields } from '../../book/interviews/interview.js'
import type { NamedInterviewer } from '../../book/interviews/interviewers.js'
import type { Book, Contact, Profile } from '../../book/model/schema.js'
import { findExactly } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { printLocalTime } from '../../flows/parseDay.js'
import { readNamedFile } from '../../flows/readNamedFile.js'
import type { InvitedPerson } from '../../formats/calendar/invitedPeople.js'
import type { Invitation } from '../../formats/calendar/readInvitation.js'

/** The most bytes that an invitation has. */
const most = 2 ** 20

/** What an invitation says of an interview; the company where the book knows somebody who is invited. */
export interface Invited {
  fields: InterviewFields
  company: string | null
}

/**
 * Reads an interview from an invitation (`.ics`), or for `-` from what is piped in: when, how long, where, and who will be
 * there, without the user. The organizer, often an assistant, only if the user says so at a terminal. Prints what a time of
 * another zone is here.
 * @throws RapportError `io`, `usage`.
 */
export async function fromInvitation(ctx: Context, book: Book, file: string): Promise<Invited> {
  const { readInvitation } = await import('../../formats/calendar/readInvitation.js')
  const { decode } = await import('../../text/decode.js')
  const invitation = readInvitation(decode(await readNamedFile(ctx, file, { most, example: 'invite.ics' }, tooLarge)))
  if (invitation.isCanceled)
    throw new RapportError('usage', `This invitation calls off “${invitation.title}”.`, {
      hint: 'If you noted it: rapport interview edit <company> --status canceled.',
    })
  await printTime(ctx, invitation)
  const people = invitation.people.filter((each) => !isUser(each, book.profile))
  const { organizer } = invitation
  if (organizer !== null && !isUser(organizer, book.profile) && (await isThere(ctx, organizer)))
    people.unshift(organizer)
  const known = people.flatMap((each) => knownAs(book, each) ?? [])
  const fields: InterviewFields = {
    time: { on: invitation.on, at: invitation.at },
    ...(invitation.minutes !== null && { minutes: invitation.minutes }),
    ...(invitation.place !== null && { place: invitation.place }),
    with: people.flatMap((each) => interviewerIn(book, each) ?? []),
  }
  return { fields, company: known.find((each) => each.company !== null)?.company ?? null }
}

function tooLarge(): RapportError {
  return new RapportError('io', 'This is larger than any invitation.', {
    hint: 'Save the invitation alone, as a file that ends in .ics.',
  })
}

async function printTime(ctx: Context, { on: day, at, said }: Invitation): Promise<void> {
  await printLocalTime(ctx, { day, at, elsewhere: said && { day: said.on, at: said.at, zone: said.zone } })
}

/** Whether somebody in an invitation is the user, by the address, or else by the name. */
function isUser({ name, email }: InvitedPerson, profile: Profile): boolean {
  if (email !== null && profile.email !== null && mailKey(email) === mailKey(profile.email)) return true
  return name !== null && profile.name !== null && nameKey(name) === nameKey(profile.name)
}

async function isThere({ prompter, printNotice }: Context, { name, email }: InvitedPerson): Promise<boolean> {
  if (prompter === null) {
    await printNotice(
      `${name ?? email} sent the invitation, and was left out. Will they be there? Add them with --with.`,
    )
    return false
  }
  return await prompter.confirm({
    message: `${name ?? email} sent the invitation. Will they be in the interview?`,
    default: false,
  })
}

/** The contact who is invited, by address, else by name; undefined where none or several are. */
function knownAs(book: Book, { name, email }: InvitedPerson): Contact | undefined {
  const byEmail = email === null ? [] : findExactly(book, email)
  const [one, another] = byEmail.length > 0 || name === null ? byEmail : findExactly(book, name)
  return another === undefined ? one : undefined
}

function interviewerIn(book: Book, person: InvitedPerson): NamedInterviewer | null {
  const known = knownAs(book, person)
  if (known !== undefined) return { id: known.id }
  const { name, email } = person
  if (name === null && email === null) return null
  return { name: name ?? email ?? '', emails: email === null ? [] : [email] }
}
