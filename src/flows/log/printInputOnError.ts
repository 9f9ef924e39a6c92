import type { NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'

/**
 * Runs a change, or questions that fill in a touch. When it fails or the user leaves, prints what they have typed, so that
 * it is not lost.
 */
export async function printInputOnError<T>(
  ctx: Context,
  touch: Pick<NewTouch, 'summary' | 'gave' | 'referred' | 'promised' | 'theyPromised'> | null,
  change: () => Promise<T>,
): Promise<T> {
  try {
    return await change()
  } catch (error) {
    const names = touch?.referred?.map(({ name, company }) => (company ? `${name}, ${company}` : name)) ?? []
    const promises = [...(touch?.promised ?? []), ...(touch?.theyPromised ?? [])].map(({ what }) => what)
    const typed = [touch?.summary, touch?.gave, ...names, ...promises].filter(Boolean).map((each) => `“${each}”`)
    if (ctx.prompter !== null && typed.length > 0)
      await ctx.printNotice(`Not kept, so here it is again: ${typed.join(', ')}`)
    throw error
  }
}
