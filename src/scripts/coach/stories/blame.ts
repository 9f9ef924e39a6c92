import { isFollowedBy, isPrecededBy, type PhraseMatch, quoteFirstMatch } from '../phrases/match.js'
import { phrases } from '../phrases/phrases.js'
import type { Body } from '../text/body.js'
import { anyOf } from '../text/wordLists.js'

/** People at work, who can be blamed. */
const colleagues = anyOf(`
  boss bosses manager managers supervisor supervisors director directors foreman lead leader coworker coworkers
  co-worker co-workers colleague colleagues teammate teammates partner partners predecessor assistant intern interns
  trainee trainees temp temps agency client vendor vendors supplier suppliers contractor contractors management
  leadership company department staff shift crew guys guy kid girl lads millennials owner ceo headquarters hr
  it_department sales marketing engineering admin developers engineers principal chef employee employees team
`)
const people = `${colleagues}/he/she/they/people/others/everyone/everybody/someone/somebody/everyone_else/everybody_else/
    someone_else/nobody/no_one/nobody_else/no_one_else/who/that`
/** What others are said to have left undone. */
const duties = anyOf(`
  restocked cleaned checked answered returned finished showed updated replied followed opened helped put fixed filled
  signed read listened wrote documented tested prepared planned delivered reviewed responded logged picked sent
`)
/** What is said of others in contempt. */
const insults = anyOf(`
  lazy incompetent useless clueless careless sloppy unprofessional hopeless negligent inept stupid dumb idiot idiots
  ridiculous unreasonable impossible terrible awful horrible disorganized disorganised toxic unqualified unreliable
  lousy rubbish dishonest slackers slacker jerk moron morons control_freak micromanager bully crazy a_nightmare a_mess
  a_joke a_disaster nightmare
`)
const contempt = phrases(`
  ${people} was/were/is/are/being/be just/always/so/very/really/totally/completely/pretty/kind_of/never/honestly/all/
    such? a/an/too? ${insults}
  ${colleagues}/person/one/guy before me/us was/is/had ..2 ${insults}
  lazy/incompetent/useless/clueless/toxic/hopeless/terrible/awful/horrible/bad/difficult/dysfunctional ${colleagues}
  idiot/idiots/moron/morons/slacker/slackers
  micromanaged/micromanager/micromanaging/micromanages
  ${people} ..2 dropped/drops/dropping the ball
  ${people} ..2 messed/screwed/fouled/botched ..2 up
  ${people} ..2 let/lets me/us down
  threw/throw/throwing me/us under
  took/take/taking/takes all? the/my? credit
  ${people} do/did/does/would/could not ..1 care/bother/listen/pull/lift/support/train/follow_through/do_their/do_his/do_her/
    know_what/give_me/tell_me/explain/communicate/appreciate/plan/deliver/understand_the/have_a_clue
  ${people} can/could/would/will/do/did not/never cut_it/keep_up/be_bothered/handle/want_to_learn/want_to_work/
    want_to_change/learn/be_trusted/listen
  could/can not be bothered
  ${colleagues} never ever/even/once? ${duties}
  ${people} never ..1 listened/listen/trained/helped/explained/supported/bothered/cared/care/communicated/
    did_their/did_his/did_her/does_his/does_her/do_their/lifted/learned/learn
  ${colleagues}/he/she/nobody/no_one never ..1 told_me/tell_me/gave_me/showed_me
  ${people} refused/refuses/refuse/failed/fails/neglected to
  ${people} had/has/have no idea/clue/interest
  ${people} ..2 kept/keeps/keep changing/moving/giving_me/dumping/interrupting
  ${people} expected/expects/expect me/us to
  people/temps/guys/kids/staff/person/ones/ones_they who/that could/can/would/will/do/did not
  people/temps/guys/kids/staff/person/ones who/that never
  some/certain/most/other people ..1 just/simply/really? do/can/will/are/could/would/did not *
  sent/sends/send/gave/gives/give me/us ..1 people/temps/staff who/that
  always/constantly on/checking his/her/their phone/phones
  no thanks to
  guess who
  of_course/naturally/typically/as_usual/typical ${people}
  what they/he/she did/do/does all day
  pin/pinned/pinning it/that/this/everything on me
  pinned/put/dumped it/that/this/everything on me
  ${people} made/makes/making me look
  set me/us up ..1 fail
  blamed me/us
  out to get me
  garbage in
  relied/rely/relying/depended/depend/counted/counting too ..1 on ..3 ${colleagues}/others/people/someone/somebody/them
  take/took/taking ..4 at ..1 word
  only so much
  uphill battle/struggle
  hands were/are tied
  without ..3 parents/management/boss/manager/team/leadership on/behind/helping/caring
  nothing/not_much i/one/you could/can do
  previous/former/last ${colleagues}/consultant/person/one/owner ..2 made/left/had_made/had_left/messed ..3 mess/chaos/nothing/ruins
  made ..2 mess of
  was/were/is/are ..1 nonsense/garbage/trash/worthless/useless/worthless
  do/did/doing/does their/his/her part/share/job/bit !for
  half/none/most/some of them ..1 never/did_not/could_not/would_not/do_not
  ${colleagues}/they ..4 went quiet/silent
  left me ..2 holding/standing/alone/stranded/hanging
  i was left ..1 holding/standing/alone/stranded/hanging
  not all/every managers/manager/bosses/boss/people/companies
  can/could not make/fix/save/change people/everyone/them/somebody ..1 care/listen/work/learn
  get/got/getting/have everything/it/things ..2 in writing
  when really the/my/it
  my/the boss/manager/supervisor/company knew
  written up for
  unfair to/on me
  do/can/could/should not/never rely/trust/depend/count on/in? !my/memory/luck/it/me
  never rely/trust/depend/count on/in? !my/memory/luck/it
  some/certain places/managers/bosses/companies/jobs ..1 *
  better-run/better-managed/better_managed
  moved/switched/went/transferred to a better
  surrounded by
  have/has/had it in for me
  jealous/jealousy
  ${people} ..3 without even
  with/given the ..3 crew/team/people/staff/guys/help/tools i was/had/got
  only as good as
  who should/was_supposed_to/were_supposed_to/ought ..1 *
  ${colleagues}/they/he/she/somebody/someone should have
  left me? no/without/zero ..2 notes/instructions/documentation/handover/handoff/training/plan
  left me? everything/it/things/everything_in ..1 chaos/shambles/mess/ruins
  in chaos/shambles
  as you would expect/guess/imagine
  as_usual/like_usual/as_always/typical they/he/she/nobody/no_one/of/for
  typical $
  useful/useless/helpful as
  spent the_day/all_day/the_whole/half_the/most_of/their_time/his_time/her_time ..3 smoking/chatting/phones/phone/gossiping/outside/nothing/facebook/break/talking
  had/has/have/played/plays/playing his/her/their? favorites/favourites
  favoritism/favouritism/nepotism
  because/since they/he/she/management/corporate/the_company/my_boss/my_manager never/kept/gave/give/refused/cut
  because/since they/he/she/management/corporate/the_company/my_boss/my_manager did/do/had/could/would not
  in_denial/power_trip/ego/egos
  office politics/drama
  lost me/us the
  cost me my/the
`)
/** Excuses: somebody else's fault, somebody else's job, no training. */
const excuses = phrases(`
  not really/entirely/all/exactly/even/completely/technically/actually? my fault/doing/responsibility/problem/mistake/mess
  through no fault
  his/her/their/someone_else/somebody_else/else's/boss's/manager's/management's/company's/team's/coworker's/colleague's/other/
    people's/others'/client's/vendor's/supplier's fault/mess/messes/mistakes/incompetence/laziness/failures/sloppiness
  was/is/were his/her/their mistake/error/doing/job/responsibility
  ${colleagues} was/were/is/are at_fault/to_blame/responsible_for_the_mess
  fault of/lies/lay/was_with
  the/a/our/another/one_of_the ..3 fault !was_mine
  always does/do/did that/this
  blame my/the/it_on/them/him/her/that_on
  because/because_of/thanks_to/due_to/down_to my/the/our/poor/bad/a ..2 ${colleagues}/management/leadership/planning/
    communication/training !and_i
  lack/lacked/lacking ..1 of? support/training/communication/leadership/direction/resources from/by/on_their
  poor/bad/weak/no management/leadership/training/communication/support/supervision/onboarding
  i was never/not ..1 trained/told/shown/supported/informed/trained/warned
  i was never/not ..1 given ..2 training/support/time/tools/chance/help/information/guidance
  nobody/no_one ever/had/had_ever/bothered_to? ..1 told/trained/explained/showed/shown/taught/warned/gave me/us
  nobody/no_one_else/nobody_else/no_one/everyone_else/everybody_else ..1 cared/bothered/was_willing/wanted_to/would_do/did_anything/
    stepped_up/took_responsibility/lifted/pulled/was_doing/slacked/stood
  never/not ..1 gave/give/told/tell/trained/train me/us ..3 training/support/what/anything/how/enough/proper/that/about
  although/though/after/because/when i had/have? already/repeatedly? told/warned/asked/reminded/shown/trained him/her/them
  i had/have already/repeatedly? told/warned/asked/reminded him/her/them ..2 twice/times/over/again/before
  i had/have already/repeatedly told/warned/asked/reminded
  he/she/they would never have
  mistake/error/mess/problem/errors/mistakes/delay ..4 my/the/our/another/a ..2 ${colleagues} had? made/caused/left/created/was
  where/who/whose the? error/mistake/fault/problem had? ..1 come/came/was/made
  clean/cleaned/cleaning up/up_after after? his/her/their/everyone's/everybody's/other/someone
  fix/fixed/fixing/correct/corrected/correcting/catch/catching their/his/her/everyone_else's/other_people's ..1 mistakes/mess/errors
  do/did/doing his/her/their/everyone's ..1 job/work for_them/for_him/for_her
  i was the only one/person who/that/doing/actually
  i had to do everything/it_all/all_the_work
  if it were/was not for me
  if they/he/she/my_boss/my_manager/the_team had just/only/simply/not
  too trusting/trusted
  trust/trusted/trusting ..2 wrong/other people/person
  too many/another chances/chance
  carry/carried/carrying ..2 weight/load/team of/for/on
  pulling/pull/pulled/pulls/carrying/doing/do their/his/her ..1 weight/share
  my ${colleagues} ..4 changing/changed the/his/her/their mind/scope/requirements
`)
/** The teller says that it was nobody else's fault. */
const disclaimed = phrases(`
  do/does/did/could/can/was/is/were/would not
  never/nobody's/no/not/instead_of/rather_than/without/stopped/quit
`)
const ownedAfter = phrases(`
  but mine/my/me
  than/except mine/my/me/myself
  i_did/was_me/on_me
`)
/** It is the teller of whom it is said. */
const saidOfMe = phrases(`
  i/me/myself
  i was the one/person/guy/boss/manager/lead
`)

/**
 * The teller's own words that put the blame on others: contempt for them, or an excuse that it was somebody else's doing
 * (METHOD section 5); null where there are none. What happened, told as a fact, is no blame, and neither is “it wasn't
 * their fault”.
 * @example findBlame(bodyOf(readProse('My boss never listened.'))) // 'boss never listened'
 */
export function findBlame(body: Body): string | null {
  return quoteFirstMatch(body, contempt, isOwned) ?? quoteFirstMatch(body, excuses, isDisclaimed)
}

function isOwned(match: PhraseMatch): boolean {
  return isPrecededBy(match, saidOfMe, 0) || isFollowedBy(match, ownedAfter, 4)
}

function isDisclaimed(match: PhraseMatch): boolean {
  return isPrecededBy(match, disclaimed, 2) || isFollowedBy(match, ownedAfter, 4)
}
