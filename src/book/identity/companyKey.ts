import { fold } from './fold.js'

/**
 * The form of a company's name that is compared: without case and accents. Empty when there is no name.
 * @example companyKey('Café Kern') // 'cafe kern'
 */
export function companyKey(name: string | null | undefined): string {
  return name ? fold(name) : ''
}

/** Whether two names are the same company; false when the first is null. */
export function isSameCompany(name: string | null, other: string): boolean {
  return name !== null && companyKey(name) === companyKey(other)
}
