import { findPhrases, phrases } from '../phrases/phrases.js'
import type { Sentence } from '../text/body.js'
import type { StoryAnalysis } from './storyRule.js'

const firstPerson = new Set(['i', 'me', 'my', 'mine', 'myself'])
const group = phrases(`
  we/us/our/ours/ourselves
  the/my/our/whole/entire team/crew/group/department/staff/shift/unit/squad/everyone
  everyone/everybody/all_of_us/each_of_us/together
`)
/** What the teller says without having done anything: an opinion, or only being there. */
const bystander = phrases(`
  i think/guess/believe/mean/suppose/feel/say/remember/would_say/must_say/have_to_say/know
  i was/am ..2 part/member/one of
  i was/am ..1 on/in/with the/that/a/our team/crew/group/project
  i was/am ..2 involved/there/proud/happy/lucky/glad
  my team/crew/group/department/shift/unit/colleagues/coworkers/company/teammates
  i helped/worked with/as the/my/our/a? team/group/everyone
`)

/**
 * Whether a story tells only what a group did: “we” and “the team”, and never an “I” that does something. What counts is
 * what was done and what came of it; where neither is written, the whole story.
 * @example tellsOnlyOfGroup(readStory({ ...story, action: 'We split the aisles and counted.' }, { role: null, maxSeconds: 60 })) // true
 */
export function tellsOnlyOfGroup({ parts, whole }: StoryAnalysis): boolean {
  const deeds = parts.action.length > 0 ? [...parts.action, ...parts.result] : whole.sentences
  return deeds.some((each) => findPhrases(each, group).length > 0) && !deeds.some(hasDoer)
}

/** Whether the teller acts in a sentence. */
function hasDoer(sentence: Sentence): boolean {
  const idle = findPhrases(sentence, bystander)
  return sentence.normalized.some(
    ({ word }, index) => firstPerson.has(word) && !idle.some(({ from, to }) => from <= index && index < to),
  )
}
