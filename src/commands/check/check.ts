import { RapportError } from '../../book/error.js'
import type { Channel } from '../../book/model/channel.js'
import { settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { coach } from '../../scripts/coach/coach.js'
import { adviceLines } from '../../terminal/views/coach.js'
import { readText } from './readText.js'

/** Shows the coach's advice on a text. The exit code is 0, whatever the coach finds. */
export async function check(
  ctx: Context,
  file: string | undefined,
  options: { channel?: Channel },
): Promise<CommandResult> {
  const channel = options.channel ?? 'email'
  const { subject, text } = splitSubject(await readText(ctx, file))
  if (text === '') throw new RapportError('usage', 'There is no text to check.', { hint: 'Give a file, or paste one.' })
  const noFacts = { to: null, earlier: null, nothingGiven: false, limit: null }
  const { metrics, findings, praise, isRead } = await coach(
    { text, subject, channel, ...noFacts },
    settingsOf(await ctx.store.read()),
  )
  const data = { channel, metrics, findings }
  return { ...commandResult({ ...data, praise, isRead }, adviceLines), data }
}

const subjectMark = 'Subject: '

/**
 * Splits a text into its subject and body. The subject is null unless the first line is `Subject: …`, as in a script.
 */
function splitSubject(fullText: string): { subject: string | null; text: string } {
  const end = fullText.indexOf('\n')
  if (!fullText.startsWith(subjectMark) || end < 0) return { subject: null, text: fullText.trim() }
  return { subject: fullText.slice(subjectMark.length, end), text: fullText.slice(end + 1).trim() }
}
