/** The IANA zones of large cities that people name with a time, as in “3pm Paris time”; without accents. */
const cities: Record<string, string[]> = {
  'America/New_York': ['new york', 'nyc', 'boston', 'washington', 'dc', 'philadelphia', 'miami', 'atlanta'],
  'America/Chicago': ['chicago', 'dallas', 'houston', 'austin', 'minneapolis'],
  'America/Denver': ['denver'],
  'America/Phoenix': ['phoenix'],
  'America/Los_Angeles': ['los angeles', 'la', 'san francisco', 'sf', 'san diego', 'seattle', 'portland'],
  'America/Toronto': ['toronto', 'montreal', 'ottawa'],
  'America/Vancouver': ['vancouver'],
  'America/Mexico_City': ['mexico city'],
  'America/Bogota': ['bogota'],
  'America/Sao_Paulo': ['sao paulo', 'rio'],
  'America/Argentina/Buenos_Aires': ['buenos aires'],
  'Europe/London': ['london', 'manchester', 'edinburgh', 'uk'],
  'Europe/Dublin': ['dublin'],
  'Europe/Lisbon': ['lisbon'],
  'Europe/Madrid': ['madrid', 'barcelona'],
  'Europe/Paris': ['paris'],
  'Europe/Brussels': ['brussels'],
  'Europe/Amsterdam': ['amsterdam'],
  'Europe/Zurich': ['zurich', 'geneva'],
  'Europe/Berlin': ['berlin', 'munich', 'frankfurt', 'hamburg'],
  'Europe/Vienna': ['vienna'],
  'Europe/Prague': ['prague'],
  'Europe/Warsaw': ['warsaw'],
  'Europe/Rome': ['rome', 'milan'],
  'Europe/Copenhagen': ['copenhagen'],
  'Europe/Stockholm': ['stockholm'],
  'Europe/Oslo': ['oslo'],
  'Europe/Helsinki': ['helsinki'],
  'Europe/Athens': ['athens'],
  'Europe/Istanbul': ['istanbul'],
  'Asia/Jerusalem': ['tel aviv'],
  'Asia/Dubai': ['dubai'],
  'Asia/Kolkata': ['mumbai', 'delhi', 'new delhi', 'bangalore', 'bengaluru', 'india'],
  'Asia/Singapore': ['singapore'],
  'Asia/Hong_Kong': ['hong kong'],
  'Asia/Shanghai': ['shanghai', 'beijing'],
  'Asia/Seoul': ['seoul'],
  'Asia/Tokyo': ['tokyo', 'japan'],
  'Australia/Sydney': ['sydney', 'melbourne'],
  'Pacific/Auckland': ['auckland'],
}
const zones = new Map(Object.entries(cities).flatMap(([iana, names]) => names.map((name) => [name, iana] as const)))
const longestName = 2

/**
 * Reads a large city with “time” after it that begins at a position in lowercase words; null for anything else.
 * @example readCityTime(['11am', 'hong', 'kong', 'time'], 1) // { length: 3, label: 'Hong Kong time', iana: 'Asia/Hong_Kong' }
 */
export function readCityTime(words: string[], start: number): { length: number; label: string; iana: string } | null {
  for (let length = 1; length <= longestName; length++) {
    const name = words.slice(start, start + length)
    const iana = zones.get(withoutAccents(name.join(' ')))
    if (iana === undefined || words[start + length] !== 'time') continue
    return { length: length + 1, label: `${name.map(asName).join(' ')} time`, iana }
  }
  return null
}

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

function asName(word: string): string {
  return /^(?:nyc|dc|la|sf|uk)$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
}

/** Words before “time” with which it is no time zone: “2pm the time we agreed on”, “2pm next time”. */
const noZone = new Set(
  'a an the this that first second last next some any no more of for to about in with it'.split(' '),
)

/**
 * Whether lowercase words begin with what may be a time zone that Rapport does not know: “lagos time”, “her time”,
 * “addis ababa time”.
 */
export function beginsLikeZone(words: string[]): boolean {
  const length = words.slice(0, longestName + 1).indexOf('time')
  return length > 0 && words.slice(0, length).every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && !noZone.has(word))
}
