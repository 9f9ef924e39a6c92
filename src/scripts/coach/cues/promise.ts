import { hasPhrase, phrases } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { anyOf, days, months } from '../text/wordLists.js'

const numbers = 'one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/half'
const touchVerbs = anyOf(`
  ring call phone write email message text try be_in_touch get_in_touch be_back_in_touch get_back_in_touch
  follow_up check_in check_back come_back get_back reach_out contact drop_you let_you_know tell_you reach_you
  send_you give_you stop_by see_you speak talk be_at
`)
const callVerbs = 'ring/call/phone/write/email/message/text/try'

/** The writer's announcement to be in touch. */
const touchPromises = phrases(`
  i will/shall/am_going_to/plan_to/intend_to then/also/gladly/simply/just/happily/certainly/try_to? ${touchVerbs}
  i would like to ring/call/phone
  you will/shall hear from me
  let me ${callVerbs}/get_back/come_back
`)
const times = phrases(`
  again/tomorrow/tonight/today/then/soon/later/shortly/${days}
  next/this/early/late/following/coming *
  in a/an/one/two/three/four/five/six/ten/the/${months}
  on/by/before/around/after/at/towards/toward the? ${months}/${numbers}/noon/lunch/end/beginning/first/second/third/
    christmas/easter/holidays/weekend
  on/by/before/around/after/at/towards/toward the? 0~/1~/2~/3~/4~/5~/6~/7~/8~/9~
  within a/the/two/three *
  once more
`)

/** Whether a sentence says when the writer will be in touch. */
export function isTouchPromise(sentence: Sentence): boolean {
  return hasPhrase(sentence, touchPromises) && hasPhrase(sentence, times)
}

/**
 * Whether a text says when the writer will be in touch, instead of leaving the next step to the reader (METHOD section
 * 4).
 */
export function promisesTouch(body: Body): boolean {
  return body.sentences.some(isTouchPromise)
}
