import { bodyHasPhrase, isFollowedBy, isPrecededBy, type PhraseMatch, quoteFirstMatch } from '../phrases/match.js'
import { findPhrases, phrases } from '../phrases/phrases.js'
import type { Body } from '../text/body.js'
import { jobNouns, workplaceNouns } from '../text/wordLists.js'

const vacancies = 'opening/openings/vacancy/vacancies'
const resume = 'resume/cv/curriculum'
const hiring = 'hiring/recruiting'
const jobRequests = phrases(`
  any ..2 ${vacancies}/jobs/position/positions/roles
  any ..2 opportunity/opportunities !to_learn/to_talk/to_hear/to_meet/to_speak/to_listen/to_ask
  an/job/current/possible/suitable/future/potential opening/openings !of/a/an/the/up/line/lines/day/night/hours/words/
    speech/remarks
  the/your opening you/posted/advertised/for
  the/your/more/such/some/other/about/for/of openings/vacancy/vacancies
  a vacancy
  any leads
  about/regarding/discuss ..2 opportunity/opportunities
  open/vacant position/positions/role/roles/job/jobs
  job opening/openings/opportunity/opportunities/vacancy/vacancies
  ${jobNouns} at/with/in/within/on your *? ${workplaceNouns}
  job/jobs/position/positions at/in/with your *
  do/would/might/could/can/does/will/if you/your *? happen_to/currently/ever/also? know_of/know_about/know/have/need/
    hear_of/hear_about/offer a/an/any/some/more ..2 ${jobNouns}
  know/hear/heard/learn/aware of a/an/any/some ..3 ${jobNouns}
  hear/know of anything/something !like/about
  if you hear/come_across anything/something !like/about
  anything/something/what_you_have available
  have/is_there/got any/some work !on/in/about/with/from/of
  got any/a jobs/job/work/openings
  a/any job/position/role/place/spot for me
  if anything/something/one should? opens/open/comes/come/becomes/become up/available/free !on_your/at_your/and_you/
    in_between
  if a/any * should? opens/open/comes/come/becomes/become up/available/free
  is/are there a/an/any *? job/jobs/position/positions/role/roles
  interested/interest in the/your/an/a/any ..3 position/vacancy/job/opening/posting
  interest in employment
  are/is you/they/your_company/your_team/your_firm/your_department/your_place/the_company/the_firm/the_team still/
    currently/now/also/actually/looking_to? ${hiring}/hire
  -when/while/before/after/since/who/whom/how you/your_company/your_team/your_firm/your_department are/is still/
    currently/now/also? ${hiring}
  ^ is ..3 ${hiring}
  you/guys/place/company/anybody/anyone hiring ?
  know/know_of/heard_of/aware_of anyone/anybody/someone/somebody/companies/places/people/firms/any_company/
    any_companies/any_place/any_firms/a_company who/that/which? is/are/may_be/might_be? currently? ${hiring}/
    looking_to_hire
  hire/employ/interview me
  take me on
  are/is they/you/your_company/your_firm/the_company/the_plant taking ..2 on
  room/space on/in/at your ..2 ${workplaceNouns}
  anything/nothing/something you could/can give me
  have/has you/they got anything/something going
  if/whether anyone/anybody/somebody/someone is looking for *
  do/does you/your_company/your_firm need drivers/welders/staff/workers/nurses/cooks/cleaners/hands/anyone/anybody
  offer/give/get/find/land me a/an/any/some/the *? job/chance/shot/position/interview/opportunity/role/work/break/
    trial
  help/assist me to/with/in? find/finding/get/getting/land/secure/securing a/an/any/some/my/new? ..3 job/work/
    position/role/employment/interview
  need/request/am_asking_for/am_asking_you_for/ask_you_for/beg_you_for/apply_for/applying_for a/an/any/this/the/
    your ..3 job/position/vacancy/opening/interview
  wish/want/writing/like/love to apply
  submit my application
  consider/keep/bear me for/in_mind
  be considered for
  recommend/refer/suggest/propose me for/to a/an/any/the/your ..3 job/position/role/opening/opportunity/hr/boss/
    recruiter/hiring_manager
  refer me internally/for
  put in a good? word/referral
  speak/talk/ask/inquire/enquire ..4 on my behalf
  hook me up
  speak/talk to the/your recruiter/hiring_manager/hr
  join your ..2 ${workplaceNouns}
  be/become/being a? part of your *? ${workplaceNouns}
  would_like/would_love/would_really_like/would_really_love/want/hope/hoping/eager/excited/interested/happy/thrilled/
    chance/opportunity to/in come/come_and? work/working for/at you
  would_like/would_love/would_really_like/would_really_love/want/hope/hoping/eager/excited/interested/happy/thrilled/
    chance/opportunity to/in come/come_and? work/working for/at your *? ${workplaceNouns}
  could/can/do you/your_team/your_company use/need someone/somebody/anyone like_me/with_my
  pass/passing/send/sending/forward/forwarding/hand/circulate/give/share/submit on/along/around/over? my/a_copy_of_my/
    the_attached *? ${resume}
  my ${resume} on/along/around? to/with
  attach/attached/attaching/enclose/enclosed/enclosing/included/find/see ..4 my/the *? ${resume}
  my/a *? ${resume} vitae? is/are? attached/enclosed/below
  look/looking at/over/through/into my *? ${resume}
  review/reviewing/read/reading/check_out/feedback_on/comments_on/thoughts_on my *? ${resume}
`)
/** Words before the request that say that no job is asked for: the release (METHOD section 2, move 6). */
const disclaimers = phrases(`
  not/never/nor/nobody/no_longer/rather_than/instead_of/neither/far_from/without ..4 expect~/ask~/need~/about/writ~/
    call~/ring~/look~/want~/because/after/seek~/hunt~/assum~/hop~/imagin~/suppos~/here/why/know~/suggest~/mean~/
    request~/apply~/trying/hint~/fish~/rack~/search~
  not for
  need not
  do not need/have to
  even/also if
  whether or not
`)
const negations = phrases('no/not_a/not_an/not_the/hardly/without/not')
const negationsAfter = phrases('is/are not what/why/the_point/the_reason/my')
/** Words of doubt or need, which deny nothing: “I am not sure if …”. */
const doubts = phrases(`
  not sure/certain/been_able/managed/yet/only/hesitate/forget
  not know if/whether/who
  why/can/could/or/if/have/has/had not
`)
/** Sentences that say explicitly that no job is asked for. */
export const explicitDisclaimers = phrases(`
  not asking/looking/calling/writing/ringing/here/after to? you? to_ask? you? for/about? a/any/an? job/jobs/work/
    opening/openings/position/vacancy/vacancies
  is/are not about/asking_for/asking_you_for a/any? job/jobs/opening/openings/vacancy/vacancies
`)
/** The reader asked for the résumé. */
const invitations = phrases(`
  you asked/requested/suggested/offered
  at your request
  as requested/promised/agreed
`)
/** Thanks for what the reader has done; only to a known contact, since writers thank strangers in advance. */
const thanks = phrases('thank/thanks you? so/very? much? again? for')
const offer = phrases(`
  thank/thanks you? so/very? much? again? for the/your offer !to
  received/have/got/had an/another/your offer !to/for_you
`)
const interview = phrases(`
  our/the/my/your interview
  interview with/on/at/today/yesterday
`)

