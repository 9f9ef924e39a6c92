import { hasPhrase, phrases } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { anyOf } from '../text/wordLists.js'
import { pleasantries } from './pleasantries.js'
import { isNameWord, isRecommended } from './recommendation.js'

const contact = 'name/number/email/details/contact/card'
/** An intermediary between writer and reader who is named without a verb of recommending. */
const intermediary = phrases(`
  got/had/have/received/took your ${contact} from/through/via
  on/at the ..2 recommendation/suggestion/advice/urging/prompting
  on/at ..3 suggestion/recommendation/urging of?
  your name came_up/was_given/was_mentioned/was_suggested
  you come/came/were highly? recommended/suggested
  referred/introduced/recommended/directed/encouraged/pointed to_you/to_me/your_way? by
  referral/introduction/greetings/regards/hello from
  hear/heard/learned/learnt/know about/of? you from/through
  hear/heard/learned about/of? your ..3 from/through
  hear/heard/learned/know from ..3 that? you
  found you through/via/in
  mutual/common/shared friend/acquaintance/contact/connection/colleague
  friend/colleague/contact/neighbour/neighbor/student/brother/sister/cousin of *
  your friend/former/colleague/neighbour/neighbor/cousin/brother/sister/mentor/classmate/husband/wife/daughter/son/
    assistant
  who/whom you know
  who knows you
  works/worked with/for/under you
  used to work with/for you
`)
/** A school, an employer, a group or a place that both know. */
const commonGround = phrases(`
  fellow
  alum/alumnus/alumna/alumni/alumnae
  both of_us/from/studied/went/worked/graduated/belong/members/member/left/started/live/grew
  in common
  like you i
  just like you
  we both/share/belong_to/went_to
  we are/were both/neighbours/neighbors/colleagues/members/in_the_same/at_the_same
  same ..1 table/school/university/college/class/course/team/company/firm/employer/church/choir/club/group/department/
    street/town/neighbourhood/neighborhood/association/chapter/village/programme/program/degree/bootcamp/league/
    building/year
  i/who/you also/too did/studied/went/graduated/worked/belong/trained/attended/spent/live/lived/served/started/am_a/
    am_an/was_a/was_an/came_from/made/moved
  studied/worked/graduated/trained/served/started ..5 too/as_you_did/like_you/where_you
  as you did/once_did/do/were
  another * graduate/member/parent/volunteer/veteran
  class of *
  classmate/schoolmate/roommate/teammate/neighbour/neighbor/neighbours/neighbors
  you and i
  your old/former ..3 school/team/firm/group/club/class/course/company/department/office/boss
  alma mater
  from church/choir/the_gym/the_allotment/night_school
  member/members/part/volunteer of/at/in/with the/our
  customer/reader/listener/subscriber/patient/regular/user of/at your/yours
`)
const workNouns = anyOf(`
  article articles talk talks post posts book books podcast episode project projects paper papers piece pieces
  interview keynote webinar presentation speech column blog report video videos comment comments panel research
  study story lecture essay thread app campaign class course workshop newsletter exhibition exhibit launch
  launches redesign rework rewrite dashboards award restaurant clinic garden museum move switch announcement
  expansion photographs photos paintings recipes library plugin guide tutorial handbook software tool series
  label
`)
const workVerbs = anyOf(`
  wrote spoke gave built led made went left ran began grew won set taught brought took bought moved changed
  switched launched founded opened started turned designed worked helped managed created developed published
  posted shared described explained talked presented joined studied graduated lived trained restored organized
  organised planned introduced mentioned argued said showed
`)
/** Something that the reader made or did, which the writer can ask about. */
const readerWork = phrases(`
  your ..3 ${workNouns}
  the/a/an ..3 ${workNouns} that/which? you/by_you/your
  your work/writing/efforts on/about/in/with/at/for/to/around/against
  read/enjoyed/liked/heard/impressed_by/struck_by/followed/appreciated/learned_from ..3 your thoughts/ideas/views/
    remarks/words/writing/answer/reply/reasons/approach
  what you wrote/said/built/did/have_written/have_built/have_done/are_building/are_doing
  because/that/when/how/since/and/as/saw/see/read/noticed/heard/know/ago/where/what/once/before/years/week/
    month you now? ${workVerbs}
  because/that/when/how/since/saw/see/read/noticed/heard/know you have just/recently? ${workVerbs}/written/spoken/grown/
    taken/begun/run
  saw/see/read/noticed/heard/know that? you now? lead/run/teach/manage/build/head/moved/work_on
  ^ you ${workVerbs}
  read/heard/saw/see/noticed/learned ..4 you are/have !hiring/looking/a/an/the/in/at/on/very/so/currently/connected/been
  heard/saw/watched/met/listened_to you at/on/in/speak/talk/present/give/play/explain
  attended/watched/bought your
`)
/** News about the reader, such as “Your apprentices won the prize”. */
const readerNews = phrases(`
  ^ your ..4 won/opened/launched/received/grew/moved/published/announced/built/taught/turned/doubled/introduced/
    changed
  congratulations on/for/to
  congrats
`)
const connecting = phrases(`
  thank/thanks/glad/happy you? so/very? much? for/to_be? connecting/connected/accepting/the_connection
`)

/**
 * Whether the first two sentences of a text, or its subject, say how writer and reader are connected (METHOD section 2,
 * move 2).
 */
export function namesConnection(body: Body, subject: Body): boolean {
  const opening = body.sentences.filter((each) => !hasPhrase(each, pleasantries) || showsConnection(each)).slice(0, 2)
  return [...subject.sentences, ...opening].some(showsConnection)
}

/** Whether a sentence says how writer and reader are connected. */
export function showsConnection(sentence: Sentence): boolean {
  const hasConnectionPhrase = [intermediary, commonGround, connecting, readerWork, readerNews].some((each) =>
    hasPhrase(sentence, each),
  )
  return hasConnectionPhrase || isRecommended(sentence) || namesMutualContact(sentence)
}

/**
 * Whether a sentence names a contact whom both know: “You know Lee Park”, “Do you remember Lee?”, “Lee and I coach
 * together”.
 */
function namesMutualContact({ normalized, words }: Sentence): boolean {
  // “My name is Jane Jones and I …” names only the writer.
  const isIntroduction = normalized[1]?.word === 'name' || normalized[0]?.word === 'this'
  return words.some((word, index) => {
    const next = words[index + 1] ?? ''
    if (word === 'and' && next === 'I') return !isIntroduction && isNameWord(words[index - 1] ?? '')
    return /^(?:know|knew|remember)$/.test(word) && isNameWord(next.replace(/[,.?!;:]$/, ''))
  })
}
