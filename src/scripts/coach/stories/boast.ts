import { isFollowedBy, isPrecededBy, quoteFirstMatch } from '../phrases/match.js'
import { phrases } from '../phrases/phrases.js'
import { anyOf } from '../text/wordLists.js'
import { bodyOf } from './readStory.js'
import type { StoryAnalysis } from './storyRule.js'

const virtues = anyOf(`
  dedicated committed loyal passionate driven honest nice kind helpful generous giving caring compassionate empathetic
  selfless thorough conscientious meticulous detail-oriented detail_oriented organized punctual responsible efficient
  productive diligent hardworking hard-working hard_working ambitious motivated determined enthusiastic devoted
  invested friendly modest humble reliable dependable smart intelligent professional proactive self-critical
  self_critical hard_on_myself tough_on_myself focused_on_my_work high_standards good ethical prepared
`)
const excess = 'too/overly/excessively/almost_too'
const others = anyOf(`
  others everyone everybody people coworkers co-workers colleagues teammates team staff anyone anybody them
  other_people someone the_rest
`)
/** Virtues, called too much of a good thing. */
const tooVirtuous = phrases(`
  ${excess} ${virtues} !at/for_my
  ${excess} much_of_a/much_of_an/big_of_a ..2 perfectionist/planner/giver/people_pleaser/people-pleaser/team_player/
    worker/leader/helper/achiever/professional
  perfectionist/perfectionists/perfectionism/perfectionistic/workaholic/workaholism/overachiever/over-achiever/
    overachieving
  a/an over achiever
  overdeliver/over-deliver/overdelivered/over-delivered/overprepare/over-prepare/overprepared/over-prepared/overpreparing/over-preparing
  to a fault
  goes/go/going/went above and beyond
  go/going/went the extra mile
  everyone/everybody/people/they came/comes/come/turned/turns to me
  impatient for/with results/success/progress
  own worst/harshest/toughest/biggest critic
  i_am/am/was/be/being/get/too very/so/really/pretty/always/too? hard/tough on myself
  work/works/working/worked/try/tries/trying/tried way/far/just/a_little/a_bit/sometimes/probably? too hard/much/many
  work/works/working so hard/much/many/long
  works/work/working/put/puts/putting ..2 long/crazy/insane/extra hours
  care/cares/caring/cared ..2 too much/deeply
  care/cares/caring so much/deeply
  give/gives/giving/gave ..2 110%/110/120%/120/150%/150/200%/1000%/hundred_and_ten
  give/gives/giving ..2 too much/everything !information/detail/details/time_to
  give/gives/giving everything/it my/i all/have/best
  put/puts/putting too much_of_myself/heart/effort
  put/puts/putting so_much/too_much/everything ..3 into ..2 work/job/everything/projects/project
  get/gets/getting/got/become/becoming/am/being too/so/overly/very attached/involved/invested/absorbed/caught_up/
    wrapped_up/into ..4 work/job/projects/project/patients/clients/customers/success
`)
/** Standards that others do not reach. */
const aboveOthers = phrases(`
  my/such/very/extremely/really/impossibly/unusually/too high/higher standards/expectations
  high/higher/highest/impossible standards/expectations
  standards/expectations are/were/can_be ..2 high/higher
  highest/high/higher/too_high standards/standard
  bar ..3 high/higher for myself
  hold/holds/holding/held myself to ..3 standard/standards/bar
  higher standard/bar than/for
  more/higher/harder than most people/others/of_my do/are/would/have
  expect/expects/expecting ..3 ${others} ..1 to_be/to_work/to_care/to_have/to_match/to_keep/to_give/to_do/as
  expect/expects/expecting too/so much/highly of/from/out_of
  as hard/much/fast/quickly/well/committed/dedicated/passionate/careful/motivated/driven/high/deeply/seriously/early/soon/far/clearly as i/me/
    mine/my/myself !can/could/was_able
  same/my level/amount/kind of commitment/dedication/passion/effort/work_ethic/energy/care/quality/drive/excellence
  keep/keeping/kept up with me/my
  meet/meeting/live_up_to/up_to/match/matching my ..1 standards/standard/level/pace/expectations/speed
  share/shares/sharing/have/has my/the_same ..1 work_ethic/standards/passion/drive/commitment/dedication/speed
  impatient/frustrated/frustrating/annoyed/patience ..4 ${others}/when ..5 slow/slower/lazy/less/not/effort/mediocre/
    mediocrity/pace/mistakes/behind/standards
  mediocrity/incompetence/slackers/underachievers
  ${others} ..2 slow/slower/less than_me/than_i/motivated/driven/committed/dedicated
  better/faster/more/harder than anyone/anybody/everyone/everybody/most_people/most/others/my_coworkers/my_peers/
    everyone_else/the_rest/the_others/my_colleagues
  too fast/quick/smart/good/advanced/efficient/qualified for ${others}/my/the
  know/knew/sure/make_sure/making_sure/want/wanted it/everything/things/something is/will_be/would_be/gets/to_be/is_going_to_be/
    will_get done? right/correctly/properly/perfectly/perfect/flawless !away/now/back
  want/like/need/wanting/liking everything/things/it/all/every_detail ..4 perfect/perfectly/just_right/flawless/exactly_right
  until/unless/till ..4 perfect/flawless/perfection
  want ..3 done right
  do/does/doing it as well/good as i/me/myself
  never/not settle/settling for/until
  never satisfied/good_enough/happy_with_less
  never give/giving up
  can/do/does not stand/tolerate/settle/rest/accept ..3 until/anything_less/less_than/mediocre/average/mistakes/
    second_best/second-best
`)
/** The teller sees, knows and does more than the rest. */
const aheadOfOthers = phrases(`
  before/ahead_of anyone/anybody/everyone/everybody/others/the_rest/my_team/most_people ..2 else/did/does/could/can/in/on/saw/sees
  ahead of others/everyone/everybody/the_team/my_team/the_rest/people/the_group
  others/them/people/team/everyone/everybody ..2 catch up
  anything less
  what great/good/excellent looks/looked like
  nobody/no_one had? asked/told/expected me to
  could/can run/work/be/do ..1 better
  can/could not sit still/idle
  one step ahead
  three/two/ten steps ahead
  excellence
  overqualified/over-qualified
  natural leader/problem-solver
  always saying/say/said yes
  the one who/everyone/everybody ..2 fixes/saves/solves/steps/turns/goes/comes
`)
/** Work that never stops. */
const neverStops = phrases(`
  do/does/can/could not/never know/take/stop/remember_to_take/seem_to ..3 breaks/break/vacation/vacations/days_off/
    day_off/when_to_stop/time_off/lunch/working/relax/rest
  never take/takes/took/use/used ..3 breaks/break/vacation/vacations/days_off/day_off/time_off/lunch/sick
  forget/forgetting/forgot ..2 to ..1 take/eat/rest/relax/go_home/stop ..3
  hard/trouble/tough/difficult/problem/struggle/bad ..4 switch/switching/turn/turning/shut/shutting/unplug/unplugging/
    disconnect/disconnecting/relax/relaxing/stop_working/stopping_work
  can/could not/never switch/turn/shut ..2 off
  can/could not/never unplug/disconnect
  hard/trouble/tough/difficult ..4 leave/leaving/walk/walking/step/stepping ..3 work/office/desk/unfinished/undone/
    until/away/job/building
  first ..3 in/there/arrive/here/come ..6 last ..3 out/leave/leaving/home
  last one/person to leave/out
  work/works/working/worked weekends/nights_and_weekends/late_nights/around_the_clock/overtime/through_lunch/day_and_night/
    all_night/evenings/every_weekend
  stay/staying/stays late every/until/to/and/because/or !fix
  take/takes/taking/bring/bringing/brings ..2 work/job home
  work-life/work/life/work_life balance
  put/puts/putting ..1 work/job/company/team/customers/customer/others/everyone/everybody/everyone_else/patients/
    students/people/clients ..4 before/ahead/first/above
  obsess/obsessed/obsessive/obsessing/obsession ..3 details/detail/quality/work/job/getting/every
  details/detail too much
  too much/close attention to detail/details
  pay/pays/paying/paid too much/close attention
  attention to detail/details
  help/helping/please/pleasing everyone/everybody ..3 too/so much
  want/love/like/wanting/loving to help/please everyone/everybody/people/others/so_much
  people pleaser
  people-pleaser/people-pleasing
  say/saying no ..4 because/since/when ..4 love/like/want/care/enjoy/helping/help/team_player
  too many ideas/good_ideas/talents/interests/skills
  stay/staying/stays ..5 after/past shift/hours/work/closing/everyone/my_shift/closing_time/six/seven/eight
  would_stay/kept_staying/always_stayed/often_stayed late/after/past/until/on
  last car/person/light/one in/on/out
  everyone/everybody/others/colleagues/coworkers going/went/leaving/left/go/leave home/at_five/at_5
  could/can/did not leave ..3 anything/work/things/it ..2 open/unfinished/undone/half-done/half_done/until
  could/can not bear/stand for/to/the/seeing/letting/leaving
  could/can not let ..2 down
  could/can not rest/sleep/relax until/if/knowing/unless
  could/can not let go until/unless
  lot/so_much/too_much/all/piece/part of myself/my_heart
  heart into/and_soul
  phone/email/emails/laptop/work/messages/calls ..3 at/during/on/through/from/over dinner/honeymoon/vacation/my_vacation/holiday/midnight/
    weekends/sundays/bed/family/the_weekend/my_honeymoon
  husband/wife/kids/family/partner/girlfriend/boyfriend/spouse/fiance/mom ..3 mad/crazy/complain/complained/complains/nuts/hated/says_i/
    said_i/joked/jokes/calls_me/tells_me/never_saw/barely_saw/hardly_saw/used_to_say
  missed/missing my ..3 birthday/anniversary/recital/wedding/game/games/dinner/graduation
  came/come/coming/went/going in/to_work sick/with_a_fever/on_my_day/on_weekends/on_saturdays/on_sundays/early_and
  skip/skipped/skipping ..2 lunch/lunches/breaks/meals/vacation/vacations
  more than the/any/most next/other/people ..2
  hate/hated to_lose/losing
  want/wanted ..1 win/succeed too/so/badly
  too/very/extremely/super/really competitive
  switching/turning/shutting off $
  redo/redid/redoing/rewrote/rewrite/double-check/double-checked/double-checking/recheck/rechecked ..2 everyone's/everybody's/other/others'/
    colleagues'/coworkers'/everyone_else's
  bad/terrible/not_good/uncomfortable/hard/trouble/hate/not_like/hated ..4 brag/bragging/taking_credit/take_credit/praise/compliments/
    self-promotion/self-promoting/achievements/accomplishments/selling_myself/promoting_myself/tooting
  loyal/loyalty
  out of/from my own pocket
  think/talk/move/work/learn/worked/learned/moved/thought faster/quicker than
  pick/picked/picking up/things so/too/very? quickly/fast ..2 bored/others/everyone
  take/taking/took ..3 other/everyone's/everybody's/others' people's? work/problems/shifts/tasks/burden
  personally responsible
  too much/seriously ownership/responsibility/pride
  took/take/taking my work/job too/so/very seriously
`)
/** A cure that is rest or patience with lesser people: then the failing was too much of a virtue. */
const flatteringCure = phrases(`
  recharge/recharging/self-care/self_care/unwind/unwinding/yoga/meditate/meditation/me_time
  balance ..2 work/life/my_life/personal/family/better
  better/healthy/healthier/work-life/work/life balance
  look/looking/take/taking ..1 after/care_of me/myself
  take/takes/taking/took ..2 sundays/saturdays/weekends/vacation/vacations/breaks/break/days/time off/now/completely/seriously/away
  take/taking ..2 breaks/vacation/vacations/time_off
  pace/pacing myself
  easier/easy/gentle/kind/kinder/less_hard on myself
  marathon/sprint
  leave/leaving/go_home/going_home at/on/when/by five/5/six/6/time/it_rings/the_alarm
  go/going/get home at/on/by ..1 five/5/six/6/time/seven
  switch/turn/shut ..3 phone/laptop/email/computer/everything ..1 off
  phone/laptop/email off at/after/by
  not everyone/everybody/all_people/every_person/all ..6 drive/passion/passionate/standards/pace/energy/me/dedication/dedicated/committed/
    commitment/hard/speed/motivated/level/care/cares/much/intensity/perfect/perfection
  not everyone/everybody/all is/are/works/cares/thinks/moves ..2 like/as me/i/fast/hard
  others/people/everyone/colleagues/coworkers/they do/are/can/may/might/will/have not ..4 drive/passion/standards/pace/my/dedicated/committed/
    hard/motivated/as_much/keep_up
  others/people/everyone ..3 different/lower/their_own standards/pace/speed/limits
  human too/as_well
  my heart
  still ..4 first/top/best/number_one/fastest/highest/ahead
  still/always first/top/best/number_one/fastest/highest
  top/best of/on/performer/in the/my/our leaderboard/board/team/office/region/department/list
  keep winning
  leaderboard
  lower/lowered/lowering ..2 standards/expectations
  high/highest/higher standards
  how/why i ..2 get/do/manage/stay/keep/fit ..2 so much/many/motivated/organized/focused/energetic/fast/calm/productive/everything/all
  how i do it all
  how i ..4 so
  how i keep/stay/see/manage giving/going/calm/motivated/ahead/things/it_all
  best/fastest/strongest ..2 in/on/of the/our/my room/team/office/building/floor/company/region/group/whole
  they/clients/customers/bosses still tell me
  slow/slowing/slowed down for them/others/people/everyone/the
  as early/soon/far/fast/quickly/clearly/hard/much as i do/am/can
  highest scores/numbers/sales/ratings/marks/score/rating
  let/letting ..2 catch up
  empty cup
  save/saving ..2 energy/something for me/myself/my
  think/thinking of/about myself too/as_well/first
  an/some/one hour/time for me/myself
  put/putting myself first
  my secret/routine/energy/stamina/drive/work_ethic/standards/passion
`)
/** No weakness at all, or one that is a joke. */
const none = phrases(`
  do/does/can/could not really/honestly/actually/even/truly? think_of/have/see/name/find/come_up_with ..4
    weakness/weaknesses/flaw/flaws/faults/shortcomings
  can/could/do/did not really/honestly/actually? think_of/come_up_with/name one/any/anything
  no/zero/few/without ..2 weakness/weaknesses/flaws/shortcomings !in
  not/never ..3 have/had/found ..3 weakness/weaknesses/flaws
  nothing/none comes/springs/really_comes to mind
  only/one/biggest/greatest/real weakness is/would_be/might_be/probably/has_to_be ..3 chocolate/coffee/cookies/cake/
    pizza/donuts/doughnuts/ice_cream/dogs/cats/shoes/kryptonite/cheese/tacos/candy/sweets/food/dessert
  kryptonite
  hard/tough/difficult question/one ..3 because/since
  only/biggest/one weakness/flaw ..4 none/too/that_i_have_none
`)
/** A weakness that is called a strength in the same breath. */
const turned = phrases(`
  as/is/be/was/consider/considered/call/called/it actually/really/also/probably/more/maybe/honestly/in_a_way/kind_of/in_fact/
    secretly? of? a/an/my ..2 strength/asset/virtue/superpower/good_thing/plus/compliment/positive/advantage/
    good_problem !in_others
  see/sees/call/calls/consider/considers/view/views/say/says/think/thinks/regard/describe ..6 strength/asset/virtue/
    superpower/good_thing/plus/compliment/positive
  not ..4 such? a/the bad/worst ..2 thing/quality/problem/trait/weakness !idea
  blessing and/or a? curse
  double-edged/two-edged/double_edged sword
  good/nice/great problem to have
  if you/that/anyone/you_can/you_could ..4 call ..3 weakness
  if that/it is/counts/can_be ..4 weakness/one/fault/flaw
  not really/exactly/even/much_of? a weakness
  results speak for themselves
  employers/bosses/managers/clients/supervisors always/usually/really/all/have_always/never/
    have_never? love/loved/appreciate/appreciated/praise/praised/complain/complained/complaining/admire/admired/thank !how/that_i_now
  what/which makes/made me so/such/good/great/better/successful/valuable/stand
  in a good way
  too much of a good thing
`)
/** Words before the phrase that say that it does not hold: what I told myself, and what it was not. */
const disowned = phrases(`
  not/never/no/call/called/calling/told_myself/telling_myself/hid/hide/hiding/excuse/cliche/instead_of/rather_than/
    thought_it_was/used_to_say/said_it_was/pretended/pretend/blamed/disguised/dressed/was_not/mistook/mistake/label/labeled/confused
`)
const disownedAfter = phrases(`
  but it was/is/really
  was/is ..2 excuse/fear/cover/not
`)

/**
 * The teller's own words that are a boast in disguise: a virtue in excess, standards nobody else meets, work without
 * end, no weakness at all, or a weakness called a strength (METHOD section 5); null where there are none. What the
 * teller says it was not, or only called it, is no boast.
 * @example findBoast(readStory({ ...weakness, situation: 'I care too much.' }, { role: null, maxSeconds: 60 })) // 'care too much'
 */
export function findBoast({ parts }: StoryAnalysis): string | null {
  const failing = bodyOf([...parts.situation, ...parts.action, ...parts.result])
  for (const list of [none, tooVirtuous, aboveOthers, aheadOfOthers, neverStops]) {
    const words = quoteFirstMatch(
      failing,
      list,
      (match) => (list !== none && isPrecededBy(match, disowned, 4)) || isFollowedBy(match, disownedAfter, 3),
    )
    if (words !== null) return words
  }
  return (
    quoteFirstMatch(bodyOf([...parts.lesson, ...parts.fixed, ...parts.asked]), flatteringCure) ??
    quoteFirstMatch(bodyOf([...parts.situation, ...parts.action, ...parts.result, ...parts.lesson]), turned)
  )
}
