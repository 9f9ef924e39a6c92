import { listed } from './wordLists.js'

/** Names that are written in capitals, and shout as little as a short one does. */
const names = new Set(
  listed(`
  NASA UNESCO UNICEF NATO HIPAA OSHA FEMA HTML JSON HTTP HTTPS REST SHRM IEEE HVAC STEM SWOT IKEA BASF SAAS CRUD
  ASAP FAQS CPAP CISSP PMBOK TOEFL GMAT LGBTQ AARP YMCA YWCA EBITDA GAAP IFRS SCADA MATLAB SPSS COBOL LATEX WCAG
  ESPN HSBC UCLA MIT RSVP TEDX
`),
)

/** Words in capitals, as they stand together: two long ones, or three, or three long ones in all. */
export function shouted(words: string[]): string | null {
  let run: string[] = []
  const long = new Set<string>()
  for (const word of words) {
    const letters = capitalLetters(word)
    if (letters === null) {
      run = []
      continue
    }
    // One letter alone is loud nowhere: “I” is a word.
    if (!names.has(letters) && letters.length > 1) run.push(letters)
    if (letters.length >= 4 && !names.has(letters)) long.add(letters)
    if (isLoud(run)) return run.join(' ')
    // A list such as “UX, HR, IT” is no shouting.
    if (/[,;:/]$/.test(word)) run = []
  }
  return long.size >= 3 ? [...long].slice(0, 3).join(', ') : null
}

function isLoud(run: string[]): boolean {
  const longer = (than: number) => run.filter((word) => word.length >= than).length
  return longer(4) >= 2 || run.length >= 3
}

/** The letters of a word all in capitals; null for any other, for a number, and for a gap in brackets. */
function capitalLetters(word: string): string | null {
  // What has no capitals is no letter here: marks, digits, and scripts of one case.
  if (word !== word.toUpperCase() || word === word.toLowerCase() || word.length > 40 || /[[\]{}<>\d_@]/.test(word))
    return null
  return word.replace(/[^A-Z\u00c0-\u04ff]/g, '')
}
