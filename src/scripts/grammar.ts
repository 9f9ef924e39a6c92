import indefinite from 'indefinite'

/** Fields of work that are no occupation: one works in them, not as them. */
const fieldsOfWork =
  /^(accounting|administration|banking|consulting|design|education|engineering|finance|hospitality|hr|it|law|logistics|marketing|medicine|nursing|operations|real estate|research|retail|sales|software|supply chain|teaching|.* work)$/i

/** Roles that stand without an article. */
const bareRoles = /^(an?|the|my|our|anything|something)\s|^(head|chief|director|vice president|president) of\s/i

/** What somebody typed as part of a sentence: no full stop of its own at the end. */
export function bare(text: string): string {
  return text.trim().replace(/[\s.,;:!]{1,20}$/, '')
}

/**
 * A role with its article, by sound.
 * @example articleFor('operations director') // 'an operations director'
 * @example articleFor('HR manager') // 'an HR manager'
 */
export function articleFor(text: string): string {
  const role = bare(text)
  if (role === '' || bareRoles.test(role)) return role
  const plain = role.normalize('NFD').replace(/\p{M}/gu, '')
  const [first = ''] = plain.split(/[\s-]/)
  const initials = /^[a-z]&/i.test(first) ? first.charAt(0) : first
  const spelled = !/[aeiouy]/i.test(initials) || initials.length === 1 ? initials.toUpperCase() : first
  return `${indefinite(spelled || plain, { articleOnly: true })} ${role}`
}

/**
 * What one works as, or in.
 * @example asRole('operations director') // 'as an operations director'
 * @example asRole('sales') // 'in sales'
 */
export function asRole(text: string): string {
  const role = bare(text).replace(/^(?:(?:an?|the) (?:role|job|position) )?(?:as|in(?! charge)) (?:an? )?/i, '')
  return fieldsOfWork.test(role) ? `in ${role}` : `as ${articleFor(role)}`
}

/** A text whose first letter is a capital, to begin a sentence. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/**
 * An industry as a sentence names it.
 * @example theIndustry('pharmaceutical') // 'the pharmaceutical industry'
 * @example theIndustry('the wine trade') // 'the wine trade'
 */
export function theIndustry(text: string): string {
  const name = bare(text).replace(/^the\s+/i, '')
  const isWhole = /\b(industry|industries|sector|business|trade|field|market|world)$/i.test(name)
  return isWhole ? `the ${name}` : `the ${name} industry`
}

/**
 * Where somebody stands, as a sentence begins with it.
 * @example iAm('between positions') // "I'm between positions"
 * @example iAm('have just left Acme') // 'I have just left Acme'
 */
export function iAm(text: string): string {
  if (/^i\s/i.test(text)) return capital(text)
  const [first = '', second = ''] = text
  const words = /\p{Ll}/u.test(second) ? first.toLowerCase() + text.slice(first.length) : text
  return /^(?:have|had|was|will)\b/.test(words) ? `I ${words}` : `I'm ${words}`
}

/**
 * How somebody says where they stand, as it goes on after "I'm".
 * @example standing("I'm between jobs.") // 'between jobs'
 */
export function standing(text: string): string {
  return bare(text).replace(/^(i['’]m|i am)\s+/i, '')
}
