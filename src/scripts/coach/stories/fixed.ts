import { bodyHasPhrase, isPrecededBy, type PhraseMatch, quoteFirstMatch } from '../phrases/match.js'
import { phrases } from '../phrases/phrases.js'
import type { Sentence } from '../text/body.js'
import { bodyOf } from './readStory.js'
import type { StoryAnalysis } from './storyRule.js'

/** Words that say outright that it is not done. */
const underWay = phrases(`
  working/worked/work on it/that/this/getting/being/improving/my/becoming/myself/these/those/trying
  working on $
  work in progress
  work-in-progress
  ongoing/on-going process/effort/thing/work/journey/struggle/challenge
  in the process of
  getting/gotten/become/becoming/is/am/be/been ..2 a_bit/a_little/a_little_bit/somewhat/slightly/slowly/gradually/kind_of/slowly_but_surely better
  getting/become/becoming better
  getting/got there
  slowly but surely
  step by step
  little by little
  day by day
  every/each day/week/month/time is/gets/it_gets/i_get/a ..2 better/easier
  not there/quite/fully/completely/totally/entirely/perfect/yet ..1 yet/there/fixed/gone/solved/perfect/over
  not/never there/fixed/solved/done/perfect/mastered/fully/quite/found/figured/gotten ..3 yet
  i/i_have ..1 hope/hoping/hoped that? i/to/it/by/this/the
  hoping/hopefully
  so far ..3 half/most/some/okay/ok/good/mixed
  half/most/some of the/them times/time/ones/days
  about/maybe/roughly half $
  some evenings/days/times/mornings/weeks it/i
  take/takes/taking ..1 while/long
  promise/promised/promising/told/tell myself ..2 i/to/that/this
  not so much
  some weeks/days/months ..1 it/its/i/are/is/under/good/better
  i have tried
  tried everything/all
  someday/eventually/one_day
  have a goal
  my goal/plan/aim/hope
  new year's resolution
  been/am thinking about/of
  i/and would like/love to
  if work/time/my/the ..2 lets/allows/permits/time/chance/can
  would tell you i
  i/i_am ..1 plan/planning/intend/want/going/determined/looking to ..1 start/get/work/take/learn/change/improve/be/fix/do/
    stop/try/join/find/read/sign/practice/practise/become/ask/set/use/make/develop
  i/it will get/try/work/improve/start/learn/stop/have_to/need_to/take/probably/be_better/come/change
  i/i_just/i_still/i_really/and/still/know_i need/have/ought to ..1 work/get/learn/improve/be/stop/start/do/find/fix/become/remind/watch/
    force/push/fight
  i ..1 should be/do/try/work/get/start/stop/probably
  looking/trying/searching for ..2 chances/ways/opportunities/help/courses/course/a_way/a_course
  i/i_am/now_i/i_have/always/just/really/and ..1 try/trying/tried to/my_best/hard/harder/not
  try/trying to be/remember/remind/do/say/keep/take/improve/stop/slow/work/not
  do/doing my best
  make/making/made an/a/more ..2 effort
  it/that gets/is_getting ..3 easier/better
  more/much_more/very/so/now aware/conscious/mindful
  aware/conscious of it/that/this/my
  get/gets/got/grow ..2 over it/with/in with? time
  you get over
  with time/practice
  it/that is/takes a ..1 process/journey/habit/time/learning_curve
  it takes time
  who/how/what i am
  way i am/was_raised/was_brought
  just me
  my nature/personality
  can/could not help/change it/that/myself
  nobody/no_one is perfect
  what can i/you
  have/has/did not really/actually/fully/completely/totally? changed/fixed/solved/found/figured/done/had_time/gotten/got_around/managed/started/
    mastered/conquered/gone_away
  tough/hard/difficult/challenge/struggle for me
  it/that/this is still
  signed up for
  reading/started_reading/bought/ordered ..2 book/books
  started/starting/begun/began to/working/seeing/going/taking/reading/trying/practicing
  recently started/began/signed
  will come
  take/taking it one
`)
/** Words of a failing that comes back. */
const comesBack = phrases(`
  not ..2 easy
  still ..2 struggle/struggles/struggling/work_on/working/learning/trying/trouble/hard/find/catch/slip/forget/fall/happens/happen/need/lose/
    procrastinate/bad/difficult/issue/problem/challenge/improving/do_it/get/not/late/miss/make/tend/sometimes/tempted/have_to/have_days/
    avoid/freeze/panic/nervous/say_yes/interrupt
  struggle/struggling/trouble with/to
  sometimes/occasionally/usually/often/some_days/now_and_then/from_time_to_time/every_now_and_then/once_in_a_while/every_so_often ..1 i/it/still
  i/it ..2 sometimes/occasionally/now_and_then/from_time_to_time/once_in_a_while/every_now_and_then
  most of the time
  for the most part
  under/with/when ..2 pressure/stressed/stress/busy i/it
  depends/depending on
  old habits
  backslide/relapse/slip_up/slip_back/fall_back
  better/improved but
  much/lot/bit/little/somewhat/definitely/way/far/already/slightly better ..3 $
  less/more/more_often/less_often than before/i_used/i_did
  a/any bit/little more/less/sooner/earlier/better/faster/slower/easier/further
  more/less often
  not always/every/all
  mostly/most_days
  slips/slip/comes/creeps/crept out/back/up/in/through
  could do/be/use it? more/better
  when/if i_am/i_get ..1 excited/stressed/tired/nervous/busy/under
  easier/improving
  with ..3 it is/gets harder/hard/difficult
  not as bad/often/much
`)
/** It has not happened again. */
const noRelapse = phrases(`
  have/has not/never ..8 since/once/in_years/in_over/in_more/in_two/in_three/a_single/one/again/all_year/this_year
  not/never/none/nothing/no/zero/not_one/not_once ..5 since/once/again/anymore/in_years/in_over/in_two/in_three/in_a_year/all_year
  no/not_one/not_a/zero ..2 complaint/complaints/mistakes/mistake/misses/errors/late/missed
  no longer
  every one/single/deadline/report/call of/on/since/has/went
`)
/** A change that can be counted. */
const counted = phrases(`
  last/past/two/three/four/five/six/eight/ten/twelve/eighteen/couple_of year/years/months/quarters/audits/reviews/inspections/projects/releases
  ever since
  went/dropped/fell/rose/down/up/cut from/to/by
`)
/** Said of the past, of others, or denied. */
const notNow = phrases(
  'not/no_longer/stopped/quit/used_to/instead_of/rather_than/they/students/he/she/people/who/before_i/when_they/you/them',
)

/**
 * The teller's own words that show that the failing is not fixed: it is under way, hoped for, or comes back without any
 * proof of a change (METHOD section 5); null where there are none, and where nothing is written of how it is fixed.
 * @example findUnfixed(readStory({ ...weakness, fixed: "I'm working on it." }, { role: null, maxSeconds: 60 })) // 'working on it'
 */
export function findUnfixed({ parts }: StoryAnalysis): string | null {
  const body = bodyOf(parts.fixed)
  if (bodyHasPhrase(body, noRelapse)) return null
  const isExcused = (match: PhraseMatch) => isPrecededBy(match, notNow, 2)
  const words = quoteFirstMatch(body, underWay, isExcused)
  if (words !== null || bodyHasPhrase(body, counted) || body.sentences.some(hasNumber)) return words
  return quoteFirstMatch(body, comesBack, isExcused)
}

function hasNumber({ normalized }: Sentence): boolean {
  return normalized.some(({ word }) => /^[$€£#]?\d/.test(word))
}
