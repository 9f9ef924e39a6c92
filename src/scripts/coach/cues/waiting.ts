import { bodyHasPhrase, isFollowedBy, isPrecededBy, quoteFirstMatch } from '../phrases/match.js'
import { phrases } from '../phrases/phrases.js'
import type { Body } from '../text/body.js'
import { days } from '../text/wordLists.js'

const answerNouns = 'reply/response/answer/call/email/message/feedback/thoughts'
const callVerbs = 'call/ring/text/email/message/contact/phone/reach'
/** Phrases that leave the next step to the reader. */
export const waitingPhrases = phrases(`
  look/looking forward very_much/eagerly? to/for hear/hearing back/more? from_you
  look/looking forward very_much/eagerly? to/for hear/hearing $
  look/looking forward very_much/eagerly? to/for your *? ${answerNouns}
  look/looking forward very_much/eagerly? to/for a/any/receiving_a/receiving_your *? reply/response/answer/call
  hope/hoping/love/like/happy/glad/wait/waiting/eager/excited/expect/keen to/for hear/hearing back? soon? from you
  hear back? from you soon/shortly/at/when/if
  hope that? you will/can? reply/respond/answer/call/write/get_back
  await/awaiting/wait_for/waiting_for/anticipating to_hear/your/a_reply/a_response/a_call
  get/revert right? back to_me/at_the/asap/soon/when
  write/call/ring/text/message/email me back
  please/do/just/so/then/kindly/you_can/can_always/free_to ${callVerbs}/write/write_to/reach_out_to me
  ${callVerbs} me when/if/at/whenever/as_soon_as/asap/anytime/any_time/once/or/on/back/soon/today/tomorrow/and/to
  ${callVerbs} me $
  give me a/another call/ring/shout/buzz
  drop/shoot/send me a/an line/note/message/text/email
  reach out to me
  do_not/never hesitate to
  feel free to call/reach/contact/email/text/ring/message/get/connect/drop/write
  let me know when/whenever/if/whether/what_you_think/your/a_time/a_good/time/times/how/as_soon/asap/either_way/
    at_your/by/soon/which_day/which_time/what_time/what_day/what_works/what_suits/any
  let me know $
  lmk
  please reply/respond/answer/advise
  keep me posted/updated/informed
  keep an/your ear/ears/eye/eyes
  if you hear/come_across/know_of/learn_of of? anything/something
  at your earliest/own? convenience
  at the earliest
  when/whenever you get/have/find a/the/some/any chance/moment/minute/time
  the ball is
  you have got? my number/details/email/address $
  leave it/this to/with you
  i am/will_be available/free/here/reachable anytime/any_time/whenever/any_day
`)
const negations = phrases(`
  no need/hurry/rush/obligation to
  need_not/never/not
  do not need/have/feel
  without having to
`)
/** Offers of help. */
const offers = phrases(`
  if there/i
  if you ever? need/want/could_use/think_i/would_like_me
  i can do/help/be/return/ever/offer/introduce/give
  there is anything/something
  anything i
`)
/** What the reader is asked to say only if a plan does not work out. */
const fallbacks = phrases(`
  if not
  change/changes/delayed/late/no_longer
  is/are/works/suits better
  come/comes up/between
  get/gets in the way
  does/would/is not
  do not suit/want/wish
  would rather
  rather not
  prefer
  another time/day
  it went/goes/turns/works_out/worked_out
  you get/got on
`)

/**
 * The writer's own words that leave the next step to the reader; null where there are none (METHOD section 4: keep
 * control).
 */
export function findWaitingWords(body: Body): string | null {
  return quoteFirstMatch(
    body,
    waitingPhrases,
    (match) =>
      isPrecededBy(match, negations, 3) ||
      isPrecededBy(match, offers) ||
      isFollowedBy(match, offers, 3) ||
      isPrecededBy(match, fallbacks) ||
      isFollowedBy(match, fallbacks),
  )
}

/** Phrases that say explicitly that no answer is needed. */
const noAnswerNeeded = phrases(`
  nothing/not_anything that? you/i need/have/want/ask/expect
  nothing to do/answer/reply
  no need/hurry/rush/pressure/obligation to reply/answer/respond/write/ring/call/do/get_back
  need/do not need_to/have_to? reply/answer/respond/write_back/ring_back/call_back/do_anything/do_a_thing
  no reply/answer/response is? needed/necessary/expected/required
  not asking you? for? anything
`)
/**
 * Phrases in messages to a known contact that need no answer: thanks, a gift, news, a farewell, a confirmed meeting.
 */
const closings = phrases(`
  thank/thanks/grateful/thankful/appreciate/update
  thought of you
  here is/are
  in case it/this/they
  for you
  may/might/could/hope ..4 of_use/useful/interest/helpful
  as i? promised
  good/great news
  want/wanted/like you? to know/hear/tell/report/share
  to let you know
  i/we talked/spoke/met/accepted/signed/start/started
  came of it
  you will hear from me
  last/final note/message/email/letter
  will not write/ring/call/trouble/bother/contact
  leave it/you there/here/at_that/in_peace
  all the best
  until then
  paths cross
  see you
  look/looking forward to our/seeing/meeting/talking/speaking/${days}
  confirm/confirming
`)

/** Whether a text says explicitly that it needs no answer. */
export function saysNoAnswerNeeded(body: Body): boolean {
  return bodyHasPhrase(body, noAnswerNeeded)
}

/** Whether a text to a known contact clearly needs no question. */
export function needsNoAnswer(body: Body): boolean {
  return bodyHasPhrase(body, closings)
}
