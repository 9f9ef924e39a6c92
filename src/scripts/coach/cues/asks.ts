import { bodyHasPhrase } from '../phrases/match.js'
import { findPhrases, hasPhrase, phrases } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { anyOf, days } from '../text/wordLists.js'

/** What a sentence asks of the reader: an answer, a talk, or a favor. */
export type Ask = 'answer' | 'talk' | 'favor'

/** Polite questions that need no real answer. */
const courtesies = phrases(`
  ^ hi/so/and/well? how are/is/was/were/have/has you/things/life/everything/all/it/that two/all/both? been/going/gone/
    doing/keeping/holding/these/today/now/lately/so_far/treating/feeling/getting/faring/since/and
  how are/is/was/were you/things/life/everything/all/it/that ?
  how are you $
  how are/is/was/were/has/have the/your ..4 been/going/gone/doing/keeping/holding/these_days/treating/getting/faring/
    since
  how are/is/was/were the/your ..4 ?
  how did it/that/things/the/your ..5 go/turn_out/work_out/end
  ^ did/has/have/was/were you/that/it/the/your ..3 have_a/have_any/enjoy/work_out/worked_out/go_well/arrive/arrived/
    settle/settled/recovered/get_my/reach_you/been_well
  ^ is this/that/it ..3 good/bad/right/convenient/awkward time/moment/number/person/place
  ^ is this/that * ?
  ^ is this/that * * ?
  ^ am i speaking
  have i ..3 caught/catch
  did i catch
  ^ do you have a/one/two/half_a minute/moment/second now/for_me/right_now? ?
  ^ have you got a/one/two/half_a minute/moment/second now/for_me/right_now? ?
  ^ do_you? remember me/us/our/when
  ^ are you well/all_right/still/keeping/settled/enjoying
  ^ why am_i/do_i/you
  guess/know what ?
  ^ who am i
`)
/** Offers to the reader; a sentence that offers asks for nothing. */
const offers = phrases(`
  can/could/may/might i help/be_of/do_for/send_you/offer_you/return/introduce_you/put_you
  shall/should i send/introduce/forward/put
  is/are there something/anything/anyone/anybody/someone/somebody/way/ways i can/could/may/might
  is/are there a/any way/ways i can/could/may/might
  is/are there something/anything/anyone/anybody/someone/somebody you would like to_meet/me_to/an_introduction
  would it help/be_useful if_i
  would you like me_to/a_copy/the/an_introduction/to_see/to_have/to_read
`)
const agreement = phrases(`
  ^ would/does/is/will/could that/this/it be/sound/seem/feel? ok/okay/fine/good/right/all_right/possible/work/suit/
    fair/agreeable
  ^ sound/fair/all good/enough/right
  ^ ok/okay/yes/right/agreed/deal ?
  ^ what do you say/think ?
`)
const times = `${days}/${anyOf(`
  tomorrow next_week this_week next_month 1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~ one two three four nine ten eleven noon
  morning mornings afternoon afternoons evening evenings lunch
