import { isPrecededBy, quoteFirstMatch } from '../phrases/match.js'
import { phrases } from '../phrases/phrases.js'
import type { Body } from '../text/body.js'
import { anyOf } from '../text/wordLists.js'

const adjectives = anyOf(`
  honest dependable reliable credible trustworthy truthful hardworking hard-working hard_working loyal conscientious
  responsible ethical dedicated committed professional straightforward transparent consistent punctual
`)
const nouns = anyOf(`
  honesty dependability reliability credibility integrity trustworthiness loyalty dedication professionalism
  truthfulness accountability transparency work_ethic
`)
const people =
  'person/guy/man/woman/worker/employee/type/kind/individual/colleague/nurse/driver/teacher/professional/leader/one'
const named = phrases(`
  i_am/i_was/i_have_always_been/i_have_been/i_consider_myself/i_see_myself/i_would_call_myself/me_as/say_i_am/
    i_always_am/i_remain/i_believe_i_am/i_have_to_be ..4 ${adjectives} ..2 ${people}
  i_am/i_consider_myself/i_see_myself/i_have_always_been/i_have_been/say_i_am/i_am_always/myself/myself_as/being ..1 just/a/an/very/
    really/extremely/always/quite/pretty/so/both/such/naturally/known? a/an/very/really/as? ${adjectives} !with/about/work/enough/to/in_my/
    if/here/for/that
  as an/a very/really/extremely? ${adjectives} ..2 ${people}
  my own? ..2 ${nouns} !was_on/is_on
  pride/prided myself on/in
  take/takes/took pride/great_pride in ..2 ${nouns}/being
  ${nouns} is/means/are/matters/comes/was ..3 important/everything/me/first/value/core/key/strongest/asset/policy/strength/to_me
  value/values/valued/believe_in/believer_in/stand_for/live_by ..2 ${nouns}
  i_have/i_have_got/i_had/with/of a_lot_of/great/so_much/real/strong/high/complete/total/my/such/full/the? ${nouns}
  i showed/show/demonstrated/demonstrate/displayed/proved/used/relied_on ..2 ${nouns}
  this/that/it/which/story/example shows/showed/proves/proved/demonstrates/demonstrated ..3 ${nouns}/i_am/${adjectives}/how/what_kind
  show/shows/showed/showing/prove/proves/proving/know/knows/known/see/sees ..3 i_am/i_was/me_as ..4 ${adjectives}
  can/could always? count/rely/depend on me
  someone/somebody/person/guy/one you/people/they/everyone/who can/could ..1 count/rely/depend/be_trusted/be_counted/be_relied on?
  is/was/just/simply not/just? who/what/how i am
  kind/type/sort of person/worker/employee/guy/man/woman/nurse i_am/who/that
  my strongest/greatest/biggest/best/main ..1 quality/qualities/asset/strength/trait/virtue
  man/woman/person of my/integrity/his/her word/principle/honor
  man/woman/person of integrity/honor/principle/principles
  always/never been/be/am ..1 ${adjectives} !with/about
  i always/never tell the truth
  what/how a/an/any ${adjectives} ..1 ${people}
  never ..2 let/lets anyone/anybody/people/somebody/others down
  is/with the ${nouns} you/i/they
  known/famous for my/being
  ${nouns} you get
  i_never/i_do_not/never lie/cheat/break_my_word
  stand/stands/stood/live/lived by my word
  ${adjectives} is/are my/who
  so ${adjectives} !that/with/about
`)
/** Who says so is somebody else, once: then it is what came of it, and shows the quality. */
const saidByOthers = phrases(`
  he/she/manager/boss/customer/client/director/owner/supervisor/colleague/auditor/chef/doctor/inspector/him/her told/said/
    says/wrote/called/thanked/tells ..4
  if/when/to/were_not/not
`)
const generalSpeech = phrases(
  'everyone/everybody/people/anyone/anybody/they/friends/coworkers/colleagues ..4 say/says/tell/know/knows/describe/call',
)

/**
 * The teller's own words that name the quality instead of showing it, such as “I'm a very honest person”; null where
 * there are none (METHOD section 5). A person who once said so of the teller is a result, and “to be honest” is only a
 * manner of speaking.
 * @example namesQuality(bodyOf(readProse("I'm very dependable."))) // "I'm very dependable"
 */
export function namesQuality(body: Body): string | null {
  return quoteFirstMatch(
    body,
    named,
    (match) => isPrecededBy(match, saidByOthers, 3) && !isPrecededBy(match, generalSpeech),
  )
}
