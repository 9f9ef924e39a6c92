import { splitWordList } from './wordLists.js'

/** Acronyms, which do not count as shouting. */
const acronyms = new Set(
  splitWordList(`
  NASA UNESCO UNICEF NATO HIPAA OSHA FEMA HTML JSON HTTP HTTPS REST SHRM IEEE HVAC STEM SWOT IKEA BASF SAAS CRUD
  ASAP FAQS CPAP CISSP PMBOK TOEFL GMAT LGBTQ AARP YMCA YWCA EBITDA GAAP IFRS SCADA MATLAB SPSS COBOL LATEX WCAG
  ESPN HSBC UCLA MIT RSVP TEDX
`),
)

/**
 * The words in capitals that look like shouting: two long ones or three words in a row, or three long ones in the whole
 * text; null where there are none.
 */
export function findShouting(words: string[]): string | null {
  let run: string[] = []
  const long = new Set<string>()
  for (const word of words) {
    const letters = capitalLetters(word)
    if (letters === null) {
      run = []
      continue
    }
    // A single letter is not shouting: “I” is a word.
    if (!acronyms.has(letters) && letters.length > 1) run.push(letters)
    if (letters.length >= 4 && !acronyms.has(letters)) long.add(letters)
    if (isLoud(run)) return run.join(' ')
    // A list such as “UX, HR, IT” is not shouting.
    if (/[,;:/]$/.test(word)) run = []
  }
  return long.size >= 3 ? [...long].slice(0, 3).join(', ') : null
}

function isLoud(run: string[]): boolean {
  const longer = (than: number) => run.filter((word) => word.length >= than).length
  return longer(4) >= 2 || run.length >= 3
}

/** The letters of a word in capitals; null for any other word, for a number, and for a placeholder in brackets. */
function capitalLetters(word: string): string | null {
  // Marks, digits and letters of scripts without capitals do not count.
  if (word !== word.toUpperCase() || word === word.toLowerCase() || word.length > 40 || /[[\]{}<>\d_@]/.test(word))
    return null
  return word.replace(/[^A-Z\u00c0-\u04ff]/g, '')
}
