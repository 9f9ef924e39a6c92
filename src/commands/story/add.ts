import { addStory, type StoryFields } from '../../book/stories/story.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { readStory } from '../../flows/story/readStory.js'
import { storySavedLines } from '../../terminal/views/story.js'
import { askStory } from './askStory.js'
import { type FieldOptions, fieldsFrom } from './fields.js'

/**
 * Writes a story down: by options, and at a terminal by questions for what was not said. The coach reads it.
 * @throws RapportError `missing`, `usage`, `cancelled`.
 */
export async function add(ctx: Context, words: string[], options: FieldOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  const fields = await withAnswers(ctx, { ...fieldsFrom(options), title: words.join(' ').trim() })
  if (fields.title === '') throw missing([{ name: 'the title', flag: '<title>' }])
  addStory(book, fields, ctx.moment())
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) => addStory(before, fields, moment))
  return commandResult({ story: await readStory(changed.book, changed.story) }, ({ story }, theme) =>
    storySavedLines(story, theme),
  )
}

/** The fields with the answers to questions at a terminal. */
async function withAnswers(
  ctx: Context,
  fields: StoryFields & { title: string },
): Promise<StoryFields & { title: string }> {
  return ctx.prompter === null ? fields : { ...fields, ...(await askStory(ctx, ctx.prompter, fields)) }
}
