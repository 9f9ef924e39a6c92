import { fold } from './fold.js'

/**
 * The name of a company as it is compared: letter case and accents make no other company. Empty where none is named.
 * @example companyKey('Café Kern') // 'cafe kern'
 */
export function companyKey(name: string | null | undefined): string {
  return name ? fold(name) : ''
}

/** Whether two names mean one company; no name means none. */
export function isSameCompany(one: string | null, two: string): boolean {
  return one !== null && companyKey(one) === companyKey(two)
}
