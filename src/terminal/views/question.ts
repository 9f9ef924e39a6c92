import type { QuestionJson } from '../../book/stories/questionToJson.js'
import { type Round, shippedQuestion } from '../../book/stories/shippedQuestions.js'
import { counted } from '../../text/counted.js'
import { countWords, secondsToSay } from '../../text/spoken.js'
import type { Theme } from '../theme.js'
import { indent } from './format.js'

const roundTitles: Record<Round, string> = {
  any: 'They may ask you, in any round',
  'phone-screen': 'On a first call',
  first: 'In a first round',
  panel: 'Before several people',
  final: 'In a last round',
  hr: 'With HR',
  peers: 'With people you would work with',
}

/** A question after it was saved. */
export function questionSavedLines(question: QuestionJson, theme: Theme): string[] {
  return [`Saved: ${theme.strong(question.text)}`, ...answerLines(question, theme).map(indent), undoLine(theme)]
}

const undoLine = (theme: Theme) => theme.faint('A mistake? rapport undo')

/** Questions as a list: the user's own, then those that come with Rapport by kind of round, then those for a boss. */
export function questionListLines(questions: QuestionJson[], theme: Theme): string[] {
  const own = questions.filter((each) => !each.shipped && each.for === 'me')
  const roundOf = ({ id, shipped, for: whom }: QuestionJson) =>
    shipped && whom === 'me' ? shippedQuestion(id)?.round : undefined
  const groups: [title: string, questions: QuestionJson[]][] = [
    ['Your own', own],
    ...Object.entries(roundTitles).map(([round, title]): [string, QuestionJson[]] => [
      title,
      questions.filter((each) => roundOf(each) === round),
    ]),
    ['You ask the boss', questions.filter((each) => each.for === 'boss')],
  ]
  const lines = groups
    .filter(([, all]) => all.length > 0)
    .flatMap(([title, all]) => ['', theme.accent(title), ...all.flatMap((each) => questionLines(each, theme))])
  // Only what the user is asked has an answer of theirs.
  const isAsked = questions.some((each) => each.for === 'me')
  const hint = `Save your answer: ${theme.accent('rapport question edit about-yourself')}`
  return [...lines.slice(1), ...(isAsked ? ['', hint] : [])]
}

function questionLines(question: QuestionJson, theme: Theme): string[] {
  const { id, text, textForOthers } = question
  const others = textForOthers === null ? [] : [`Others: ${textForOthers.replaceAll('{boss}', () => 'the manager')}`]
  const note = question.shipped && question.answer === null ? (shippedQuestion(id)?.note ?? '') : ''
  return [
    `${text}  ${theme.faint(id)}`,
    ...[...others, ...answerLines(question, theme), ...(note === '' ? [] : [theme.faint(note)])].map(indent),
  ].map(indent)
}

/** The user's answer, with how long it takes aloud. */
function answerLines({ answer }: QuestionJson, theme: Theme): string[] {
  if (answer === null) return []
  return [...answer.split('\n'), theme.faint(`about ${counted(secondsToSay(countWords(answer)), 'second')}`)]
}
