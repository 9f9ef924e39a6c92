import indefinite from 'indefinite'
import { capitalize } from '../text/capitalize.js'

/** Fields of work that are not occupations: people work in them, not as them. */
const fieldsOfWork =
  /^(accounting|administration|banking|consulting|design|education|engineering|finance|hospitality|hr|it|law|logistics|marketing|medicine|nursing|operations|real estate|research|retail|sales|software|supply chain|teaching|.* work)$/i

/** Roles that take no article. */
const rolesWithoutArticle =
  /^(an?|the|my|our|anything|something)\s|^(head|chief|director|vice president|president) of\s/i

/**
 * An answer as part of a sentence: without spaces around it and without punctuation at its end.
 * @example trimPunctuation(' between jobs. ') // 'between jobs'
 */
export function trimPunctuation(text: string): string {
  return text.trim().replace(/[\s.,;:!]{1,20}$/, '')
}

/**
 * A role with its article, chosen by sound; unchanged where it has an article already or needs none.
 * @example withArticle('operations director') // 'an operations director'
 * @example withArticle('HR manager') // 'an HR manager'
 */
export function withArticle(text: string): string {
  const role = trimPunctuation(text)
  if (role === '' || rolesWithoutArticle.test(role)) return role
  const withoutAccents = role.normalize('NFD').replace(/\p{M}/gu, '')
  const [first = ''] = withoutAccents.split(/[\s-]/)
  const initials = /^[a-z]&/i.test(first) ? first.charAt(0) : first
  const spoken = !/[aeiouy]/i.test(initials) || initials.length === 1 ? initials.toUpperCase() : first
  return `${indefinite(spoken || withoutAccents, { articleOnly: true })} ${role}`
}

/**
 * A role or a field of work with its preposition.
 * @example asRole('operations director') // 'as an operations director'
 * @example asRole('sales') // 'in sales'
 */
export function asRole(text: string): string {
  const role = trimPunctuation(text).replace(
    /^(?:(?:an?|the) (?:role|job|position) )?(?:as|in(?! charge)) (?:an? )?/i,
    '',
  )
  return fieldsOfWork.test(role) ? `in ${role}` : `as ${withArticle(role)}`
}

/**
 * An industry with its article; the word “industry” is added where the name has no such noun.
 * @example theIndustry('pharmaceutical') // 'the pharmaceutical industry'
 * @example theIndustry('the wine trade') // 'the wine trade'
 */
export function theIndustry(text: string): string {
  const name = trimPunctuation(text).replace(/^the\s+/i, '')
  const hasNoun = /\b(industry|industries|sector|business|trade|field|market|world)$/i.test(name)
  return hasNoun ? `the ${name}` : `the ${name} industry`
}

/**
 * A job seeker's situation as the start of a sentence about themselves.
 * @example situationClause('between positions') // "I'm between positions"
 * @example situationClause('have just left Acme') // 'I have just left Acme'
 */
export function situationClause(text: string): string {
  if (/^i\s/i.test(text)) return capitalize(text)
  const [first = '', second = ''] = text
  const clause = /\p{Ll}/u.test(second) ? first.toLowerCase() + text.slice(first.length) : text
  return /^(?:have|had|was|will)\b/.test(clause) ? `I ${clause}` : `I'm ${clause}`
}

/**
 * A situation as it continues after “I'm”: without an “I'm” of its own and without punctuation at its end.
 * @example withoutIAm("I'm between jobs.") // 'between jobs'
 */
export function withoutIAm(text: string): string {
  return trimPunctuation(text).replace(/^(i['’]m|i am)\s+/i, '')
}

/** The forms of a verb that an answer may begin with, the one with “-ing” last. */
const verbForms = splitForms(`
  add added adding|advise advised advising|answer answered answering|ask asked asking|believe believed believing
  bring brought bringing|call called calling|connect connected connecting|cover covered covering
  encourage encouraged encouraging|extend extended extending|forward forwarded forwarding|give gave giving|go went going
  help helped helping|include included including|increase increased increasing|introduce introduced introducing
  keep kept keeping|lend lent lending|let letting|listen listened listening|look looked looking|make made making
  match matched matching|meet met meeting|move moved moving|open opened opening|pass passed passing|pay paid paying
  point pointed pointing|push pushed pushing|put putting|raise raised raising|read reading
  recommend recommended recommending|refer referred referring|send sent sending|share shared sharing
  show showed showing|spend spent spending|start started starting|suggest suggested suggesting|take took taking
  talk talked talking|teach taught teaching|tell told telling|vouch vouched vouching|walk walked walking
  write wrote writing
`)

function splitForms(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/[|\n]/)
      .flatMap((verb) => {
        const forms = verb.trim().split(' ')
        return forms.map((form): [string, string] => [form, forms.at(-1) ?? form])
      }),
  )
}

/**
 * What somebody did or might do, as it continues after “thank you for” or “would you be open to”: a verb at the start
 * becomes its form with “-ing”; everything else stays.
 * @example asDoing('You introduced me to Lee') // 'introducing me to Lee'
 * @example asDoing('a base salary of $120,000') // 'a base salary of $120,000'
 */
export function asDoing(text: string): string {
  const bare = trimPunctuation(text)
    .replace(/^(?:(?:thanks|thank you) )?(?:for|to) /i, '')
    .replace(/^you /i, '')
  const [first = ''] = bare.split(' ', 1)
  const doing = verbForms.get(first.toLowerCase())
  return doing === undefined ? bare : doing + bare.slice(first.length)
}

/** The forms with “-ing” and the plain form of each. */
const plainForms = new Map([...verbForms].reverse().map(([form, doing]) => [doing, form]))

/** How a promise of a thing begins, rather than one of an act. */
const thingStart = /^(?:my|the|an?|some|more|his|her|our|their|your|\d+)\s/i

/**
 * What somebody promised, as it continues after “I said I'd”.
 * @example asPromised("I'll send you the slides") // 'send you the slides'
 * @example asPromised('sending the study') // 'send the study'
 * @example asPromised('My résumé') // 'get you my résumé'
 */
export function asPromised(text: string): string {
  const bare = trimPunctuation(text).replace(/^(?:that )?(?:(?:i|we)['’](?:ll|d)|(?:i|we) (?:will|would)|to) /i, '')
  const [first = ''] = bare.split(' ', 1)
  const plain = plainForms.get(first.toLowerCase())
  if (plain !== undefined) return plain + bare.slice(first.length)
  if (thingStart.test(bare)) return `get you ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`
  return bare
}

/**
 * A reason as a sentence of its own, without punctuation at its end.
 * @example asReason('because the role has grown') // 'The role has grown'
 * @example asReason('because of the commute') // "It's about the commute"
 */
export function asReason(text: string): string {
  const reason = trimPunctuation(text).replace(/^(?:(?:it|that)['’]s )?because /i, '')
  return capitalize(reason.replace(/^of /i, "it's about "))
}
