import { capitalize } from '../../text/capitalize.js'
import { counted } from '../../text/counted.js'
import { listed } from '../../text/listed.js'
import { countWords, secondsToSay } from '../../text/spoken.js'
import { timeSuffix } from '../dates/clock.js'
import { type Day, shortDay } from '../dates/day.js'
import { activityLabels, channelLabels, outcomeLabels } from '../model/labels.js'
import type { ContactJson, FollowUpJson, InteractionJson } from '../model/toJson.js'
import { formerJobWords } from '../people/formerJob.js'
import type { StoryJson } from '../stories/storyToJson.js'
import type { DebriefJson, InterviewJson } from './interviewToJson.js'
import {
  type Block,
  cut,
  type Fact,
  fitting,
  fittingWords,
  form,
  line,
  list,
  type PrepPage,
  paragraph,
  section,
  withTitle,
} from './prepBlocks.js'
import type { PrepForPages } from './prepToJson.js'

/** How many touches, and how many debriefs, are shown; the rest is counted. */
const mostTalks = 5
const mostDebriefs = 4

/** The page of a prep sheet that nobody but the user sees: all that the book knows, and what to think about by hand. */
export function pageAtHome(prep: PrepForPages, today: Day): PrepPage {
  const { interview, people, hear, references, elsewhere, promises, debriefs } = prep
  const noted = debriefs.slice(0, mostDebriefs).map((each) => debriefBlock(each, today))
  return {
    title: 'Page two stays at home',
    lines: [
      "This isn't a chat, however casual the invitation sounded. You're the other party to the deal: while they find out whether they can trust you, you find out whether you can trust them.",
    ],
    sections: [
      ...section(
        'Who they are',
        fitting(people).map((each) => personBlock(each, interview, today)),
      ),
      ...section("What you've heard there so far", noted),
      ...section('The company', [
        { is: 'facts', facts: companyFacts(prep) },
        list(talkItems(prep.interactions, null, today)),
      ]),
      ...section('Who hears how it goes', [list(fittingWords(hear, ({ name }) => cut(name, 'name')))]),
      ...section('Who may be called about you', [list(fittingWords(references, referenceWords))]),
      ...section('What else is open', [list(fittingWords(elsewhere, (each) => elsewhereWords(each, today)))]),
      ...section('Promises', [
        list(fittingWords([...promises.mine, ...promises.theirs], (each) => promiseWords(each, today))),
      ]),
      ...section('Four things to show them, and to look for in them', [
        paragraph('A true story for each: a minute or so, two at most.'),
        ...qualityBlocks(prep),
      ]),
      ...section('If they ask about a weakness', weaknessBlocks(prep)),
      ...section('What they may ask', [
        paragraph('Answer each one aloud before you go, and keep it under two minutes.'),
        list(likelyWords(prep)),
      ]),
      ...section('Your notes on page one', [
        paragraph(
          "“Overall” is how far you'd trust them; “What I noticed” is for the four things, seen or missed. Write them down within the hour, while it's fresh.",
        ),
      ]),
    ],
  }
}

/** The stories for each quality, and lines for a pen for those that have none. */
function qualityBlocks({ qualities, told }: PrepForPages): Block[] {
  const entries = Object.entries(qualities)
  const facts = entries
    .filter(([, stories]) => stories.length > 0)
    .map(([quality, stories]): Fact => [capitalize(quality), fittingStories(stories, told)])
  const missing = entries.filter(([, stories]) => stories.length === 0).map(([quality]) => quality)
  return [
    { is: 'facts', facts },
    ...(missing.length === 0 || facts.length === 0 ? [] : [paragraph(`No story yet for ${listed(missing, 'or')}.`)]),
    ...(missing.length === 0 ? [] : [form(...missing.map((each) => line(`${capitalize(each)}: a time when`)))]),
  ]
}

/** How many stories of a quality, and how many questions, there is room for. */
const mostStories = 3
const mostQuestions = 12

