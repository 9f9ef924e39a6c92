import { weekdays } from '../dates/dayNames.js'
import type { Weekday } from '../dates/week.js'
import { RapportError } from '../error.js'
import type { BookUpdate } from './book.js'
import { unknownKey } from './profile.js'
import type { Book } from './schema.js'

/** The default of every setting; a book saves only the settings that differ. */
export const defaultSettings = {
  /** The most that all saved versions of the book may take together, in megabytes. */
  backupMegabytes: 200,
  /** The longest opening of a call, in seconds. Source of this and the following limits: METHOD section 4. */
  phoneSeconds: 30,
  /** The longest voicemail, in seconds. */
  voicemailSeconds: 30,
  /** The longest story for an interview, answer about a weakness, and other answer, in seconds: METHOD section 5. */
  storySeconds: 90,
  weaknessSeconds: 60,
  answerSeconds: 120,
  /** The longest e-mail, in words. */
  emailWords: 125,
  /** The longest note in an invitation on LinkedIn, in characters. */
  linkedinNoteCharacters: 200,
  /** The length above which a message on LinkedIn is answered less often, in characters. */
  linkedinCharacters: 400,
  /** The length above which LinkedIn refuses a message, in characters. */
  linkedinMostCharacters: 1900,
  /** The most segments for one text message; carriers charge for each segment. */
  smsSegments: 1,
  /** The highest US school grade that a text may need to be read with ease. */
  readingGrade: 10,
  /**
   * The longest encoded mailto link, in characters; mail programs may cut longer ones, so a draft file replaces them.
   */
  mailtoCharacters: 1600,
  /** The first day of a week in the work-search record. */
  recordWeekStart: 'sunday' as Weekday,
  /** How many activities a week the office asks for. */
  recordRequired: 3,
  /** Whether thanks count as an activity in the record. */
  recordCountsThanks: 'no' as 'yes' | 'no',
  /** The largest file that can be imported, in megabytes. */
  importMegabytes: 64,
  /** The most contacts that can be imported from one file. */
  importPeople: 50_000,
  /** The country of phone numbers without a country code: two letters, or `auto` for the region of this computer. */
  phoneRegion: 'auto',
}

export type Settings = typeof defaultSettings

/** The allowed words of settings that are words; all other settings are whole numbers of 1 or more. */
const allowedWords: { [Key in keyof Settings]?: readonly string[] } = {
  recordWeekStart: weekdays,
  recordCountsThanks: ['yes', 'no'],
  phoneRegion: ['auto', 'two letters such as US'],
}

/** The settings for the length of a script. A template can name one of them in place of the limit of its channel. */
export const lengthLimits = [
  'phoneSeconds',
  'voicemailSeconds',
  'emailWords',
  'linkedinNoteCharacters',
  'linkedinCharacters',
  'smsSegments',
] as const satisfies (keyof Settings)[]
export type LengthLimit = (typeof lengthLimits)[number]

/** All settings of a book, with defaults where the book has none. Sequences are not included. */
export function settingsOf(book: Book): Settings {
  const { sequences: _, ...changed } = book.settings
  return { ...defaultSettings, ...changed }
}

/**
 * Sets settings from text; the default value of a setting removes it from the book. The same book when nothing changes.
 * @throws RapportError `usage` for an unknown key or a value that is not allowed.
 */
export function setSettings(book: Book, fields: Record<string, string>): BookUpdate & { settings: Settings } {
  const settings: Record<string, unknown> = { ...book.settings }
  for (const [key, text] of Object.entries(fields)) {
    if (!isSetting(key)) throw unknownKey('setting', key, Object.keys(defaultSettings))
    const value = parseValue(key, text)
    if (value === defaultSettings[key]) delete settings[key]
    else settings[key] = value
  }
  const isSame = JSON.stringify(settings) === JSON.stringify(book.settings)
  const next = isSame ? book : { ...book, settings }
  return { book: next, summary: 'changed your settings', settings: settingsOf(next) }
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(defaultSettings, key)
}

/** @throws RapportError `usage` for a value that is not allowed. */
function parseValue(key: keyof Settings, text: string): number | string {
  const words = allowedWords[key]
  const word = text.trim().toLowerCase()
  if (words?.includes(word)) return word
  if (key === 'phoneRegion' && /^[a-z]{2}$/.test(word)) return word.toUpperCase()
  const value = Number(text)
  if (words === undefined && Number.isInteger(value) && value >= 1) return value
  const takes = words === undefined ? 'a whole number of 1 or more' : `one of ${words.join(', ')}`
  throw new RapportError('usage', `The setting ${key} takes ${takes}, not “${text}”.`, {
    hint: `For example: rapport settings set ${key}=${defaultSettings[key]}.`,
  })
}
