import type { Changed } from './book.js'
import { RapportError } from './error.js'
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
}

export type Settings = typeof defaultSettings

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
  return { ...defaultSettings, ...book.settings }
}

/** Sets settings, read from text. @throws RapportError `usage` for an unknown key or a value that is no number. */
export function setSettings(book: Book, fields: Record<string, string>): Changed & { settings: Settings } {
  const settings = { ...book.settings }
  for (const [key, text] of Object.entries(fields)) {
    if (!Object.hasOwn(defaultSettings, key)) throw unknownKey('setting', key, Object.keys(defaultSettings))
    const value = Number(text)
    if (!Number.isInteger(value) || value < 1)
      throw new RapportError('usage', `The setting ${key} takes a whole number of 1 or more, not “${text}”.`, {
        hint: `For example: rapport settings set ${key}=${defaultSettings[key as keyof Settings]}.`,
      })
    if (value === defaultSettings[key as keyof Settings]) delete settings[key as keyof Settings]
    else settings[key as keyof Settings] = value
  }
  const isSame = JSON.stringify(settings) === JSON.stringify(book.settings)
  const next = isSame ? book : { ...book, settings }
  return { book: next, says: 'changed your settings', settings: settingsOf(next) }
}
