import type { InterviewJson } from '../../book/interviews/interviewToJson.js'
import type { StoryJson } from '../../book/stories/storyToJson.js'
import { capitalize } from '../../text/capitalize.js'
import { counted } from '../../text/counted.js'
import { listed } from '../../text/listed.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Theme } from '../theme.js'
import { findingLines } from './coach.js'
import { alignColumns, factLines, formatDay, indent, truncate } from './format.js'
import { gridLines, isRoomy } from './grid.js'

/**
 * A story after it was written down or changed: how long it takes, and what the coach says.
 * @param isNowWeakness whether it has become the one about a weakness, though nobody said so.
 */
export function storySavedLines(story: StoryJson, theme: Theme, isNowWeakness = false): string[] {
  return [
    withFullStop(`Saved: ${theme.strong(story.title)}, ${secondsWords(story.seconds)}`),
    ...(isNowWeakness ? ['It is now your answer to the question about a weakness.'] : []),
    ...coachLines(story, theme),
    theme.faint('A mistake? rapport undo'),
  ]
}

/** Stories as a list: what each shows, and how long it takes. */
export function storyListLines(stories: StoryJson[], theme: Theme): string[] {
  if (stories.length === 0) return ['You have no stories yet. Write one down: rapport story add']
  const rows = stories.map((each) => [
    theme.faint(each.id),
    truncate(each.title, 40),
    each.weakness ? 'a weakness' : each.qualities.join(', ') || 'shows nothing yet',
    secondsWords(each.seconds),
    each.findings.some(({ severity }) => severity === 'warning') ? theme.warm('the coach has a word') : '',
  ])
  return alignColumns(rows, theme)
}

/** All about one story. */
export function storyLines(story: StoryJson, theme: Theme): string[] {
  const { id, title, qualities, situation, action, result, weakness, lesson, fixed, asked, usedAt, practiced } = story
  const facts: [string, string | null][] = weakness
    ? [
        ['The failing', situation],
        ['What I learned', lesson],
        ['What I do now', fixed],
        ['Who asks me', asked],
      ]
    : [
        ['Situation', situation],
        ['What I did', action],
        ['What came of it', result],
        ['Shows', qualities.join(', ')],
      ]
  const told = usedAt.map(({ company, on }) => (on === null ? company : `${company}, ${formatDay(on, theme)}`))
  const last = practiced.at(-1)
  const more: [string, string | null][] = [
    ['Aloud', secondsWords(story.seconds)],
    ['Told at', told.join('\n') || null],
    ['Practiced', last ? `${formatDay(last.on, theme)}: ${secondsWords(last.seconds)}` : null],
  ]
  return [
    `${theme.strong(title)}  ${theme.faint(id)}`,
    ...factLines([...facts, ...more], theme).map(indent),
    ...coachLines(story, theme),
  ]
}

function coachLines({ findings }: StoryJson, theme: Theme): string[] {
  return findings.length === 0 ? [] : ['', ...findingLines(findings, theme)]
}

/** @example secondsWords(70) // 'about 70 seconds' */
function secondsWords(seconds: number): string {
  return seconds === 0 ? 'nothing to tell yet' : `about ${counted(seconds, 'second')}`
}

/** The titles of stories by quality. */
type Titles = Record<string, { title: string }[]>

/** What there is to tell, and what is missing. */
interface GapsView {
  qualities: Titles
  hasWeakness: boolean
  /** Whether the coach has nothing to say about it. */
  isWeaknessReady: boolean
  interviews: { interview: InterviewJson; qualities: Titles; told: { title: string }[] }[]
}

/**
 * The matrix of the four qualities and the interviews ahead: for each what there is to tell that was not told there yet.
 * Below it what is missing, and what was told there before.
 */
export function storyGapsLines(view: GapsView, theme: Theme): string[] {
  const { qualities, hasWeakness, interviews } = view
  const missing = Object.keys(qualities).filter((each) => qualities[each]?.length === 0)
  return [
    ...matrixLines(view, theme),
    ...(missing.length > 0
      ? ['', `Missing: a story that shows ${listed(missing, 'and')}. ${theme.accent('rapport story add')}`]
      : []),
    ...(hasWeakness ? [] : ['', `They may ask about a weakness. ${theme.accent('rapport story add --weakness')}`]),
    ...interviews.flatMap(({ interview, told }) => (told.length > 0 ? ['', ...toldLines(interview, told, theme)] : [])),
  ]
}

function matrixLines({ qualities, hasWeakness, isWeaknessReady, interviews }: GapsView, theme: Theme): string[] {
  const weakness = hasWeakness ? (isWeaknessReady ? 'ready' : 'see what the coach says') : 'none yet'
  const names = Object.keys(qualities)
  const heads = interviews.map(({ interview }) => headOf(interview, theme))
  if (heads.length === 0 || !isRoomy(theme)) {
    const rows = names.map((each): [string, string] => [capitalize(each), titlesIn(qualities[each])])
    return factLines([...rows, ['A weakness', weakness]], theme)
  }
  const rows = names.map((each) => ({
    label: capitalize(each),
    cells: interviews.map((interview) => titlesIn(interview.qualities[each])),
  }))
  return gridLines({ heads, rows: [...rows, { label: 'A weakness', cells: heads.map(() => weakness) }] }, theme)
}

const titlesIn = (stories: { title: string }[] = []) =>
  stories.map(({ title }) => truncate(title, 40)).join('\n') || 'no story yet'

function headOf({ company, on }: InterviewJson, theme: Theme): string {
  return `${truncate(company, 30)}${on === null ? '' : `, ${formatDay(on, theme)}`}`
}

function toldLines(interview: InterviewJson, told: { title: string }[], theme: Theme): string[] {
  const titles = listed(
    told.map(({ title }) => `“${truncate(title, 40)}”`),
    'and',
  )
  return [`${theme.strong(headOf(interview, theme))}`, `  Told there before: ${titles}. Pick others.`]
}