/**
 * The writer's own words that ask for a job or mention vacancies; null where there are none, or where the text says
 * that it does not ask for a job (METHOD section 2, move 6).
 * @param isKnown whether the two have been in touch: then the writer may thank for what they did with the résumé
 */
export function findJobRequest(body: Body, isKnown = false): string | null {
  const isExcused = (match: PhraseMatch) =>
    isPrecededBy(match, invitations) || isFollowedBy(match, invitations) || (isKnown && isPrecededBy(match, thanks, 1))
  return quoteFirstMatch(body, jobRequests, (match) => isDisclaimed(match) || isExcused(match))
}

/** Whether a text says that it does not ask for a job. */
export function disclaimsJob(body: Body): boolean {
  if (bodyHasPhrase(body, explicitDisclaimers)) return true
  return body.sentences.some((sentence) =>
    findPhrases(sentence, jobRequests).some((range) => isDisclaimed({ sentence, ...range })),
  )
}

/** Whether a text is about the offer of a job: who made one, or may, is not asked for a favor. */
export function isAboutOffer(body: Body): boolean {
  return bodyHasPhrase(body, offer)
}

/** Whether a text is about an interview: then both sides expect the job to be mentioned. */
export function isAboutInterview(body: Body): boolean {
  return bodyHasPhrase(body, interview)
}

function isDisclaimed(match: PhraseMatch): boolean {
  if (isPrecededBy(match, negations, 2) || isFollowedBy(match, negationsAfter, 6)) return !isPrecededBy(match, doubts)
  return isPrecededBy(match, disclaimers) && !isPrecededBy(match, doubts)
}
