import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { SamePhone } from '../book/knownPeople.js'

/**
 * Compares telephone numbers however they are written; numbers without a country's code are taken for ones of a region.
 * What is no number anywhere is compared by its digits, extensions and all.
 * @param region two letters (ISO 3166), such as `US`; anything else stands for the one that this computer is set to.
 * @example samePhoneIn('DE')('+49 (0)30 123456', '030 123456') // true
 */
export function samePhoneIn(region: string): SamePhone {
  const country = countryOf(region)
  const known = new Map<string, string>()
  const keyOf = (phone: string) => {
    const key = known.get(phone) ?? normal(phone, country)
    known.set(phone, key)
    return key
  }
  return (one, two) => one === two || keyOf(one) === keyOf(two)
}

function normal(phone: string, country: CountryCode | undefined): string {
  // Longer than any number: not worth the time that reading it takes.
  const number = phone.length > 60 ? undefined : parsePhoneNumberFromString(phone, country)
  return number === undefined
    ? phone.replace(/\D/g, '') || phone
    : `${number.number}${number.ext ? ` ${number.ext}` : ''}`
}

function countryOf(region: string): CountryCode | undefined {
  const wanted =
    region.length === 2
      ? region.toUpperCase()
      : new Intl.Locale(new Intl.NumberFormat().resolvedOptions().locale).maximize().region
  return wanted !== undefined && isSupportedCountry(wanted) ? wanted : undefined
}
