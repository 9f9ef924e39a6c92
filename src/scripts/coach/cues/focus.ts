import { bodyHasPhrase } from '../phrases/match.js'
import { findPhrases, phrases } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { isCommonWord } from '../text/english.js'
import { hasCapital } from '../text/letters.js'
import { normalizeWord } from '../text/normalizeWords.js'
import { anyOf, splitWordList } from '../text/wordLists.js'
import { isNameWord, recommenderNames } from './recommendation.js'

const fields = anyOf(`
  accounting accountancy advertising aerospace agriculture analytics animation architecture automotive aviation
  baking banking biotech biotechnology bookkeeping broadcasting catering charity charities chemical chemicals
  childcare cloud compliance construction consulting copywriting customer_service customer_success
  customer_support customer_care cybersecurity data dentistry dental devops ecommerce education electronics
  energy engineering events farming fashion film finance fintech fisheries forestry fundraising gaming
  government graphic_design healthcare health hospitality hotel hotels human_resources insurance interior_design
  journalism landscaping law logistics machine_learning manufacturing marketing media medicine medical mining
  museum museums music ngo ngos nonprofit nonprofits nursing operations payroll pharma pharmaceutical
  pharmaceuticals photography plumbing procurement product_management product_design product_marketing property
  public_health public_policy public_relations public_sector publishing railway railways real_estate recruiting
  recruitment renewable renewables restaurant restaurants retail robotics sales schools semiconductor
  semiconductors shipping social_work social_media social_care software solar sport sports supply_chain
  sustainability teaching tech telecom telecoms telecommunications textile textiles theatre theater tourism
  training translation transport transportation travel user_research user_experience utilities veterinary video
  warehouse warehouses warehousing web wind wine
`)
const roles = anyOf(`
  director engineer nurse teacher designer developer analyst accountant administrator assistant consultant
  coordinator editor writer technician electrician lawyer solicitor paralegal chef cook baker driver planner
  buyer recruiter officer scientist researcher architect programmer bookkeeper controller auditor therapist
  pharmacist librarian translator interpreter journalist photographer mechanic machinist welder carpenter joiner
  plumber supervisor specialist strategist producer counselor counsellor receptionist secretary cashier operator
  foreman estimator surveyor actuary economist statistician tester copywriter marketer merchandiser trader
  broker underwriter adjuster paramedic dentist physician doctor vet veterinarian midwife carer tutor lecturer
  professor trainer butcher gardener tailor barista bartender waiter waitress stylist hairdresser salesperson
  salesman saleswoman executive chief vp cfo cto coo ceo pilot captain geologist chemist biologist physicist
  curator conductor musician actor illustrator animator publicist archivist archive archives
`)
const vagueWords = anyOf(`
  the this that these your a an any our same every each which my whole job jobs labor labour hidden work working
  real small own new of in for growing different various other related changing right open current similar
  another many several all some it general progress mind touch town advance transition between multiple
  experience full who search need time finding getting being having managing dealing leading people teams both
  life hand you me him her them us one opportunity opportunities next tomorrow monday tuesday wednesday thursday
  friday saturday sunday 1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~
`)
const focusPhrases = phrases(`
  ${fields}
  ${roles}
  ${roles
    .split('/')
    .map((role) => `${role}s`)
    .join('/')}
  -hiring/line/your manager/managers
  head of *
  your/the/a/an/that/this/his/her/my ..2 article/talk/post/book/podcast/episode/piece/work/paper/project/research/
    study/report/webinar/panel/interview/session/presentation/column/course/workshop/launch/exhibition/essay/guide/
    lecture/series on/about/with/for/in/of/at !${vagueWords} *
  work/worked/working/career/background/experience/experienced/years/move/moved/switched/changed/went/skills/trained/
    degree/specialize/specialise/specialist/job/jobs/role/roles/people in/into/with/on/of/from !${vagueWords} *
  as/am/was/being/become/became/been a/an !person/professional/individual/candidate/seeker/result/favour/favor/way/
    friend/fan/lot/bit/member/learner/worker/player/start/rule/matter/whole/chance/change/team/graduate/good/great/
    quick/fast/hard/hard-working/hardworking/recent/big/huge/long/new/highly/very/results-~/self-~/motivated/
    dedicated/people/while/year/few/resident/native/parent/mother/father/stay-at-home/career/last/thank/reader/
    stranger/need/pleasure/little/better/real/position/point/loss/crossroads/crossroad/experienced/seasoned/detail-~/
    passionate * !person/professional/individual/player/learner/worker/seeker/candidate/graduate
`)
/** A text about looking for work. Other texts, such as a short greeting, need not name a field or a company. */
const jobSearchPhrases = phrases(`
  opportunity/opportunities/employment/career/anything/network/networking/job/jobs/role/roles/position/positions/gig
  chapter/crossroads/crossroad/brain/synergies/skills/unemployed/hiring/seeking/searching/looking/exploring/work
  experience/professional/whatever
  help me
  open to
`)
const industryNouns = phrases(
  'industry/industries/sector/field/business/trade/market/markets/space/profession/scene/world',
)
const otherProperNouns = new Set(
  splitWordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter thanksgiving linkedin zoom skype teams facetime whatsapp
  google facebook internet mr mrs ms dr prof cv resume mba phd ok ps pm am us usa uk hello hi dear best regards
  sincerely cheers god
`),
)
const selfIntroductions = phrases('name_is/this_is/it_is/i_am/called')

/**
 * Whether a text about looking for work names a company, an industry, a field or a role; true for every other text, and
 * where it is unclear (METHOD section 1).
 */
export function hasFocus(body: Body, subject: Body, to: string | null): boolean {
  if (
    !bodyHasPhrase(body, jobSearchPhrases) ||
    bodyHasPhrase(body, focusPhrases) ||
    bodyHasPhrase(subject, focusPhrases)
  )
    return true
  if ([...body.sentences, ...subject.sentences].some(namesIndustry)) return true
  const people = new Set([
    ...nameWords(to),
    ...body.greetedNames,
    ...recommenderNames(body).flatMap(nameWords),
    ...writerNames(body),
  ])
  return body.sentences.some(({ words }) => words.some((word, index) => index > 0 && isProperNoun(word, people)))
}

/** Whether a sentence names an industry, such as “the wine trade”. “Your industry” names none. */
function namesIndustry(sentence: Sentence): boolean {
  const wordsBefore = findPhrases(sentence, industryNouns).map(
    ({ from }) => sentence.normalized[from - 1]?.word ?? 'the',
  )
  return wordsBefore.some((word) => !`/${vagueWords}/`.includes(`/${word}/`))
}

function nameWords(name: string | null): string[] {
  return (name ?? '').split(/\s+/).map(stripPunctuation)
}

/** The names after “My name is”. */
function writerNames({ sentences }: Body): string[] {
  return sentences.flatMap((sentence) =>
    findPhrases(sentence, selfIntroductions).flatMap(({ to }) => {
      const start = sentence.normalized[to]?.writtenIndex ?? sentence.words.length
      return sentence.words
        .slice(start, start + 3)
        .map(stripPunctuation)
        .filter(isNameWord)
    }),
  )
}

/**
 * Whether a capitalized word inside a sentence can be the name of a company: not a person in `people`, a day or a
 * month.
 */
function isProperNoun(word: string, people: Set<string>): boolean {
  const name = stripPunctuation(word)
  if (!hasCapital(name) || name.length < 2 || people.has(name)) return false
  const normalized = normalizeWord(name)
  return !otherProperNouns.has(normalized) && !isCommonWord(normalized) && !/ly$/.test(normalized)
}

/** The word without the punctuation around it and without “'s”: “(Acme's),” becomes “Acme”. */
function stripPunctuation(word: string): string {
  return word.slice(0, 60).replace(/^["“'‘([{<*_]{1,9}|(?:['’]s)?["”'’)\]}>*_.,;:!?…]{0,9}$/g, '')
}
