import { type Weekday, weekdays } from '../dates/week.js'
import { RapportError } from '../error.js'
import type { Changed } from './book.js'
import { unknownKey } from './profile.js'
import type { Book } from './schema.js'

/** What holds as long as the user says nothing else; a book keeps only what differs. */
export const defaultSettings = {
  /** What all kept versions may take together, in megabytes. */
  backupMegabytes: 200,
  /** How long what one says on the phone takes at most, in seconds (these limits: METHOD section 4). */
  phoneSeconds: 30,
  voicemailSeconds: 30,
  emailWords: 125,
  /** The note that goes with an invitation on LinkedIn. */
  linkedinNoteCharacters: 200,
  /** Above this a message on LinkedIn is answered less often. */
  linkedinCharacters: 400,
  /** Above this LinkedIn takes no message. */
  linkedinMostCharacters: 1900,
  /** How many text messages one text may be charged as. */
  smsSegments: 1,
  /** The school year after which somebody reads a text with ease. */
  readingGrade: 10,
  /** Above this, encoded, a mail program may cut a link off, and a draft file takes its place. */
  mailtoCharacters: 1600,
  /** On which day a week of the work-search record begins, and how many activities it asks for. */
  recordWeekStart: 'sunday' as Weekday,
  recordRequired: 3,
  /** Whether a letter of thanks is an activity. */
  recordCountsThanks: 'no' as 'yes' | 'no',
  /** How large a file may be from which people are taken in. */
  importMegabytes: 64,
  /** How many people are taken in from one file. */
  importPeople: 50_000,
  /** Where telephone numbers without a country's code are at home: two letters, or where this computer is. */
  phoneRegion: 'auto',
}

export type Settings = typeof defaultSettings

/** Settings that are words: what may stand there; all others are whole numbers. */
const choices: { [Key in keyof Settings]?: readonly string[] } = {
  recordWeekStart: weekdays,
  recordCountsThanks: ['yes', 'no'],
  phoneRegion: ['auto', 'two letters such as US'],
}

/** The settings that say how long a script may be: a template names one where its channel's own does not fit. */
export const lengthLimits = [
  'phoneSeconds',
  'voicemailSeconds',
  'emailWords',
  'linkedinNoteCharacters',
  'linkedinCharacters',
  'smsSegments',
] as const satisfies (keyof Settings)[]
export type LengthLimit = (typeof lengthLimits)[number]

/** Every setting that holds for a book. */
export function settingsOf(book: Book): Settings {
  const { sequences: _, ...said } = book.settings
  return { ...defaultSettings, ...said }
}

/** Sets settings, read from text. @throws RapportError `usage` for an unknown key or a value that does not fit. */
export function setSettings(book: Book, fields: Record<string, string>): Changed & { settings: Settings } {
  const settings: Record<string, unknown> = { ...book.settings }
  for (const [key, text] of Object.entries(fields)) {
    if (!isSetting(key)) throw unknownKey('setting', key, Object.keys(defaultSettings))
    const value = readValue(key, text)
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

function readValue(key: keyof Settings, text: string): number | string {
  const words = choices[key]
  const said = text.trim().toLowerCase()
  if (words?.includes(said)) return said
  if (key === 'phoneRegion' && /^[a-z]{2}$/.test(said)) return said.toUpperCase()
  const value = Number(text)
  if (words === undefined && Number.isInteger(value) && value >= 1) return value
  const takes = words === undefined ? 'a whole number of 1 or more' : `one of ${words.join(', ')}`
  throw new RapportError('usage', `The setting ${key} takes ${takes}, not “${text}”.`, {
    hint: `For example: rapport settings set ${key}=${defaultSettings[key]}.`,
  })
}
