import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { readStory } from '../../flows/story/readStory.js'
import { resolveStory } from '../../flows/story/resolveStory.js'
import { storyLines } from '../../terminal/views/story.js'

/** Shows a story, how long it takes, and what the coach says. @throws RapportError `usage`, `missing`. */
export async function show(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const story = await readStory(book, await resolveStory(ctx, book, words))
  return commandResult({ story }, (data, theme) => storyLines(data.story, theme))
}
