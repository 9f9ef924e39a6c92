import { clockText } from '../dates/clock.js'
import { paperDay } from '../dates/paperDay.js'
import {
  type Block,
  cut,
  fitting,
  fittingWords,
  form,
  line,
  list,
  type PrepPage,
  section,
  shortLine,
  withTitle,
} from './prepBlocks.js'
import type { PrepForPages } from './prepToJson.js'

/**
 * The page of a prep sheet that may lie on the table. Whoever sits across may read it, so nothing is on it that the user
 * noted, promised or thinks of anybody (METHOD section 5).
 */
export function pageToTakeAlong(prep: PrepForPages): PrepPage {
  const { interview, people } = prep
  const { company, role, round, on, at, minutes, place } = interview
  const time = on === null ? [] : [paperDay(on), ...(at === null ? [] : [clockText(at), `${minutes} minutes`])]
  const what = [role, round].flatMap((each) => (each === null ? [] : cut(each, 'line')))
  const common = fitting(people).map(({ contact, inCommon }) =>
    list(
      inCommon.slice(0, people.length > smallPanel ? 1 : 3).map((each) => cut(each, 'line')),
      cut(contact.name, 'name'),
    ),
  )
  return {
    title: `Interview at ${cut(company, 'line')}`,
    lines: [what.join(' · '), time.join(', '), cut(place ?? '', 'text')].filter(Boolean),
    sections: [
      ...section("Who I'll meet", [whoBlock(people)]),
      ...section('What we have in common', common),
      ...section('Stories I want to tell', storyBlocks(prep)),
      ...section("What I'd like to ask", questionBlocks(prep)),
      ...section('Notes, right afterward', [notesForm]),
    ],
  }
}

/** Up to how many people there is room for three things in common with each. */
const smallPanel = 6

/** The fields of a debrief, in words that anybody at the table may read. */
const notesForm = form(
  line('How they lead'),
  line('How they keep each other posted'),
  shortLine('In this job for'),
  shortLine('Before that'),
  shortLine('Team together for'),
  shortLine('Staff meetings'),
  line('They asked me'),
  line("I said I'd"),
  line("They said they'd"),
  shortLine("I'll hear by"),
  shortLine('Overall  1  2  3  4  5'),
  line('What I noticed'),
  line(),
)

function whoBlock(people: PrepForPages['people']): Block {
  if (people.length === 0) return form(line('Name, title'), line('Name, title'))
  return list(fittingWords(people, ({ contact }) => withTitle(contact)))
}

/** How many stories there is room for. */
const mostStories = 4

/** The titles of the stories, those that nobody there has heard first; lines for a pen where there are few. */
function storyBlocks({ qualities, told }: PrepForPages): Block[] {
  const all = new Map(Object.values(qualities).flatMap((list) => list.map((each) => [each.id, each])))
  const stories = [...all.values()].toSorted((a, b) => Number(told.includes(a.id)) - Number(told.includes(b.id)))
  const titles = stories.slice(0, mostStories).map(({ title }) => cut(title, 'line'))
  const lines = Array.from({ length: Math.max(1, 3 - titles.length) }, () => line())
  return titles.length === 0 ? [form(...lines)] : [list(titles), form(...lines)]
}

/** The questions by whom to ask; lines for a pen where nothing is left to ask. */
function questionBlocks({ interview, questions, people }: PrepForPages): Block[] {
  if (questions.length === 0) return [form(line(), line(), line())]
  const forBoss = (all: typeof questions) => all.map(({ text }) => cut(text, 'text'))
  const forOthers = (all: typeof questions) => all.map(({ textForOthers }) => cut(textForOthers, 'text'))
  if (people.length === 0) return [list(forBoss(questions), 'The manager'), list(forOthers(questions), 'Anybody else')]
  const boss = interview.interviewers.find((each) => each.boss)
  return fitting(people).map(({ contact: { id, name } }) => {
    const all = questions.filter(({ ask }) => ask?.id === id)
    return list(
      fittingWords(id === boss?.id ? forBoss(all) : forOthers(all), (each) => each),
      cut(name, 'name'),
    )
  })
}
