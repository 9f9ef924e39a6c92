import type { ReadFile } from '../../book/import/importFiles.js'
import type { LinkedinPerson } from '../../book/import/linkedinRows.js'
import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'

/** Which of the people in LinkedIn's messages the user is; null, with a notice, if that is not clear. */
export async function findOwner(
  ctx: Context,
  { profile }: Book,
  files: readonly ReadFile[],
): Promise<LinkedinPerson | null> {
  const messages = files.flatMap((file) => (file.source === 'linkedin-messages' ? file.rows : []))
  if (messages.length === 0) return null
  const invitations = files.flatMap((file) => (file.source === 'linkedin-invitations' ? file.rows : []))
  const { archiveOwner } = await import('../../formats/linkedin/archiveOwner.js')
  const owner = archiveOwner(messages, invitations, { name: profile.name, url: profile.url })
  if (owner === null)
    await ctx.printNotice(
      'The messages do not show which of the people is you, so they were left out. Say your name as LinkedIn has it, then import again: rapport profile set name="Your Name"',
    )
  return owner
}
