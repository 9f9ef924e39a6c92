import { bodyHasPhrase } from '../phrases/match.js'
import { hasPhrase, phrases } from '../phrases/phrases.js'
import type { Sentence } from '../text/body.js'
import { anyOf } from '../text/wordLists.js'
import { bodyOf } from './readStory.js'
import type { StoryAnalysis } from './storyRule.js'

const changes = anyOf(`
  saved cut reduced increased grew doubled tripled halved dropped fell rose raised won kept renewed passed finished
  shipped opened closed hired promoted asked thanked thanks adopted approved signed fixed found recovered returned
  delivered sold launched met beat avoided prevented stopped ended paid awarded stayed improved reached completed
  made changed accepted voted donated donates uses use wrote told said says laughed apologized refunded caught survived agreed
  happened moved switched copied named gave earned received landed settled arrived served worked_for trusted ordered
  filed ran runs call calls called offered invited chose picked
`)
/** What came of it: a change, a number, what somebody did or said. */
const outcomes = phrases(`
  ${changes}
  went/came/come ..2 out/back/up/down/home/from/to/live/through/over/in/forward
  on/under/ahead_of/within/before time/budget/schedule/deadline
  no/not_one/not_a/zero/without ..1 complaint/complaints/injury/injuries/loss/losses/errors/error/accident/accidents/harm/delay/delays
  no one/longer
  still use/uses/using/used/works/work/runs/have/has/comes/come/asks/buy/buys
  never again/missed/lost/had/came
  was/were/got/is/are done/ready/safe/back/open/alive/fixed/solved/resolved/gone/down/up/out
  was/were/is/are home
  more/fewer/less/faster/earlier/sooner/lower/higher than/by/a
  percent/%
  two/three/four/five/six/seven/eight/nine/ten/twelve/twenty/thirty/hundred/half/twice/first/none
`)
/** An ending that says nothing of what came of it: how it felt, what one learned, that it is not known. */
const emptyEndings = phrases(`
  was/is/were/are ..3 hard/tough/tired/exhausted/exhausting/stressful/difficult/proud/happy/glad/relieved/good/great/
    rewarding/nice/fun/intense/crazy/experience/fine/okay/ok/satisfying/challenging/success/successful/long/positive/
    valuable/interesting/pleased/busy/well
  felt/feel/feels/feeling
  i think/believe/feel/guess it/that/this/everyone/you is/was
  important
  is/means everything
  heart/core of
  teach/teaches/shows/show you/us/me
  love/loves/loved it/what_i_do/my_job/the_work
  right thing
  went/worked/turned/ended/goes/turn/work ..2 well/fine/okay/ok/good/great/out/smoothly/alright/right
  learned/learnt/taught/learning/experience/lesson
  do/does/did not know/remember/recall/hear/see/find_out
  never heard/found/knew/saw
  not sure/certain
  hope/hopefully/wait/waiting/see/maybe/probably/guess/suppose
  tried/did/gave/do/try ..1 best/hardest/everything/job/work/part
  that is/was ..1 it/all/what/how
  so/and yeah/yes
  left/quit/changed before/the/jobs/company/my
  proud/happy/tired/satisfied/grateful
  everyone/everybody/they/all was/were/is ..2 happy/pleased/satisfied/glad/grateful/impressed
`)
/** Endings that overrule any other word in the sentence. */
const unknown = phrases(`
  do/does/did not ..1 know/remember/recall/hear/find_out
  never heard/found/knew
  i left/quit/moved before
  left/quit/moved ..3 before ..2 done/finished/end/over/could
  too early/soon to
  learned/learnt/taught me a_lot/so_much/how_to/how_important/that/the_importance
  not sure what/how/if/whether
  remains to be
  can/could not say/tell/know
  still waiting/unclear/unknown
  that is what/how i did
`)
/** A result told as part of what was done. */
const resultWords = phrases(`
  as a/the result
  in the end
  because/thanks_to of? that/this
  so/and/which we/they/it/that saved/cut/kept/finished/won/passed/shipped/delivered/reduced/stayed/renewed/doubled
`)
/** An ending of no more words than this must itself be a change. */
const fewWords = 5

/**
 * Whether a story says what came of it: in its last part, or told together with what was done. How it felt, what one
 * learned and “it went well” are no result.
 * @example hasResult(readStory({ ...story, result: 'I was very tired.' }, { role: null, maxSeconds: 60 })) // false
 */
export function hasResult({ parts }: StoryAnalysis): boolean {
  if (parts.result.length === 0) return bodyHasPhrase(bodyOf(parts.action), resultWords)
  return parts.result.some(tellsOutcome)
}

function tellsOutcome(sentence: Sentence): boolean {
  if (sentence.normalized.some(({ word }) => /^[$€£#]?\d/.test(word))) return true
  if (hasPhrase(sentence, unknown)) return false
  if (hasPhrase(sentence, outcomes)) return true
  return !hasPhrase(sentence, emptyEndings) && sentence.normalized.length > fewWords
}
