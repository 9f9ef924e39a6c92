import { plus, shortDay } from '../../book/dates/day.js'
import type { Yield } from '../../book/model/channel.js'
import { channelLabels } from '../../book/model/labels.js'
import { type Stats, typicalConversations } from '../../book/reports/stats.js'
import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'
import { barChart } from './chart.js'
import { truncate } from './format.js'
import { rateLines } from './rates.js'

/** The most weeks that the chart shows. */
const maxWeeks = 26

/**
 * The numbers worth watching (METHOD section 6): conversations, what they yielded, who answers, and a bar for each
 * week.
 */
export function statsLines(stats: Stats, theme: Theme): string[] {
  const { since, conversations, answers } = stats
  const period = since === null ? 'So far' : `Since ${shortDay(since, theme.today)}`
  const byScript = rateLines(answers.templates, theme)
  const byChannel = rateLines(
    answers.channels.map((each) => ({ ...each, name: channelLabels[each.name] })),
    theme,
  )
  if (conversations + byScript.length + byChannel.length === 0)
    return [`${period} there is nothing to count yet. After your next talk: rapport log`]
  return [
    `${period}: ${theme.strong(totalsText(stats))}.`,
    ...yieldLines(stats),
    ...promiseLines(stats),
    ...companyPromiseLines(stats),
    ...pathLines(stats),
    '',
    ...milestoneLines(stats),
    ...(byScript.length > 0 ? ['', 'Answers, by script', ...byScript] : []),
    ...(byChannel.length > 0 ? ['', 'Answers, by the way you reached out', ...byChannel] : []),
    ...(conversations > 0 ? ['', ...weekLines(stats, theme)] : []),
  ]
}

function totalsText(stats: Stats): string {
  const { conversations, hiringManagers, interviews } = stats
  const parts = [counted(conversations, 'conversation', 'conversations')]
  if (hiringManagers > 0) parts.push(counted(hiringManagers, 'hiring manager', 'hiring managers'))
  if (interviews > 0) parts.push(`${counted(interviews, 'interview')}${isAllHeld(stats) ? '' : ' held'}`)
  return parts.join(', ')
}

const yieldLabels: Record<Yield, string> = {
  advice: 'advice',
  information: 'information',
  lead: 'a lead',
  referral: 'somebody to talk to',
}

/** What conversations yielded, and how many led on to another contact. */
function yieldLines({ conversations, yields, referralsPerConversation }: Stats): string[] {
  const received = (Object.keys(yieldLabels) as Yield[])
    .filter((each) => yields[each] > 0)
    .map((each) => `${yieldLabels[each]} ${timesText(yields[each])}`)
  const lines = received.length > 0 ? [`They gave you ${received.join(', ')}.`] : []
  if (conversations === 0 || referralsPerConversation === null) return lines
  return [...lines, referralLine(referralsPerConversation)]
}

/** @example 'You kept 9 of 10 promises, 8 on time. 2 more are open, 1 past its day.' */
function promiseLines({ promises: { kept, onTime, broken, open, overdue } }: Stats): string[] {
  const settled = kept + broken
  const sentences = []
  if (settled > 0)
    sentences.push(`You kept ${kept} of ${counted(settled, 'promise')}, ${onTime === kept ? 'all' : onTime} on time.`)
  if (open > 0)
    sentences.push(
      `${counted(open, 'promise is', 'promises are')} open${overdue > 0 ? `, ${overdue} past ${overdue === 1 ? 'its' : 'their'} day` : ''}.`,
    )
  return sentences.length > 0 ? [sentences.join(' ')] : []
}

/** @example 'Companies that interview you kept 2 of 3 promises, 1 on time.' */
function companyPromiseLines({ companyPromises: { kept, onTime, broken } }: Stats): string[] {
  const settled = kept + broken
  if (settled === 0) return []
  const punctual = onTime === kept ? 'all' : onTime
  return [`Companies that interview you kept ${kept} of ${counted(settled, 'promise')}, ${punctual} on time.`]
}

/** Whether the interviews that were led to are those that were held, and none is still to come. */
function isAllHeld({ paths, interviews }: Stats): boolean {
  return paths.reduce((sum, each) => sum + each.interviews, 0) === interviews
}

/** @example 'Stan Smith → Dana Reyes → Lee Park: 2 interviews' */
function pathLines(stats: Stats): string[] {
  const { paths, reachedWithoutIntroduction } = stats
  if (paths.length === 0) return []
  return [
    '',
    isAllHeld(stats) ? 'What led to interviews' : 'What led to interviews, held and to come',
    ...paths.map(({ people, interviews }) =>
      people.length > 0
        ? `  ${people.map(({ name }) => truncate(name, 40)).join(' → ')}: ${counted(interviews, 'interview', 'interviews')}`
        : `  without an introduction: ${counted(interviews, 'interview')}; you reached out to ${counted(reachedWithoutIntroduction, 'person', 'people')} that way`,
    ),
  ]
}

const timesText = (count: number) => ['', 'once', 'twice'][count] ?? `${count} times`

function referralLine(perConversation: number): string {
  if (perConversation === 0)
    return 'Whom else should you meet? Ask it at the end of a talk; keep the names with --referred.'
  if (perConversation < 0.75)
    return `About one conversation in ${Math.round(1 / perConversation)} leads on to somebody else.`
  return `A conversation leads on to ${perConversation} other${perConversation === 1 ? '' : 's'}.`
}

/**
 * How far the user is on the typical way to a job, and what to do next: a goal that is near, since several hundred
 * conversations are no goal for somebody at the third one.
 */
function milestoneLines({ conversations, hiringManagers, landed }: Stats): string[] {
  if (landed !== null) return [`They led you to ${landed.company}. Keep your network warm: rapport next`]
  const { managers, others } = typicalConversations
  const [minManagers, maxManagers] = managers
  const rule = `Most people land a job after conversations with ${minManagers} to ${maxManagers} hiring managers; about ${others} with others lead to one of those (Orville Pierson).`
  const tagHint = 'Whoever has the tag hiring-manager is counted: rapport contact edit <name> --add-tag hiring-manager'
  if (hiringManagers >= minManagers)
    return [rule, `You have talked with ${hiringManagers}: this is where jobs are found.`]
  if (hiringManagers > 0) {
    const goal = (Math.floor(hiringManagers / 5) + 1) * 5
    return [
      `You have talked with ${counted(hiringManagers, 'hiring manager', 'hiring managers')}; the next goal is ${goal}.`,
      rule,
    ]
  }
  if (conversations < others)
    return [
      `The first goal is ${others} conversations: about that many lead to one with a hiring manager (Orville Pierson). ${others - conversations} to go.`,
    ]
  return [rule, 'It is a good moment to ask who decides where you would like to work.', tagHint]
}

function weekLines({ weeks }: Stats, theme: Theme): string[] {
  const shown = weeks.slice(-maxWeeks)
  const earlier = weeks.slice(0, -maxWeeks).reduce((sum, { count }) => sum + count, 0)
  const bars = shown.map(({ week, count }) => ({ label: `  ${weekLabel(week, theme)}`, count }))
  return [
    'Conversations by week',
    ...(earlier > 0 ? [`  ${counted(earlier, 'conversation', 'conversations')} in the weeks before`] : []),
    ...barChart(bars, theme),
  ]
}

function weekLabel(week: string, theme: Theme): string {
  return plus(week, { count: 1, unit: 'w' }) > theme.today ? 'this week' : shortDay(week, theme.today)
}
