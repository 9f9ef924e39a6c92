import { RapportError } from '../../book/error.js'
import type { ActivityKind } from '../../book/model/channel.js'
import { activityLabels } from '../../book/model/labels.js'
import { interactionToJson } from '../../book/model/toJson.js'
import { logActivity } from '../../book/touches/activity.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { type MissingValue, missing } from '../../flows/missing.js'
import { parsePastDay } from '../../flows/parseDay.js'
import { loggedLines } from '../../terminal/views/log.js'
import type { LogOptions } from './options.js'

/** Logs an activity, such as an application, that is not with a contact. @throws RapportError `missing`, `usage`. */
export async function activity(ctx: Context, words: string[], options: LogOptions): Promise<CommandResult> {
  const { company = '', activity } = options
  if (activity === undefined || (activity === 'application' && company.trim() === ''))
    throw missing(missingValues(options))
  refuseContactOptions(options, activity)
  const on = options.on === undefined ? ctx.today : await parsePastDay(ctx, options.on)
  const moment = ctx.moment()
  const { interaction, appliedTo } = await ctx.store.change(moment, (book) =>
    logActivity(book, { activity, company, summary: words.join(' '), on }, moment),
  )
  if (appliedTo !== null) await ctx.printNotice(`${appliedTo.name} is now among the companies where you applied.`)
  const noChanges = { created: [], opened: [], closed: [], moved: [] }
  return commandResult(
    { interaction: interactionToJson(interaction, new Map()), contact: null, ...noChanges },
    loggedLines,
  )
}

function missingValues({ company, activity }: LogOptions): MissingValue[] {
  return [
    ...(company?.trim() ? [] : [{ name: 'the company', flag: '--company' }]),
    ...(activity === undefined ? [{ name: 'what you did there', flag: '--activity' }] : []),
  ]
}

/** The options that need a contact, each with its flag: all of `log` except those of an activity. */
const contactFlags = {
  channel: '--channel',
  outcome: '--outcome',
  in: '--in',
  got: '--got',
  gave: '--gave',
  referred: '--referred',
  notByName: '--not-by-name',
  with: '--with',
  about: '--about',
  told: '--told',
  followUp: '--follow-up',
  why: '--why',
  promised: '--promised',
  theyPromised: '--they-promised',
  template: '--template',
  new: '--new',
  keep: '--keep',
  followUps: '--no-follow-ups',
} satisfies Record<Exclude<keyof LogOptions, 'activity' | 'company' | 'on'>, string>

/** Refuses options that need a contact, instead of ignoring them silently. @throws RapportError `usage`. */
function refuseContactOptions(options: LogOptions, activity: ActivityKind): void {
  // `followUps` is true by default, and false only with `--no-follow-ups`.
  const given = { ...options, followUps: options.followUps ? undefined : false }
  const unread = (Object.keys(contactFlags) as (keyof typeof contactFlags)[]).find((each) => given[each] !== undefined)
  if (unread === undefined) return
  const flag = contactFlags[unread]
  const entry = activityLabels[activity]
  throw new RapportError('usage', `${flag} goes with a person, and this is an entry without one (${entry}).`, {
    hint: `Leave ${flag} out, or log the talk by itself: rapport log <name>.`,
  })
}
