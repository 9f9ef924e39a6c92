import { extname } from 'node:path'
import { RapportError } from '../../book/error.js'
import { interviewPrep, type Prep } from '../../book/interviews/prep.js'
import { type PrepPages, prepPages } from '../../book/interviews/prepPages.js'
import { prepForPages, prepToJson } from '../../book/interviews/prepToJson.js'
import type { Book, Story } from '../../book/model/schema.js'
import { contactNames } from '../../book/model/toJson.js'
import type { StoryJson } from '../../book/stories/storyToJson.js'
import type { CommandResult, Context } from '../../context.js'
import { namedTarget } from '../../files/destination.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { writeOutput } from '../../files/writeOutput.js'
import { interviewToPrepare } from '../../flows/interview/interviewToPrepare.js'
import { readStory } from '../../flows/story/readStory.js'
import { renderView } from '../../terminal/renderView.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { createTheme } from '../../terminal/theme.js'
import { prepLines } from '../../terminal/views/prep.js'

export type PrepFormat = 'text' | 'markdown' | 'html'

export interface PrepOptions {
  takeAlong?: boolean
  format?: PrepFormat
  out?: string
  force?: boolean
}

/**
 * A sheet to prepare an interview, by default the next: shown, or as text, Markdown or HTML on stdout or in a file.
 * @throws RapportError `usage` where none is ahead, none fits, or it was called off; `io`.
 */
export async function prep(ctx: Context, words: string[], options: PrepOptions): Promise<CommandResult> {
  const { takeAlong = false, out, force = false } = options
  if (out !== undefined) refuseExisting(out, force, ctx.store.home)
  if (extname(out ?? '').toLowerCase() === '.pdf')
    throw new RapportError('usage', 'Rapport writes no PDF.', {
      hint: 'Write a page instead, --out sheet.html; your browser prints it, also as PDF.',
    })
  const book = await ctx.store.read()
  const found = interviewPrep(book, await interviewToPrepare(ctx, book, words), ctx.today)
  const shown = { names: contactNames(book), story: await storyReader(book, found) }
  const data = prepToJson(found, shown)
  const pages = prepPages(sanitizeData(prepForPages(found, shown)), ctx.today)
  const format = options.format ?? formatFromFileName(out)
  if (out === undefined && (format === 'text' || ctx.writeRaw === null))
    return { data, lines: (theme) => prepLines(pages, takeAlong, theme) }

  const text = await sheetText(ctx, pages, takeAlong, format)
  if (out === undefined) await ctx.writeRaw?.(text)
  else writeOutput(out, text, { processInfo: ctx.store.options.processInfo, force, isPrivate: !takeAlong })
  const reminder = takeAlong ? '' : ' Take page one along; page two is for you alone.'
  return {
    data,
    lines: () => (out === undefined ? [] : [`Written to ${sanitizeData(namedTarget(out))}.${reminder}`]),
  }
}

/** A function that gives each story of a prep sheet as `--json` shows it. */
async function storyReader(book: Book, { qualities, weakness }: Prep): Promise<(story: Story) => StoryJson> {
  const stories = new Set([...Object.values(qualities).flat(), ...(weakness === null ? [] : [weakness])])
  const read = await Promise.all([...stories].map(async (each) => [each, await readStory(book, each)] as const))
  const known = new Map(read)
  return (story) => known.get(story) as StoryJson
}

/** The format for the extension of a file; text for an unknown one. */
function formatFromFileName(out = ''): PrepFormat {
  const ending = extname(out).toLowerCase()
  if (ending === '.md' || ending === '.markdown') return 'markdown'
  return ending === '.html' || ending === '.htm' ? 'html' : 'text'
}

/** The sheet as the text of a file; plain text is wrapped as paper needs it. */
async function sheetText(ctx: Context, pages: PrepPages, takeAlong: boolean, format: PrepFormat): Promise<string> {
  if (format === 'html') return (await import('../../formats/html/prepPage.js')).prepPage(pages, takeAlong)
  if (format === 'markdown')
    return (await import('../../formats/markdown/prepMarkdown.js')).prepMarkdown(pages, takeAlong)
  const paper = await createTheme({ isTTY: true, columns: 80 }, ctx.today, { refused: true, env: {} })
  return `${(await renderView((theme) => prepLines(pages, takeAlong, theme), paper)).join('\n')}\n`
}
