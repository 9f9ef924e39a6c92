import type { InterviewJson } from '../../book/interviews/interviewToJson.js'
import type { StoryJson } from '../../book/stories/storyToJson.js'
import { capitalize } from '../../text/capitalize.js'
import { listed } from '../../text/listed.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Theme } from '../theme.js'
import { findingLines } from './coach.js'
import { alignColumns, factLines, formatDay, indent, truncate } from './format.js'

/** A story after it was written down or changed: how long it takes, and what the coach says. */
export function storySavedLines(story: StoryJson, theme: Theme): string[] {
  return [
    withFullStop(`Saved: ${theme.strong(story.title)}, ${secondsWords(story.seconds)}`),
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
  return seconds === 0 ? 'nothing to tell yet' : `about ${seconds} seconds`
}

/** What there is to tell, and what is missing. */
interface GapsView {
  qualities: Record<string, { title: string }[]>
  hasWeakness: boolean
  interviews: { interview: InterviewJson; told: { title: string }[] }[]
}

/** The stories for each quality, what is missing, and for each interview ahead what was told there before. */
export function storyGapsLines({ qualities, hasWeakness, interviews }: GapsView, theme: Theme): string[] {
  const rows = Object.entries(qualities).map(([quality, stories]): [string, string] => [
    capitalize(quality),
    stories.map(({ title }) => truncate(title, 40)).join(', ') || theme.warm('no story yet'),
  ])
  const weakness: [string, string] = ['A weakness', hasWeakness ? 'ready' : theme.warm('none yet')]
  const missing = Object.keys(qualities).filter((each) => qualities[each]?.length === 0)
  return [
    ...factLines([...rows, weakness], theme),
    ...(missing.length > 0
      ? ['', `Missing: a story that shows ${listed(missing, 'and')}. ${theme.accent('rapport story add')}`]
      : []),
    ...(hasWeakness ? [] : ['', `They may ask about a weakness. ${theme.accent('rapport story add --weakness')}`]),
    ...interviews.flatMap(({ interview, told }) => ['', ...interviewGapLines(interview, told, theme)]),
  ]
}

function interviewGapLines({ company, on }: InterviewJson, told: { title: string }[], theme: Theme): string[] {
  const day = on === null ? '' : `, ${formatDay(on, theme)}`
  const titles = listed(
    told.map(({ title }) => `“${truncate(title, 40)}”`),
    'and',
  )
  const words = told.length === 0 ? 'Nothing was told there before.' : `Told there before: ${titles}. Pick others.`
  return [`${theme.strong(`Interview at ${company}`)}${day}`, `  ${words}`]
}
