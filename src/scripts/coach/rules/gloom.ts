import { isPrecededBy, type PhraseMatch, quoteFirstMatch } from '../phrases/match.js'
import { phrases } from '../phrases/phrases.js'
import { anyOf } from '../text/wordLists.js'
import type { DraftAnalysis } from './rule.js'

const many = anyOf(`
  hundreds dozens thousands scores countless endless so_many too_many hundred over_* 1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~
`)
const work = 'job/jobs/work/position/role/employment/interview/interviews/offer/offers/callback'
const answered = anyOf(`
  answer answers answered reply replies replied respond responds responded call calls called hire hires hired
  hiring want wants care cares give gives gave help helps willing interested get_back gets_back got_back
  write_back writes_back wrote_back
`)
const very = 'very/so/extremely/really/incredibly/rather/pretty/super/too/terribly/quite/probably/surely/always'
const desperate = phrases(`
  i/am/was/getting/feeling/feel/becoming/so/quite/pretty/really/bit/little desperate/hopeless/depressed/discouraged/
    demoralized/demoralised/frustrated/exhausted/miserable/worthless/scared/terrified/ashamed/embarrassed
  i am/feel/get/was ..1 worried/anxious !to/about_how
  getting ..1 worried
  desperate for a/any/work/help/something/this/anything
  desperate to
  desperately/despair/desperation
  i am/have_been/was/really/still/keep been? struggling/suffering
  i still/really? struggle/suffer
  at my/the wit's/wits'/wits end
  end of my rope/tether
  last/only hope/resort
  lost/losing all? hope
  give/giving/given up hope/on/looking/searching
  about/ready/want/going to give up
  tired/sick/weary of looking/searching/applying/being/waiting/this/it
  fed up
  burned/burnt out
  rock bottom
  been a? nightmare
`)
const failure = phrases(`
  nobody/noone/no_one/none_of_them ever/even/has/will/would/want/wants/seems/is/bothers? to? ${answered}
  you/they never/still_have_not even? answered/replied/responded/called/wrote/written/got_back
  i am/was disappointed
  disappointing
  no/without/bad/much luck/success
  had/have little/no luck/success
  not/never a_single/one_single/even_one/one reply/response/answer/interview/call/offer
  nothing but rejection/rejections/silence
  no replies/responses/interviews/offers/callbacks
  month/months/year/years/week/weeks now? of/without/with_no/and_no/and_still_no/and_nothing/and_still_nothing any/a/
    a_single? success/luck/work/rejection/rejections/silence/job/offer/offers/interview/interviews/searching/trying/
    unemployment/income/reply/replies/answer/result/results
  months/years/weeks of looking !after
  months/year/years/weeks and i have? got/had/found nothing
  sent/submitted/filled_in/filled_out/written/wrote/mailed/after ..3 ${many} of? *? applications/resumes/cvs/
    rejections/letters
  applied to/for/at ..2 ${many}
  applied everywhere
  rejected/ghosted/ignored by/again/everywhere/after/every/so_many/many/for_every/me
  turned_down/passed_over by/again/everywhere/after/every/so_many/many/for_every
  been/being/got/getting/get/was/were rejected/ghosted/turned_down/ignored/passed_over/let_down/fired/dumped/
    thrown_out/kicked_out
  rejection letter/letters
  many/constant/all_the/more/of rejections
  unemployed/out_of_work/jobless/without_a_job/without_work/out_of_a_job/on_the_market/job_hunting/searching/looking/
    applying for/since ..3 months/years/year/ages/so_long/long_time !of/in
  can/could not seem_to/even? find/get/land a/an/any/another/new/some? *? ${work}/hired
  not been? able/unable to find/get/land/secure a/an/any/another/new/some? *? ${work}/hired
  unable/failed/failing/impossible/struggling to find/get/land/secure a/an/any/another/new/some? *? ${work}/hired/
    anything
  have not found/had/got/gotten any/a/an/one/a_single? *? ${work}/luck/reply/response/success
`)
const complaint = phrases(`
  pay/paying/afford my/the/our rent/bills/mortgage
  my/our rent/bills/mortgage/savings
  my benefits/unemployment run/runs/ran/is/are/will/end/ends/stop/stops
  run/ran/running out of money/savings/time/options/ideas/benefits
  make/making ends meet
  family/children/kids/mouths to feed/support
  lose/losing my/our house/home/apartment/flat
  in debt !to
  am/being/me too old
  at my age
  ageism/overqualified
  age discrimination
  over qualified
  so/very/really/totally/deeply unfair/unjust/unfairly/unjustly
  unfairly
  heartless/cruel/brutal/awful/terrible/horrible/toxic *? boss/manager/company/employer/layoff/layoffs/time/year/
    months/search/market/shock
  market is/has_been ${very}? brutal/awful/terrible/horrible/dead
  threw/kicked/pushed/forced/booted me/us out
  got rid of me/us
  betrayed
  years of loyalty/loyal_service
  waste of time
  just my luck
  joke of a company/firm/place/boss
  can you believe it/that
  loyal years
  been/going/having/had/is/was/in a/an/some/such_a? ${very}? rough/tough/hard/difficult/brutal/awful/terrible/dark/
    stressful *? time/times/year/months/road/search/stretch/situation/patch/period/spot !for/in
  been ${very}? rough/tough/hard/difficult/brutal $
`)
const begging = phrases(`
  any job
  any kind/sort/type of job/work/role/position
  anything at_all/you_have/you_can/will_do/would_do/would_help/helps/whatsoever
  will/would/can/willing_to/happy_to take/do/accept any/anything/whatever
  whatever you have/can
  any/some/your kind_of/amount_of? help at_all/you_can/you_could/you_might/would_be/will_be/would_mean/is_greatly/
    is_much/whatsoever
  i_am/i/me? begging/beg
  throw me a
  really/badly/urgently/truly/so_much need a/this/your/some/the/any/an/to_find
  need a/this/some? job/work/help/break/chance so/very? badly/urgently/now/asap/soon/quickly/fast
  would mean the_world/everything
  huge/big/enormous/massive favour/favor
  i would do anything
  i do not care what
  forever/eternally/so_so grateful
  have/take/out_of pity
  feel sorry for me
  please please/anything
`)
const apology = phrases(`
  sorry/apologise/apologize/apologies/forgive_me/excuse_me/pardon/hate/loath/afraid/do_not_want/do_not_mean/
    do_not_wish/do_not_like to/for/the/my/if/that/of? i/i_am/this_is/be/be_a/keep? bother~/disturb~/troubl~/intru~/
    impos~/pester~/annoy~/burden/nuisance/pest/interrupt~/bug/bugging/taking/take/wasting/waste !impossible
  sorry/apologise/apologize/apologies/forgive_me/excuse_me/pardon/hate to/for/the/my/having_to/that_i_am? contact/
    contacting/reach/reaching/write/writing/call/calling/ask/asking/cold/unsolicited/directness/boldness/email/
    emailing/message/messaging !the
  sorry/apologise/apologize/apologies/forgive_me/excuse_me/pardon/hate ..4 out of the blue
  sorry/apologise/apologize/apologies/forgive_me/excuse_me/pardon ..3 unsolicited/intrusion/imposition
  probably/surely/must be? annoying
  wasting/waste/taking/take up? too_much_of/any_more_of/any_of? your precious/valuable? time
  -if/when/should you/schedule/day/days are/is/must_be/may_be ..2 busy/swamped
  you are/must_be a ${very}? busy
  you probably/surely/likely do_not/will_not remember/have_time/care/want
  not what you are looking for
  please ignore this
`)
/**
 * Words of regret. Writers use them for bad news, but also for a day that does not suit; so they count only in a first
 * contact.
 */
const regrets = phrases('unfortunately/sadly/regrettably/alas')
const negations = phrases('-can/could/have/do/did/may not/never/no/hardly/without/nothing')
/** Trouble of others, not of the writer. */
const othersTrouble = phrases(`
  you/they/patient/patients/people/client/clients/customer/customers/school/schools/companies/firms/team/teams/who/
    industry/hospital/hospitals are/is/were/have_been/often/still/may_be?
`)

/** The writer's own words that sound of despair, begging or apology; null where there are none (METHOD section 3). */
export function findGloomyWords({ body, subject, isFirst }: DraftAnalysis): string | null {
  const isExcused = (match: PhraseMatch) => isPrecededBy(match, negations, 2) || isPrecededBy(match, othersTrouble, 0)
  for (const part of [subject, body]) {
    for (const list of [desperate, failure, complaint, begging]) {
      const words = quoteFirstMatch(part, list, isExcused)
      if (words !== null) return words
    }
    const words = quoteFirstMatch(part, apology) ?? (isFirst ? quoteFirstMatch(part, regrets) : null)
    if (words !== null) return words
  }
  return null
}
