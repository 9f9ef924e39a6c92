import type { Quality } from '../model/interviewWords.js'
import type { Story } from '../model/schema.js'
import { type ContactNames, companyToJson, contactToJson, followUpToJson, interactionToJson } from '../model/toJson.js'
import type { StoryJson } from '../stories/storyToJson.js'
import { debriefToJson, interviewToJson } from './interviewToJson.js'
import type { Prep, PreparedPerson } from './prep.js'

/** What a prep sheet needs of others: the names of contacts, and stories as they are shown. */
interface Shown {
  names: ContactNames
  story(story: Story): StoryJson
}

/** What `interview prep --json` shows (CLI contract, Trust). */
export function prepToJson(prep: Prep, { names, story }: Shown) {
  const { interview, people, company, knownThere, knewThere, hear, qualities, weakness, questions, likely } = prep
  return {
    interview: interviewToJson(interview, names),
    people: people.map((each) => personToJson(each, names)),
    company: company && companyToJson(company),
    knownThere: knownThere.map(contactToJson),
    knewThere: knewThere.map(contactToJson),
    hear: hear.map(({ id, name }) => ({ id, name })),
    qualities: Object.fromEntries(
      Object.entries(qualities).map(([quality, all]) => [quality, all.map(story)]),
    ) as Record<Quality, StoryJson[]>,
    weakness: weakness && story(weakness),
    questions: questions.map(({ text, ask, textForOthers }) => ({ text, ask, textForOthers })),
    likely: likely.map(({ text, answer, hurt }) => ({ text, answer, hurt })),
    promises: {
      mine: prep.promises.mine.map((each) => followUpToJson(each, names)),
      theirs: prep.promises.theirs.map((each) => followUpToJson(each, names)),
    },
    elsewhere: prep.elsewhere.map((each) => interviewToJson(each, names)),
  }
}

function personToJson({ contact, interactions, introducers, inCommon }: PreparedPerson, names: ContactNames) {
  return {
    contact: contactToJson(contact),
    interactions: interactions.map((each) => interactionToJson(each, names)),
    introducers: introducers.map(({ contact: { id, name }, byName }) => ({ id, name, byName })),
    inCommon,
  }
}

/**
 * What the pages of a prep sheet show: all that JSON shows, and what was logged and noted there, which other commands
 * show as JSON.
 */
export function prepForPages(prep: Prep, shown: Shown) {
  const { names } = shown
  const person = (id: string) => ({ id, name: names.get(id) ?? '' })
  return {
    ...prepToJson(prep, shown),
    told: prep.told,
    references: prep.references.map(({ contact: { id, name }, isBriefed }) => ({ id, name, briefed: isBriefed })),
    interactions: prep.interactions.map((each) => interactionToJson(each, names)),
    debriefs: prep.debriefs.map((each) => debriefToJson(each, person)),
  }
}

export type PrepForPages = ReturnType<typeof prepForPages>