function fittingStories(stories: StoryJson[], told: string[]): string {
  const words = stories.slice(0, mostStories).map(({ id, title, seconds }) => {
    const heard = told.includes(id) ? ', told there before' : ''
    return `${cut(title, 'name')} (${aloud(seconds)}${heard})`
  })
  const hidden = stories.length - words.length
  return [...words, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('; ')
}

/** @example 'about 40 seconds' */
const aloud = (seconds: number) => `about ${counted(seconds, 'second')}`

function weaknessBlocks({ weakness }: PrepForPages): Block[] {
  if (weakness === null)
    return [
      paragraph(
        "Pick a real one that plenty of people have, from a while back. Own it, and say how you've fixed it: so well that others ask you how.",
      ),
      form(line('What it was'), line('What I learned'), line('How I fixed it')),
    ]
  const { title, seconds, situation, lesson, fixed, asked } = weakness
  const facts: Fact[] = [
    ['What it was', situation],
    ['What I learned', lesson ?? ''],
    ['How I fixed it', fixed ?? ''],
    ['Who asks me now', asked ?? ''],
  ]
  const said = facts.flatMap(([label, value]): Fact[] => (value.trim() === '' ? [] : [[label, cut(value, 'text')]]))
  return [paragraph(`${cut(title, 'name')}, ${aloud(seconds)}`), { is: 'facts', facts: said }]
}

/** What they may ask, with what hurt, and how long the user's answer takes. */
function likelyWords({ likely }: PrepForPages): string[] {
  const words = likely.slice(0, mostQuestions).map(({ text, answer, hurt }) => {
    const length = answer === null ? '' : ` (your answer: ${aloud(secondsToSay(countWords(answer)))})`
    return `${cut(text, 'text')}${hurt ? ' (hurt last time)' : ''}${length}`
  })
  const hidden = likely.length - words.length
  return [...words, ...(hidden > 0 ? [`and ${hidden} more: rapport question list`] : [])]
}

function personBlock(
  { contact, interactions, introducers }: PrepForPages['people'][number],
  { interviewers }: InterviewJson,
  today: Day,
): Block {
  const isBoss = interviewers.some(({ id, boss }) => boss && id === contact.id)
  const words = [contact.how ?? '', contact.notes].map((each) => cut(each, 'text'))
  const items = [
    ...introducers.map((each) => introducerWords(each)),
    ...words.filter(Boolean),
    ...talkItems(interactions, contact.id, today),
  ]
  return list(
    items.length > 0 ? items : ['nothing in your log yet'],
    `${withTitle(contact)}${isBoss ? ' (would be your boss)' : ''}`,
  )
}

function introducerWords({ name, byName }: { name: string; byName: boolean }): string {
  return `introduced by ${cut(name, 'name')}${byName ? '' : ", but don't say so"}`
}

/** What was noted after an interview there, without the questions that hurt: those stand where they are practiced. */
function debriefBlock(debrief: DebriefJson, today: Day): Block {
  const { contact, on, style, tenure, before, team, communication, meetings, saw, missed, flags, trust, why } = debrief
  const facts: [string, string | null][] = [
    ['how they lead', style],
    ['how they keep each other posted', communication],
    ['in this job for', tenure],
    ['before that', before],
    ['the team', team],
    ['staff meetings', meetings],
    ['you saw', saw.join(', ')],
    ['you missed', missed.join(', ')],
    ['careful', flags.join('; ')],
    ['trust', trust === null ? null : `${trust} of 5`],
    ['why', why],
  ]
  return list(
    facts.flatMap(([label, value]) => (value?.trim() ? `${label}: ${cut(value, 'line')}` : [])),
    [contact && cut(contact.name, 'name'), shortDay(on, today)].filter(Boolean).join(', '),
  )
}

function companyFacts({ company, interview, knownThere, knewThere }: PrepForPages): Fact[] {
  const former = ({ name, formerly }: ContactJson) =>
    `${cut(name, 'name')} (${cut(formerly.map(formerJobWords).join(', '), 'line')})`
  const facts: Fact[] = [
    ['Why there', cut(company?.why ?? '', 'text')],
    ['Address', cut(company?.address ?? '', 'text')],
    ['What you noted', cut(company?.notes ?? '', 'text')],
    ['About this interview', cut(interview.notes, 'text')],
    ['You know there', fittingWords(knownThere, withTitle).join('; ')],
    ['Used to work there', fittingWords(knewThere, former).join('; ')],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** The newest touches and activities, a line each. @param shownId the contact under whose name they stand. */
function talkItems(all: InteractionJson[], shownId: string | null, today: Day): string[] {
  const items = all.slice(0, mostTalks).map((each) => cut(talkWords(each, shownId, today), 'text'))
  const hidden = all.length - items.length
  return hidden > 0 ? [...items, `${counted(hidden, 'earlier entry', 'earlier entries')} in your log`] : items
}

/** @example 'Mon 23 Nov · by phone, you talked: budgets move to the regions' */
function talkWords(interaction: InteractionJson, shownId: string | null, today: Day): string {
  const { on, contactId, contactName, summary } = interaction
  const people = [{ id: contactId, name: contactName }, ...interaction.with]
  const others = people.flatMap(({ id, name }) => (id === shownId || name === null ? [] : cut(name, 'name')))
  const withOthers = others.length === 0 ? '' : `, with ${others.join(', ')}`
  return `${shortDay(on, today)} · ${howWords(interaction)}${withOthers}${summary.trim() === '' ? '' : `: ${summary}`}`
}

function howWords({ activity, imported, direction, channel, outcome }: InteractionJson): string {
  if (activity !== null) return activityLabels[activity]
  if (imported) return `${direction === 'out' ? 'you wrote' : 'they wrote'} ${channelLabels[channel]}`
  return `${channelLabels[channel]}, ${outcomeLabels[outcome]}`
}

/** @example 'Kim Roe: not told yet which role it is, and who may call' */
function referenceWords({ name, briefed }: PrepForPages['references'][number]): string {
  return `${cut(name, 'name')}: ${briefed ? 'knows about it' : 'not told yet which role it is, and who may call'}`
}

function elsewhereWords({ company, on, at, round, status }: InterviewJson, today: Day): string {
  const isOver = status === 'held' || (on !== null && on < today)
  const day = on === null ? 'no day yet' : shortDay(on, today) + timeSuffix(at)
  const parts = [cut(company, 'name'), day, round && cut(round, 'name'), isOver && 'waiting to hear']
  return parts.filter(Boolean).join(', ')
}

/** @example 'you promised Pat Lee: send the study, by Fri 27 Nov' */
function promiseWords({ kind, contactName, why, promisedOn }: FollowUpJson, today: Day): string {
  const name = contactName === null ? 'them' : cut(contactName, 'name')
  const by = promisedOn === null ? '' : `, by ${shortDay(promisedOn, today)}`
  return `${kind === 'promise' ? `you promised ${name}` : `${name} promised`}: ${cut(why ?? '', 'text')}${by}`
}