`)}`
/** When and how to talk: the question about the time is part of the request to talk. */
const scheduling = phrases(`
  ^ or/and/so? when/what_time/what_day/what_days/what_times/which_day/which_days/which_time/how_about/what_about/
    how_does/how_would/how_soon/shall_we/should_we
  ^ or/and/so? shall i ring/call
  would/does/do/is/are/will/might/could ..5 ${times} ..5 suit/work/fit/convenient/possible/all_right/ok/okay/good/
    better/free/available/fine/easier
  free/available on/at/for/next/this/any/some/to
  suit/suits/work/works/convenient/easier/better/best for? you/your
  ^ would ${times}
  good/better/best/right/convenient time/moment/day
`)
const talk = phrases(`
  talk/call/chat/coffee/tea/lunch/meet/meeting/conversation/minutes/zoom/skype/ring/phone/visit/catch_up/speak/
    sit_down/quarter_of_an_hour/half_an_hour/brain
`)
const favor = phrases(`
  introduce/introduction/forward/send/review/reviewing/read/refer/submit/hand/sign/endorse/vouch/hire/consider
  pass on/along/my/it/this/them/these
  look/looking at/over/through/into
  put/refer/recommend/connect/get me
  help me get/find/land/write/with
  give me a/an
  write me/a
  keep me
  share my/this/it
  speak for me
  be a/my reference
`)
const openQuestion = phrases(`
  ^ and/so/but/or/first/second/also/then/finally/lastly/if_so/in_my_place/if_you_were_me/tell_me? what/which/who/whom/
    whose/why/where/how
`)
const rephrasing = phrases('^ or/that_is/in_other_words')
/** Requests without a question mark. */
const requests = phrases(`
  please/kindly do/also/just/then? introduce/forward/pass/send/share/review/look/take_a_look/read/tell/help/give/
    connect/put_me/refer/recommend/advise/consider/keep/hand/submit/write/call/ring/reply/respond/get_back/answer/
    point/suggest/email/message/contact
  please/kindly do/also/just/then? let me know if/of/about/who/what/which/when/how/whether
  ^ so/and/also/then/perhaps/maybe/if_so/lastly/finally? could/can/would/will you/we
  wonder/wondered/wondering/hoping/hoped/hope/grateful/appreciate_it/obliged/great/helpful/kind/lovely/glad/happy if/
    whether/that? you/we could/can/would/will/might/may/were_willing
  i would_like/want/wanted/have/wish to ask you? for/about/whether/if/how/what/who/which
  may i ask
  i am_asking/ask you? for/to/whether/if/how
  would you mind
  let me know who/whom/what/which/of/about
  let me know if you hear/know/can/could/would/have
`)
/** Wishes that a reader can answer like a question; they count only where nothing else in the text asks. */
const wishes = phrases(`
  value/appreciate/welcome/love/like/treasure/grateful_for/glad_of to_have/to_get? your *? view/views/thought/
    thoughts/advice/thinking/opinion/judgement/judgment/take/ideas/perspective/insight/insights/guidance/time/words/
    on/help_with
  value/appreciate/welcome/love/like/treasure/grateful_for/glad_of a few/word *? words/minutes/thoughts/on/of/about
  value/appreciate/welcome/love/like/grateful_for/glad_of * minutes
  like/love/glad/happy/hope to connect/be_connected/follow/talk/meet/ask/learn/understand/know/pick
  like/love/glad/happy/hope to hear how/what/about/your/why/who/which
  my one/only? question is
`)
const optOut = phrases(`
  let me know if/whether/when? it/that/this/the_time/${days} does_not/no_longer/is_not/would_not/works/suits/still
  let me know if you have any questions
`)
/** “… review my notes and introduce me to …”: each further verb asks for another favor. */
const furtherFavors = phrases(`
  and/then/or then/also/perhaps/maybe/please? introduce/forward/pass/review/put_me/refer/recommend/connect_me/hand/
    submit/send_it/send_my/tell_me_about/tell_me_of/tell_me_if
`)

/** “… , and is there anybody else?”: a second question in one sentence. */
const secondQuestion = phrases('and/or also? is_there/are_there/would_you/could_you/can_you/do_you/will_you')

/** What the sentences of a text ask, in order. Courtesies, offers and rephrased questions ask nothing. */
export function findAsks(body: Body): Ask[] {
  return body.sentences.flatMap(asksInSentence)
}

function asksInSentence(sentence: Sentence): Ask[] {
  if (hasPhrase(sentence, offers)) return []
  if (!sentence.isQuestion)
    return hasPhrase(sentence, requests) && !hasPhrase(sentence, optOut) ? [kindOfAsk(sentence)] : []
  if (hasPhrase(sentence, courtesies) || hasPhrase(sentence, rephrasing)) return []
  if (hasPhrase(sentence, agreement)) return ['talk']
  const kind = kindOfAsk(sentence)
  if (kind !== 'favor') return hasPhrase(sentence, secondQuestion) ? [kind, 'answer'] : [kind]
  const furtherEnds = new Set(findPhrases(sentence, furtherFavors).map((each) => each.to))
  return [kind, ...[...furtherEnds].map((): Ask => 'favor')]
}

function kindOfAsk(sentence: Sentence): Ask {
  if (hasPhrase(sentence, scheduling)) return 'talk'
  if (hasPhrase(sentence, openQuestion)) return 'answer'
  if (hasPhrase(sentence, favor)) return 'favor'
  return hasPhrase(sentence, talk) ? 'talk' : 'answer'
}

/** How many different things a text asks for. A request to talk and the question that the talk is for count as one. */
export function countAsks(asks: Ask[]): number {
  const count = (kind: Ask) => asks.filter((each) => each === kind).length
  return count('favor') + Math.max(count('answer'), Math.min(count('talk'), 1))
}

/** Whether a text states a wish, not as a question, that the reader could answer. */
export function wishesForAnswer(body: Body): boolean {
  return bodyHasPhrase(body, wishes)
}
