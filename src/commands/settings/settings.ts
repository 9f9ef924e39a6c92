import { RapportError } from '../../book/error.js'
import { parsePairs, unknownKey } from '../../book/model/profile.js'
import { defaultSettings, type Settings, setSettings, settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { missing } from '../../flows/missing.js'
import type { Theme } from '../../terminal/theme.js'
import { alignColumns } from '../../terminal/views/format.js'

/** Shows all settings. */
export async function showSettings(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const settings = settingsOf(await ctx.store.read())
  return commandResult({ settings }, lines)
}

/** Shows one setting. @throws RapportError `usage` for an unknown one. */
export async function getSetting(ctx: Context, key: string): Promise<CommandResult> {
  const settings = settingsOf(await ctx.store.read())
  if (!Object.hasOwn(settings, key)) throw unknownKey('setting', key, Object.keys(settings))
  const value = settings[key as keyof Settings]
  return commandResult({ settings: { [key]: value } }, () => [String(value)])
}

/** Changes settings with words such as `phoneRegion=US`. @throws RapportError `missing`, `usage`. */
export async function changeSettings(ctx: Context, pairs: string[]): Promise<CommandResult> {
  const known = Object.keys(defaultSettings)
  if (pairs.length === 0) throw missing([{ name: 'what to set', flag: 'key=value' }], `There is: ${known.join(', ')}.`)
  const fields = await withValidPhoneRegion(parsePairs(pairs, 'setting', known))
  const { settings } = await ctx.store.change(ctx.moment(), (book) => setSettings(book, fields))
  return commandResult({ settings }, lines)
}

/**
 * Refuses a phone region of two letters that is not a country: it would have no effect, and the user would not notice.
 * A book that has such a region already is still valid.
 * @returns the fields, with the region in its standard form.
 * @throws RapportError `usage`.
 */
async function withValidPhoneRegion(fields: Record<string, string>): Promise<Record<string, string>> {
  const region = fields.phoneRegion?.trim() ?? ''
  if (!/^[a-z]{2}$/i.test(region)) return fields
  const { regionOf } = await import('../../formats/import/phones.js')
  const phoneRegion = regionOf(region)
  if (phoneRegion !== null) return { ...fields, phoneRegion }
  throw new RapportError('usage', `“${region}” does not stand for a country.`, {
    hint: 'Take the two letters of yours, such as US, CA or GB, or auto for the country that this computer is set to: rapport settings set phoneRegion=US.',
  })
}

function lines({ settings }: { settings: Settings }, theme: Theme): string[] {
  return alignColumns(
    Object.entries(settings).map(([key, value]) => [theme.faint(key), String(value)]),
    theme,
  )
}
