import { RapportError } from '../../book/error.js'
import type { Channel } from '../../book/model/channel.js'
import { settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { coach } from '../../scripts/coach/coach.js'
import { adviceLines } from '../../terminal/views/coach.js'
import { readText } from './readText.js'

/** Says what a coach would say of a text. It only advises: the call succeeds whatever is found. */
export async function check(
  ctx: Context,
  file: string | undefined,
  options: { channel?: Channel },
): Promise<CommandResult> {
  const channel = options.channel ?? 'email'
  const { subject, text } = splitSubject(await readText(ctx, file))
  if (text === '') throw new RapportError('usage', 'There is no text to check.', { hint: 'Give a file, or paste one.' })
  const unknown = { to: null, earlier: null, nothingGiven: false, limit: null }
  const { metrics, findings, praise, isRead } = await coach(
    { text, subject, channel, ...unknown },
    settingsOf(await ctx.store.read()),
  )
  const data = { channel, metrics, findings }
  return { ...commandResult({ ...data, praise, isRead }, adviceLines), data }
}

/** A subject may stand above the text, as `rapport script` prints it. */
function splitSubject(whole: string): { subject: string | null; text: string } {
  const [, subject, text] = /^Subject: (.*?)\n(.*)$/s.exec(whole) ?? []
  return { subject: subject ?? null, text: (text ?? whole).trim() }
}
