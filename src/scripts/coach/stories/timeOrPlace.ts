import { hasPhrase, phrases } from '../phrases/phrases.js'
import type { Sentence } from '../text/body.js'
import { isCommonWord } from '../text/english.js'
import { hasCapital } from '../text/letters.js'
import { anyOf, days, months } from '../text/wordLists.js'
import type { StoryAnalysis } from './storyRule.js'

const shortMonths = 'jan/feb/mar/apr/jun/jul/aug/sep/sept/oct/nov/dec'
const seasons = anyOf(`
  spring summer winter fall autumn christmas xmas easter thanksgiving halloween ramadan peak semester term quarter q1 q2 q3
  q4 season holidays holiday black_friday new_year
`)
const units = 'year/month/week/day/night/shift/morning/afternoon/evening/weekend/years/months/weeks/days'
const jobs = anyOf(`
  job position role employer company boss gig workplace internship apprenticeship placement residency assignment
  contract project school college university clerkship rotation tour deployment
`)
const places = anyOf(`
  plant warehouse clinic hospital ward restaurant kitchen bank library lab laboratory site depot bakery hotel factory
  branch surgery practice salon garage terminal port airport station yard mill mine farm bar cafe diner gym church
  museum studio headquarters center centre line floor desk counter unit wing campus district county city town firm
  agency dealership pharmacy courthouse dock garden call_center call_centre nursing_home daycare classroom startup utility company office hospital school store organization organisation
`)
const timeOrPlace = phrases(`
  last/this/past/previous/next ${seasons}/${months}/${shortMonths}/${days}/${units}
  in/of/during/since/by/around/until/back_in/early/late/mid/through/before/after/over/for/every ..1 ${months}/${shortMonths}/${seasons}
  ${days}/${seasons}/${months}/${shortMonths} of/before/after/in/at/rush/week/weekend/we/i/when/party/shift
  one/that/a ${days}/${months}/${seasons}/day/night/morning/afternoon/evening/weekend/week/time
  ${units} ago/back/earlier/into/in_a_row/before_last
  ago
  first/second/third/final/opening ..1 ${seasons}/day/night/week/month/year/shift/job
  my/the first/second/third/fourth/last/final/1st/2nd/freshman/sophomore/junior/senior/early/early_on/whole/entire ..2
    ${units}/${jobs}/${seasons}/apartment/trade_show/meeting/client/audit
  my/our/the/a/an previous/last/first/old/former/second/prior/current/recent/most_recent/next_to_last/big/new ..2
    ${jobs}/${places}/client/launch/release
  when i was a/an/at/in/on/with/new/hired/promoted/made/running/working_at/leading/the
  when i started/worked/ran/managed/joined/got/took/had/moved/became/first/led/taught/trained/came/come/went/arrived/served/
    began/graduated/waited/drove !stressed/busy/nervous/under/tired/asked/given/younger/a_problem/too/to/a_lot
  while i was at/in/with/on/working_at/working_for
  when we went/moved/launched/opened/merged/switched/started/had/lost/hired
  during my/our/the/a/an ..2 *
  at/in/on/for/from/with my/our/the/a/an/one ..3 ${places}/${jobs} !world/market/place/setting/environment
  ${units}/time/while at/in/with the/my/a ..2 ${places}/${jobs}
  back when/at/in/then
  one/a time i
  i/we/he/she once
  on/during/working/for my/the/a ..1 shift/nights/night_shift/day_shift
  the day/night/week/month/year/morning/evening/time we/i/when/that/before/after
  my/our/the ..1 merger/audit/pandemic/lockdown/migration/rollout/reorganization/reorganisation/kickoff/inspection/strike/storm/
    election/recall/internship/training/probation/placement/apprenticeship/residency/deployment
  covid/lockdown/pandemic
`)
const placeWords = new Set(['at', 'in', 'for', 'near', 'to', 'with', 'from', 'on', 'the'])

/**
 * Whether the failing is told with a time or a place: a year, “last spring”, “in my first job”, “at Acme” (METHOD
 * section 5). A habit, “sometimes” and “in the past” are neither.
 * @example hasTimeOrPlace(readStory({ ...weakness, situation: 'In 2019 I missed a call.' }, { role: null, maxSeconds: 60 })) // true
 */
export function hasTimeOrPlace({ parts }: StoryAnalysis): boolean {
  return [...parts.situation, ...parts.action, ...parts.result].some(
    (each) => hasPhrase(each, timeOrPlace) || namesYear(each) || namesPlace(each),
  )
}

function namesYear({ normalized }: Sentence): boolean {
  return normalized.some(({ word }) => /^(?:(?:19|20)\d\d|'\d\d)(?:$|[-–/s'])/.test(word))
}

/** Whether a name follows a word such as “at”: “at Kern”, “the Harrow branch”. */
function namesPlace({ words, normalized }: Sentence): boolean {
  return normalized.some(({ word, writtenIndex }, index) => {
    const before = normalized[index - 1]
    if (before === undefined || before.stop !== '' || !placeWords.has(before.word)) return false
    return hasCapital(words[writtenIndex] ?? '') && !isCommonWord(word) && word.length > 1
  })
}
