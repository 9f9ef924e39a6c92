import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { SamePhone } from '../../book/identity/phoneKey.js'

/**
 * Compares phone numbers, however they are written. A number without a country code belongs to the given region. A text
 * that is not a phone number is compared by its digits.
 * @param region two letters (ISO 3166), such as `US`; anything else means the region of this computer.
 * @example samePhoneIn('DE')('+49 (0)30 123456', '030 123456') // true
 */
export function samePhoneIn(region: string): SamePhone {
  let keyOf: ((phone: string) => string) | null = null
  return (phone, other) => {
    if (phone === other) return true
    // Only now: finding out the region of this computer takes longer than reading a small file.
    keyOf ??= rememberedKeys(countryOf(region))
    return keyOf(phone) === keyOf(other)
  }
}

/** Gives what a number is compared by, and remembers it. */
function rememberedKeys(country: CountryCode | undefined): (phone: string) => string {
  const known = new Map<string, string>()
  return (phone) => {
    const key = known.get(phone) ?? normalize(phone, country)
    known.set(phone, key)
    return key
  }
}

function normalize(phone: string, country: CountryCode | undefined): string {
  // No phone number is longer, and reading a long text takes time.
  const number = phone.length > 60 ? undefined : parsePhoneNumberFromString(phone, country)
  return number === undefined
    ? phone.replace(/\D/g, '') || phone
    : `${number.number}${number.ext ? ` ${number.ext}` : ''}`
}

/**
 * The country of two letters, as phone numbers know it; null if there is none. `UK` means `GB`.
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
