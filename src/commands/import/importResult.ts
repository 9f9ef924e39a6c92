import type { FileResult, ImportAnswers } from '../../book/import/importFiles.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { importedLines } from '../../terminal/views/import.js'
import { followedNotAdded } from './followedNotAdded.js'

interface Done extends Pick<ImportAnswers, 'takesMove' | 'takesCompanies'> {
  dryRun: boolean
}

/**
 * The result of an import: of one file what became of it, of several one after the other. A notice names the companies
 * that were left out.
 */
export async function importResult(ctx: Context, results: FileResult[], done: Done): Promise<CommandResult> {
  const { dryRun, takesMove } = done
  const followed = followedNotAdded(results)
  if (followed > 0 && ctx.prompter === null)
    await ctx.printNotice(
      `${followed === 1 ? 'A company' : `${followed} companies`} that you follow ${followed === 1 ? 'is' : 'are'} not in your list yet; --companies adds ${followed === 1 ? 'it' : 'them'}.`,
    )
  const files = results.map(({ joined = [], ...each }) => ({ ...each, ...(joined.length > 0 ? { joined } : {}) }))
  const [first, ...others] = files
  const { name: _, ...only } = first ?? {}
  const data = others.length > 0 ? { files, dryRun } : { ...only, dryRun }
  const isTaken = results.every(({ moved }) => moved.every(takesMove))
  const lines = commandResult({ files, isTaken, dryRun }, importedLines).lines
  return { data, lines }
}
