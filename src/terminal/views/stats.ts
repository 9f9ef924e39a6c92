import { plus, shortDay } from '../../book/dates/day.js'
import type { Yield } from '../../book/model/channel.js'
import { channelLabels } from '../../book/model/labels.js'
import { type Stats, typicalConversations } from '../../book/reports/stats.js'
import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'
import { barChart } from './chart.js'
import { rateLines } from './rates.js'

/** How many weeks the chart shows at most. */
const mostWeeks = 26

/** The numbers worth watching: what there is, where it leads, who answers, and the weeks as bars. */
export function statsLines(stats: Stats, theme: Theme): string[] {
  const { since, conversations, answers } = stats
  const when = since === null ? 'So far' : `Since ${shortDay(since, theme.today)}`
  const byScript = rateLines(answers.templates, theme)
  const byChannel = rateLines(
    answers.channels.map((each) => ({ ...each, name: channelLabels[each.name] })),
    theme,
  )
  if (conversations + byScript.length + byChannel.length === 0)
    return [`${when} there is nothing to count yet. After your next talk: rapport log`]
  return [
    `${when}: ${theme.strong(totals(stats))}.`,
    ...yieldLines(stats),
    '',
    ...course(stats),
    ...(byScript.length > 0 ? ['', 'Answers, by script', ...byScript] : []),
    ...(byChannel.length > 0 ? ['', 'Answers, by the way you reached out', ...byChannel] : []),
    ...(conversations > 0 ? ['', ...weekLines(stats, theme)] : []),
  ]
}

function totals({ conversations, hiringManagers, interviews }: Stats): string {
  const parts = [counted(conversations, 'conversation', 'conversations')]
  if (hiringManagers > 0) parts.push(counted(hiringManagers, 'hiring manager', 'hiring managers'))
  if (interviews > 0) parts.push(counted(interviews, 'interview', 'interviews'))
  return parts.join(', ')
}

const yieldWords: Record<Yield, string> = {
  advice: 'advice',
  information: 'information',
  lead: 'a lead',
  referral: 'somebody to talk to',
}

/** What came of it: the four yields, and how many talks lead on to somebody. */
function yieldLines({ conversations, yields, referralsPerConversation }: Stats): string[] {
  const given = (Object.keys(yieldWords) as Yield[])
    .filter((each) => yields[each] > 0)
    .map((each) => `${yieldWords[each]} ${times(yields[each])}`)
  const lines = given.length > 0 ? [`They gave you ${given.join(', ')}.`] : []
  if (conversations === 0 || referralsPerConversation === null) return lines
  return [...lines, referralLine(referralsPerConversation)]
}

const times = (count: number) => ['', 'once', 'twice'][count] ?? `${count} times`

function referralLine(each: number): string {
  if (each === 0) return 'Whom else should you meet? Ask it at the end of a talk; keep the names with --referred.'
  if (each < 0.75) return `About one conversation in ${Math.round(1 / each)} leads on to somebody else.`
  return `A conversation leads on to ${each} other${each === 1 ? '' : 's'}.`
}

/** Where one stands on the usual course, as something to go on with. */
function course({ conversations, hiringManagers }: Stats): string[] {
  const { managers, others } = typicalConversations
  const [few, many] = managers
  const rule = `Most people land a job after conversations with ${few} to ${many} hiring managers; about ${others} with others lead to one of those (Orville Pierson).`
  const tag = 'Whoever has the tag hiring-manager is counted: rapport contact edit <name> --add-tag hiring-manager'
  if (hiringManagers >= few) return [rule, `You have talked with ${hiringManagers}: this is where jobs are found.`]
  if (hiringManagers > 0) return [rule, `You have talked with ${hiringManagers} of them.`]
  if (conversations >= others)
    return [rule, 'It is a good moment to ask who decides where you would like to work.', tag]
  return [rule, tag]
}

function weekLines({ weeks }: Stats, theme: Theme): string[] {
  const shown = weeks.slice(-mostWeeks)
  const before = weeks.slice(0, -mostWeeks).reduce((sum, { count }) => sum + count, 0)
  const bars = shown.map(({ week, count }) => ({ label: `  ${weekName(week, theme)}`, count }))
  return [
    'Conversations by week',
    ...(before > 0 ? [`  ${counted(before, 'conversation', 'conversations')} in the weeks before`] : []),
    ...barChart(bars, theme),
  ]
}

function weekName(week: string, theme: Theme): string {
  return plus(week, { count: 1, unit: 'w' }) > theme.today ? 'this week' : shortDay(week, theme.today)
}
