import { RapportError } from '../../book/error.js'
import { removeStory } from '../../book/stories/story.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { readStory } from '../../flows/story/readStory.js'
import { resolveStory } from '../../flows/story/resolveStory.js'
import { withFullStop } from '../../text/withFullStop.js'

/** Removes a story after a question. @throws RapportError `missing` when nobody can be asked, `cancelled`, `usage`. */
export async function remove(ctx: Context, words: string[], options: { yes?: boolean }): Promise<CommandResult> {
  const book = await ctx.store.read()
  const story = await resolveStory(ctx, book, words)
  if (!options.yes) {
    if (ctx.prompter === null)
      throw missing([{ name: 'your agreement', flag: '--yes' }], `It would remove the story “${story.title}”.`)
    if (!(await ctx.prompter.confirm({ message: `Remove the story “${story.title}”?`, default: false })))
      throw new RapportError('cancelled', 'Nothing was removed.')
  }
  const removed = await readStory(book, story)
  const moment = ctx.moment()
  await ctx.store.change(moment, (before) => removeStory(before, story.id, moment))
  return commandResult({ removed }, (data, theme) => [
    withFullStop(`Removed: ${data.removed.title}`),
    theme.faint('Bring back: rapport undo'),
  ])
}
