import type { FileResult, ImportAnswers } from '../../book/import/importFiles.js'
import type { Context } from '../../context.js'
import { movesLines } from '../../terminal/views/moves.js'
import { followedNotAdded } from './followedNotAdded.js'

/** What the user wants of an import besides the people. */
export type Wishes = Pick<ImportAnswers, 'takesMove' | 'takesCompanies'>

/**
 * Asks at a terminal whether people who work elsewhere in the files go there, and whether companies that the user follows
 * are added; what the user has said already is not asked.
 * @param results what the import would do as it is.
 */
export async function askWishes(
  { prompter, printNotice }: Context,
  results: readonly FileResult[],
  said: { takeMoves: boolean; companies: boolean },
): Promise<Wishes> {
  const wishes: Wishes = { takesMove: () => said.takeMoves, takesCompanies: said.companies }
  const moves = results.flatMap(({ moved }) => moved)
  if (prompter !== null && moves.length > 0 && !said.takeMoves) {
    await printNotice(...movesLines(moves))
    const [place, job] =
      moves.length === 1 ? ['this new job', 'The old one is'] : ['these new jobs', 'The old ones are']
    const ids = new Set(moves.map(({ id }) => id))
    if (await prompter.confirm({ message: `Save ${place}? ${job} remembered.`, default: true }))
      wishes.takesMove = ({ id }) => ids.has(id)
  }
  const followed = followedNotAdded(results)
  if (prompter !== null && followed > 0) {
    const message =
      followed === 1
        ? 'You follow a company that is not in your list yet. Add it?'
        : `You follow ${followed} companies that are not in your list yet. Add them?`
    wishes.takesCompanies = await prompter.confirm({ message, default: false })
  }
  return wishes
}
