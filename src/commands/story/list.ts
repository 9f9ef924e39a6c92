import { interviewToJson } from '../../book/interviews/interviewToJson.js'
import { storyGaps } from '../../book/interviews/storyGaps.js'
import { qualities } from '../../book/model/interviewWords.js'
import type { Story } from '../../book/model/schema.js'
import { contactNames } from '../../book/model/toJson.js'
import { storiesByQuality } from '../../book/stories/byQuality.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { readStory } from '../../flows/story/readStory.js'
import { storyGapsLines, storyListLines } from '../../terminal/views/story.js'

const isWarning = ({ severity }: { severity: string }) => severity === 'warning'

/** Lists the stories; with `gaps` the matrix of the four qualities and the interviews ahead. */
export async function list(ctx: Context, { gaps = false }: { gaps?: boolean }): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const stories = await Promise.all(book.stories.map((each) => readStory(book, each)))
  if (!gaps) return commandResult({ stories }, (data, theme) => storyListLines(data.stories, theme))
  const names = contactNames(book)
  const titles = (list: Story[]) => list.map(({ id, title }) => ({ id, title }))
  const byQuality = storiesByQuality(book)
  const data = {
    qualities: Object.fromEntries(qualities.map((each) => [each, titles(byQuality[each])])),
    hasWeakness: book.stories.some(({ weakness }) => weakness !== undefined),
    isWeaknessReady: stories.some(({ weakness, findings }) => weakness && !findings.some(isWarning)),
    interviews: storyGaps(book, ctx.today).map(({ interview, qualities: untold, told }) => ({
      interview: interviewToJson(interview, names),
      qualities: Object.fromEntries(qualities.map((each) => [each, titles(untold[each])])),
      told: titles(told),
    })),
  }
  const { isWeaknessReady: _, ...shown } = data
  return { ...commandResult(data, storyGapsLines), data: shown }
}
