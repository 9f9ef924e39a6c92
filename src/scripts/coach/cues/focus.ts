import { isSaid } from '../phrases/cue.js'
import { phrases, placesOf } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { hasCapital } from '../text/capital.js'
import { isCommon } from '../text/english.js'
import { plainWord } from '../text/plain.js'
import { anyOf, listed } from '../text/wordLists.js'
import { introducers, isNameWord } from './suggestion.js'

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
const vague = anyOf(`
  the this that these your a an any our same every each which my whole job jobs labor labour hidden work working
  real small own new of in for growing different various other related changing right open current similar
  another many several all some it general progress mind touch town advance transition between multiple
  experience full who search need time finding getting being having managing dealing leading people teams both
  life hand you me him her them us one opportunity opportunities next tomorrow monday tuesday wednesday thursday
  friday saturday sunday 1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~
`)
const named = phrases(`
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
    lecture/series on/about/with/for/in/of/at !${vague} *
  work/worked/working/career/background/experience/experienced/years/move/moved/switched/changed/went/skills/trained/
    degree/specialize/specialise/specialist/job/jobs/role/roles/people in/into/with/on/of/from !${vague} *
  as/am/was/being/become/became/been a/an !person/professional/individual/candidate/seeker/result/favour/favor/way/
    friend/fan/lot/bit/member/learner/worker/player/start/rule/matter/whole/chance/change/team/graduate/good/great/
    quick/fast/hard/hard-working/hardworking/recent/big/huge/long/new/highly/very/results-~/self-~/motivated/
    dedicated/people/while/year/few/resident/native/parent/mother/father/stay-at-home/career/last/thank/reader/
    stranger/need/pleasure/little/better/real/position/point/loss/crossroads/crossroad/experienced/seasoned/detail-~/
    passionate * !person/professional/individual/player/learner/worker/seeker/candidate/graduate
`)
/** Where nothing of the kind is said, nothing has to be named: a customer, a neighbour, a short greeting. */
const seeking = phrases(`
  opportunity/opportunities/employment/career/anything/network/networking/job/jobs/role/roles/position/positions/gig
  chapter/crossroads/crossroad/brain/synergies/skills/unemployed/hiring/seeking/searching/looking/exploring/work
  experience/professional/whatever
  help me
  open to
`)
const fieldWords = phrases(
  'industry/industries/sector/field/business/trade/market/markets/space/profession/scene/world',
)
const calendar = new Set(
  listed(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter thanksgiving linkedin zoom skype teams facetime whatsapp
  google facebook internet mr mrs ms dr prof cv resume mba phd ok ps pm am us usa uk hello hi dear best regards
  sincerely cheers god
`),
)
const introductions = phrases('name_is/this_is/it_is/i_am/called')

/**
 * Whether a text that speaks of looking for something names a company, an industry, a field or a role; where that is
 * unclear, it does (METHOD section 1).
 */
export function hasFocus(body: Body, subject: Body, to: string | null): boolean {
  if (!isSaid(body, seeking) || isSaid(body, named) || isSaid(subject, named)) return true
  if ([...body.sentences, ...subject.sentences].some(namesField)) return true
  const people = new Set([...namesIn(to), ...body.greeted, ...introducers(body).flatMap(namesIn), ...ownNames(body)])
  return body.sentences.some(({ words }) => words.some((word, place) => place > 0 && isProper(word, people)))
}

/** “The wine trade”; of “your industry” nobody knows which. */
function namesField(sentence: Sentence): boolean {
  const before = placesOf(sentence, fieldWords).map(({ from }) => sentence.plain[from - 1]?.word ?? 'the')
  return before.some((word) => !`/${vague}/`.includes(`/${word}/`))
}

function namesIn(name: string | null): string[] {
  return (name ?? '').split(/\s+/).map(bareWord)
}

/** “My name is Jane Jones”. */
function ownNames({ sentences }: Body): string[] {
  return sentences.flatMap((sentence) =>
    placesOf(sentence, introductions).flatMap(({ to }) => {
      const start = sentence.plain[to]?.from ?? sentence.words.length
      return sentence.words
        .slice(start, start + 3)
        .map(bareWord)
        .filter(isNameWord)
    }),
  )
}

/** A word with a capital within a sentence that is neither a person known here nor a day. */
function isProper(word: string, people: Set<string>): boolean {
  const bare = bareWord(word)
  if (!hasCapital(bare) || bare.length < 2 || people.has(bare)) return false
  const plain = plainWord(bare)
  return !calendar.has(plain) && !isCommon(plain) && !/ly$/.test(plain)
}

/** A word without what stands around it: “(Acme's),” is Acme. */
function bareWord(word: string): string {
  return word.slice(0, 60).replace(/^["“'‘([{<*_]{1,9}|(?:['’]s)?["”'’)\]}>*_.,;:!?…]{0,9}$/g, '')
}
