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
