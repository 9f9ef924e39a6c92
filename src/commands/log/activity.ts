import type { ActivityKind } from '../../book/model/channel.js'
import { RapportError } from '../../book/model/error.js'
import { activityLabels } from '../../book/model/labels.js'
import { interactionToJson } from '../../book/model/toJson.js'
import { logActivity } from '../../book/touches/activity.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { type Missing, missing } from '../../flows/missing.js'
import { pastDay } from '../../flows/readDay.js'
import { loggedLines } from '../../terminal/views/log.js'
import type { LogOptions } from './log.js'

/** The flags that make an entry of the work-search record, without a person. */
export interface ActivityOptions {
  company?: string
  activity?: ActivityKind
}

/** Logs what I did to find work where there is no person to log it with. */
export async function activity(ctx: Context, words: string[], options: LogOptions): Promise<CommandResult> {
  const { company = '', activity } = options
  if (activity === undefined || (activity === 'application' && company.trim() === '')) throw missing(lacks(options))
  refuseUnread(options, activity)
  const on = options.on === undefined ? ctx.today : await pastDay(ctx, options.on)
  const moment = ctx.moment()
  const { interaction } = await ctx.store.change(moment, (book) =>
    logActivity(book, { activity, company, summary: words.join(' '), on }, moment),
  )
  const nothing = { created: [], opened: [], closed: [], moved: [] }
  return commandResult(
    { interaction: interactionToJson(interaction, new Map()), contact: null, ...nothing },
    loggedLines,
  )
}

function lacks({ company, activity }: ActivityOptions): Missing[] {
  return [
    ...(company?.trim() ? [] : [{ name: 'the company', flag: '--company' }]),
    ...(activity === undefined ? [{ name: 'what you did there', flag: '--activity' }] : []),
  ]
}

/** What only a talk with a person can have. */
const ofTalks = {
  channel: '--channel',
  outcome: '--outcome',
  in: '--in',
  got: '--got',
  gave: '--gave',
  referred: '--referred',
  about: '--about',
  told: '--told',
  followUp: '--follow-up',
  why: '--why',
  template: '--template',
  new: '--new',
} as const satisfies Partial<Record<keyof LogOptions, string>>

/** Options that only a talk has would be passed over in silence. */
function refuseUnread(options: LogOptions, activity: ActivityKind): void {
  const unread = (Object.keys(ofTalks) as (keyof typeof ofTalks)[]).find((each) => options[each] !== undefined)
  if (unread === undefined) return
  throw new RapportError(
    'usage',
    `${ofTalks[unread]} goes with a person, and this is an entry without one (${activityLabels[activity]}).`,
    {
      hint: `Leave ${ofTalks[unread]} out, or log the talk by itself: rapport log <name>.`,
    },
  )
}
