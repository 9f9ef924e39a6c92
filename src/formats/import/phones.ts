import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { SamePhone } from '../../book/identity/phoneKey.js'

/**
 * Compares telephone numbers however they are written; numbers without a country's code are taken for ones of a region.
 * What is no number anywhere is compared by its digits, extensions and all.
 * @param region two letters (ISO 3166), such as `US`; anything else stands for the one that this computer is set to.
 * @example samePhoneIn('DE')('+49 (0)30 123456', '030 123456') // true
 */
export function samePhoneIn(region: string): SamePhone {
  let keyOf: ((phone: string) => string) | null = null
  return (one, two) => {
    if (one === two) return true
    // Finding out where this computer stands takes longer than reading many a file.
    keyOf ??= keysIn(countryOf(region))
    return keyOf(one) === keyOf(two)
  }
}

/** What numbers are compared by, each worked out once. */
function keysIn(country: CountryCode | undefined): (phone: string) => string {
  const known = new Map<string, string>()
  return (phone) => {
    const key = known.get(phone) ?? normal(phone, country)
    known.set(phone, key)
    return key
  }
}

function normal(phone: string, country: CountryCode | undefined): string {
  // Longer than any number: not worth the time that reading it takes.
  const number = phone.length > 60 ? undefined : parsePhoneNumberFromString(phone, country)
  return number === undefined
    ? phone.replace(/\D/g, '') || phone
    : `${number.number}${number.ext ? ` ${number.ext}` : ''}`
}

/**
 * The country that two letters stand for, as telephone numbers know it; null where there is none. `UK` is what many write for `GB`.
 * @example regionOf('uk') // 'GB'
 */
export function regionOf(letters: string): CountryCode | null {
  const wanted = letters.toUpperCase()
  const region = wanted === 'UK' ? 'GB' : wanted
  return isSupportedCountry(region) ? region : null
}

function countryOf(region: string): CountryCode | undefined {
  const wanted =
    region.length === 2 ? region : new Intl.Locale(new Intl.NumberFormat().resolvedOptions().locale).maximize().region
  return regionOf(wanted ?? '') ?? undefined
}
