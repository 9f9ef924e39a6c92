import { shortDay } from '../../book/dates/day.js'
import type { BossForPage, BossNoteJson } from '../../book/interviews/bossToJson.js'
import { bossFieldLabels, qualityWords, removedSource } from '../../book/interviews/bossWords.js'
import { type BossField, bossQuestions } from '../../book/stories/bossQuestions.js'
import type { Theme } from '../theme.js'
import { type ContactRef, formatDay, indent, truncate } from './format.js'
import { type Grid, gridLines, isRoomy, wrappedFacts } from './grid.js'

/**
 * What is known of each boss: what was said, what was never asked, what was heard, and who could tell more.
 * @example bossLines([bossForPage(sheet)], contactRefs(book), theme)
 */
export function bossLines(bosses: BossForPage[], contactRef: ContactRef, theme: Theme): string[] {
  if (bosses.length === 0)
    return ['No interview waits for its outcome. When one comes: rapport interview add Acme --on "thu 10am"']
  return bosses.flatMap((each, at) => [
    ...(at > 0 ? ['', theme.faint('─'.repeat(Math.min(theme.width, 72))), ''] : []),
    ...sheetLines(each, contactRef, theme),
  ])
}

function sheetLines(sheet: BossForPage, contactRef: ContactRef, theme: Theme): string[] {
  const { contact, interviews, unasked, flags, saw, missed, trust } = sheet
  const title = contact && [contact.name, contact.title].filter(Boolean).join(', ')
  const facts: [string, string | null][] = [
    [
      interviews.length === 1 ? 'Interview' : 'Interviews',
      interviews.map((each) => interviewWords(each, theme)).join('\n'),
    ],
    ['Trust', trust === null ? 'not noted yet' : `${trust} of 5`],
    ['Seen', qualityWords(saw) || null],
    ['Missing', qualityWords(missed) || null],
    ['Watch out for', flags.join('\n') || null],
  ]
  return [
    theme.strong(title ?? `The boss at ${interviews[0]?.company}: nobody knows yet who it will be`),
    ...wrappedFacts(facts, theme),
    ...(contact === null ? [`  Do you know? rapport interview edit ${interviews.at(-1)?.id} --boss "Pat Lee"`] : []),
    ...part('What they said', saidLines(sheet, theme), theme),
    ...part('Do these answers fit together?', sideLines(sheet, theme), theme),
    ...part('Never asked', unasked.map(questionLine), theme),
    ...part('What you heard from others, not from them', heardLines(sheet, theme), theme),
    ...part('Who could tell you', witnessLines(sheet, contactRef, theme), theme),
  ]
}

/** A part of the sheet with its title; nothing where it is empty. */
function part(title: string, lines: string[], theme: Theme): string[] {
  return lines.length === 0 ? [] : ['', theme.accent(title), ...lines.map((each) => each && indent(each))]
}

/** @example 'Kern, Thu 26 Nov, second round, marketing director' */
function interviewWords({ company, on, round, role }: BossForPage['interviews'][number], theme: Theme): string {
  const day = on === null ? 'no day yet' : formatDay(on, theme)
  return [company, day, round, role].filter(Boolean).join(', ')
}

const questionLine = (field: BossField) => `· ${bossQuestions.find(({ id }) => id === field)?.text}`
const nameOf = ({ from, source }: BossNoteJson) =>
  from?.name ?? (source === 'heard' ? removedSource : 'The whole interview')

/** The six questions down, who answered across. */
function saidLines({ answers }: BossForPage, theme: Theme): string[] {
  const said = answers.filter(({ source }) => source === 'said')
  if (said.length === 0) return []
  const people = new Map(said.map((each) => [each.from?.id, nameOf(each)]))
  const cell = (field: BossField, id: string | undefined) =>
    said
      .filter(({ question, from }) => question === field && from?.id === id)
      .map(({ text, on }) => `${text} (${shortDay(on, theme.today)})`)
      .join('\n')
  const rows = bossQuestions.map(({ id: field }) => {
    return { label: bossFieldLabels[field], cells: [...people.keys()].map((id) => cell(field, id)) }
  })
  const grid = { heads: [...people.values()].map((each) => truncate(each, 60)), rows }
  return isRoomy(theme) ? gridLines(grid, { ...theme, width: theme.width - 2 }) : stackedLines(grid)
}

/** A grid where there is no room for columns: each question, and below it who answered what. */
function stackedLines({ heads, rows }: Grid): string[] {
  return rows.flatMap(({ label, cells }) => {
    const answers = cells.flatMap((cell, at) => (cell === '' ? [] : [`  ${heads[at]}: ${cell.replaceAll('\n', '; ')}`]))
    return [label, ...(answers.length > 0 ? answers : ['  –'])]
  })
}

function sideLines({ sideBySide }: BossForPage, theme: Theme): string[] {
  return sideBySide.flatMap(({ question, answers }) => [
    bossFieldLabels[question],
    ...answers.map((each) => `  ${noteLine(each, theme)}`),
  ])
}

function heardLines({ answers }: BossForPage, theme: Theme): string[] {
  const heard = answers.filter(({ source }) => source === 'heard')
  return heard.flatMap((each) => {
    const [first = '', ...more] = each.text.split('\n')
    return [noteLine({ ...each, text: first }, theme), ...more.map(indent)]
  })
}

/** @example 'Pat Lee, Thu 26 Nov: leads by example' */
function noteLine(note: BossNoteJson, theme: Theme): string {
  return `${truncate(nameOf(note), 60)}, ${shortDay(note.on, theme.today)}: ${note.text.replaceAll('\n', ' ')}`
}

const gettingAround =
  'Asking gets around: call rather than write, and leave those who still work there out of it until you have an offer.'

/** How many of those who could tell are shown. */
const mostWitnesses = 5

function witnessLines(sheet: BossForPage, contactRef: ContactRef, theme: Theme): string[] {
  const { contact, askAbout, answers, interviews } = sheet
  const company = interviews[0]?.company ?? ''
  if (askAbout.length === 0)
    return [
      `Nobody in your book has left ${company}. Those who have can speak freely; look for them, and ask who knows one.`,
      `Found one? rapport contact edit <name> --formerly "${company.replaceAll('"', "'")}"`,
      gettingAround,
    ]
  const told = new Set(answers.flatMap(({ source, from }) => (source === 'heard' && from ? [from.id] : [])))
  const about = contact === null ? '' : ` --about ${contactRef(contact.id)}`
  const shown = askAbout
    .slice(0, mostWitnesses)
    .flatMap(({ contact: { id, name }, why }) => [
      `· ${truncate(name, 60)}: ${why}${told.has(id) ? '; has told you something already' : ''}`,
      `  ${theme.accent(`rapport script about-boss ${contactRef(id)}${about}`)}`,
    ])
  const hidden = askAbout.length - mostWitnesses
  return [
    ...shown,
    ...(hidden > 0 ? [`and ${hidden} more: see --json`] : []),
    gettingAround,
    `Save what they tell you: rapport interview edit ${interviews.at(-1)?.id} --source <who> --heard "…"`,
  ]
}
