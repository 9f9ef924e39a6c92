import type { InterviewJson } from '../../book/interviews/interviewToJson.js'
import type { Landed } from '../../book/model/schema.js'
import { suggestedScripts } from '../../book/model/suggestedScripts.js'
import type { FollowUpJson } from '../../book/model/toJson.js'
import { counted } from '../../text/counted.js'
import { listed } from '../../text/listed.js'
import type { Theme } from '../theme.js'
import { type ContactRef, formatDay, shellQuote } from './format.js'
import { followUpLine, followUpText } from './log.js'

/** What came of an interview, or where the user has landed, and what follows from it. */
export interface OutcomeView {
  interview: InterviewJson | null
  opened: FollowUpJson[]
  closed: FollowUpJson[]
  moved: FollowUpJson[]
  /** The id of the contact who stands for the interview; null for nobody. */
  person: string | null
  landed: Landed | null
  /** Whether another round there is planned. */
  hasNextRound: boolean
  /** Where they had landed before. */
  former: Landed | null
  /** The other companies where something is open, and those of them where nobody is known to tell it. */
  stillOpen: string[]
  withoutBowOut: string[]
}

/** What was saved, with a word that helps; what follows from it; and what to do now. */
export function outcomeLines(view: OutcomeView, contactRef: ContactRef, theme: Theme): string[] {
  const { interview, opened, closed, moved } = view
  const news = opened.filter(isNews)
  const movedNews = moved.filter(isNews)
  return [
    ...headLines(view, theme),
    ...(interview?.terms && interview.outcome === 'offer' ? [`Terms, for you alone: ${interview.terms}`] : []),
    ...closed.map((each) => `${each.status === 'done' ? 'Done' : 'No longer to do'}: ${followUpText(each, theme)}`),
    ...moved.filter((each) => !isNews(each)).map((each) => `Moved: ${followUpLine(each, theme)}`),
    ...opened.filter((each) => !isNews(each)).map((each) => `Next: ${followUpLine(each, theme)}`),
    ...newsLines([...news, ...movedNews], theme),
    ...adviceLines(view, contactRef, theme),
    theme.faint('A mistake? rapport undo'),
  ]
}

const isNews = ({ kind }: FollowUpJson) => kind === 'tell-landed'

/** One line for all who will hear good news, however many they are. */
function newsLines(news: FollowUpJson[], theme: Theme): string[] {
  const [first] = news.map(({ dueOn }) => dueOn).sort()
  if (first === undefined) return []
  const who = counted(news.length, 'person who helped', 'people who helped')
  return [
    `${who} will hear your good news, starting ${formatDay(first, theme)}, five a day: ${theme.accent('rapport thanks --chain landed')}`,
  ]
}

function headLines(view: OutcomeView, theme: Theme): string[] {
  const isBack = view.former !== null && view.landed === null
  return [
    ...outcomeHead(view, theme),
    ...(isBack ? ["You're back in the search. What was on hold is back on your list."] : []),
  ]
}

function outcomeHead({ interview, landed, former }: OutcomeView, theme: Theme): string[] {
  const company = theme.strong(interview?.company ?? landed?.company ?? '')
  switch (interview?.outcome ?? (landed === null ? null : 'accepted')) {
    case 'advanced':
      return [`Well done: ${company} wants to see you again.`]
    case 'offer':
      return [`Congratulations, ${company} made you an offer! You don't have to answer on the spot.`]
    case 'rejected':
      if (former !== null && landed === null)
        return [`Saved: ${company} took the offer back. I'm sorry, that's a hard one.`]
      return [
        `Saved: ${company} said no.`,
        "That stings, and it says less about you than it may feel like today. Often it's only the timing, and people who stay in touch do get called back.",
      ]
    case 'withdrawn':
      return [`Saved: ${company} has your no.`]
    case 'silent':
      return [`Saved: ${company} never got back to you. No answer is an answer, too.`]
    case 'accepted':
      return acceptedLines(landed, former, company, theme)
    default:
      return []
  }
}

function acceptedLines(landed: Landed | null, former: Landed | null, company: string, theme: Theme): string[] {
  if (landed === null) return [`Saved: ${company} has your yes.`]
  const { startOn, publicOn, isCleared } = landed
  const start = startOn === undefined ? '' : `, starting ${formatDay(startOn, theme)}`
  return [
    former === null
      ? `Congratulations, you said yes to ${company}${start}!`
      : `Saved, for your new job: ${company}${start}`,
    isCleared
      ? 'Your search is over. Promises, thanks and news you owe stay on your list.'
      : 'Reminders to ask people again are on hold; promises, thanks and news you owe stay on your list.',
    ...(publicOn === undefined && startOn === undefined
      ? [`Nobody hears until you say when people can know: ${theme.accent('rapport landed --public "jan 4"')}`]
      : []),
    ...(isCleared ? [] : [`Once it's signed and all checks are done: ${theme.accent('rapport landed --cleared')}`]),
  ]
}

/** What to do now, with the command for it. */
function adviceLines(view: OutcomeView, contactRef: ContactRef, theme: Theme): string[] {
  const { interview, person } = view
  // Where nobody is named there is nobody to write to.
  const withScript = (words: string, id: string) =>
    person === null ? [] : [`${words} ${theme.accent(`rapport script ${id} ${contactRef(person)}`)}`]
  switch (interview?.outcome) {
    case 'advanced': {
      if (view.hasNextRound) return []
      const command = `rapport interview add ${shellQuote(interview.company)} --on "thu 10am"`
      return [`When you know the day: ${theme.accent(command)}`]
    }
    case 'offer':
      return [
        ...withScript('Thank them, and ask for it in writing:', suggestedScripts.offerThanks),
        ...(interview.answerBy === null ? [whenKnown(interview, theme)] : []),
      ]
    case 'accepted':
      return stillOpenLines(view)
    case 'rejected':
      return withScript("Keep the door open while it's fresh:", suggestedScripts.afterRejection)
    case 'withdrawn':
      return withScript("If you haven't told them yet:", suggestedScripts.bowOut)
    default:
      return []
  }
}

function whenKnown({ id }: { id: string }, theme: Theme): string {
  return `When you know by what day they need your answer: ${theme.accent(`rapport interview outcome ${id} offer --answer-by fri`)}`
}

/** What is open elsewhere once the user has said yes. */
function stillOpenLines({ landed, stillOpen, withoutBowOut }: OutcomeView): string[] {
  if (stillOpen.length === 0) return []
  if (landed?.isCleared)
    return withoutBowOut.length === 0
      ? []
      : [`Nobody in your book can be told at ${listed(withoutBowOut, 'and')}; let them know yourself.`]
  return [`Still open: ${listed(stillOpen, 'and')}. Keep them waiting until it's final.`]
}
