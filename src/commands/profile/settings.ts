import { RapportError } from '../../book/error.js'
import { parsePairs, unknownKey } from '../../book/model/profile.js'
import { defaultSettings, type Settings, setSettings, settingsOf } from '../../book/model/settings.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { missing } from '../../flows/missing.js'
import type { Theme } from '../../terminal/theme.js'
import { alignColumns } from '../../terminal/views/format.js'

/** Every setting. */
export async function showSettings(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const settings = settingsOf(await ctx.store.read())
  return commandResult({ settings }, lines)
}

/** One setting. */
export async function getSetting(ctx: Context, key: string): Promise<CommandResult> {
  const settings = settingsOf(await ctx.store.read())
  if (!Object.hasOwn(settings, key)) throw unknownKey('setting', key, Object.keys(settings))
  const value = settings[key as keyof Settings]
  return commandResult({ settings: { [key]: value } }, () => [String(value)])
}

/** Changes settings by `key=value` words. */
export async function changeSettings(ctx: Context, pairs: string[]): Promise<CommandResult> {
  const known = Object.keys(defaultSettings)
  if (pairs.length === 0) throw missing([{ name: 'what to set', flag: 'key=value' }], `There is: ${known.join(', ')}.`)
  const fields = await withKnownRegion(parsePairs(pairs, 'setting', known))
  const { settings } = await ctx.store.change(ctx.moment(), (book) => setSettings(book, fields))
  return commandResult({ settings }, lines)
}

/**
 * Two letters that stand for no country would change nothing, and nobody would notice: they are refused as they are typed. A book
 * that has them already stays as it is.
 */
async function withKnownRegion(fields: Record<string, string>): Promise<Record<string, string>> {
  const said = fields.phoneRegion?.trim() ?? ''
  if (!/^[a-z]{2}$/i.test(said)) return fields
  const { regionOf } = await import('../../formats/import/phones.js')
  const phoneRegion = regionOf(said)
  if (phoneRegion !== null) return { ...fields, phoneRegion }
  throw new RapportError('usage', `“${said}” does not stand for a country.`, {
    hint: 'Take the two letters of yours, such as US, CA or GB, or auto for the country that this computer is set to: rapport settings set phoneRegion=US.',
  })
}

function lines({ settings }: { settings: Settings }, theme: Theme): string[] {
  return alignColumns(
    Object.entries(settings).map(([key, value]) => [theme.faint(key), String(value)]),
    theme,
  )
}
