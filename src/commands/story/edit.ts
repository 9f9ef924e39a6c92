import type { Story } from '../../book/model/schema.js'
import { editStory, type StoryFields } from '../../book/stories/story.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { readStory } from '../../flows/story/readStory.js'
import { resolveStory } from '../../flows/story/resolveStory.js'
import { storySavedLines } from '../../terminal/views/story.js'
import { type FieldOptions, fieldsFrom } from './fields.js'

/**
 * Changes a story: by options, or without any, in the editor at a terminal.
 * @throws RapportError `usage`, `missing`.
 */
export async function edit(
  ctx: Context,
  words: string[],
  { title, ...options }: FieldOptions & { title?: string },
): Promise<CommandResult> {
  const flags = { ...fieldsFrom(options), ...(title === undefined ? {} : { title }) }
  const hasFlags = Object.keys(flags).length > 0
  if (ctx.prompter === null && !hasFlags)
    throw missing([{ name: 'what to change', flag: '--title, --situation, --action, --result, --quality' }])
  const book = await ctx.store.read()
  const found = await resolveStory(ctx, book, words)
  const save = async (fields: StoryFields) => {
    const moment = ctx.moment()
    return await ctx.store.change(moment, (before) => editStory(before, found.id, fields, moment))
  }
  const changed = hasFlags ? await save(flags) : await editInEditor(ctx, found, save)
  if (changed === null) return commandResult({ story: await readStory(book, found) }, () => ['Nothing was changed.'])
  const isNowWeakness = found.weakness === undefined && changed.story.weakness !== undefined && !options.weakness
  return commandResult({ story: await readStory(changed.book, changed.story) }, ({ story }, theme) =>
    storySavedLines(story, theme, isNowWeakness),
  )
}

async function editInEditor<T>(
  ctx: Context,
  story: Story,
  save: (fields: StoryFields) => Promise<T>,
): Promise<T | null> {
  const [{ editForm }, { storyChanges, storyForm }] = await Promise.all([
    import('../../flows/editForm.js'),
    import('./storyForm.js'),
  ])
  const form = { fields: storyForm(story), fileName: 'story.form' }
  return await editForm(ctx, form, (changes) => save(storyChanges(changes)))
}
