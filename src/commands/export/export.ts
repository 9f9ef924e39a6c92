import { type ExportKind, isPrivateExport } from '../../book/reports/exportKinds.js'
import type { CommandResult, Context } from '../../context.js'
import { namedTarget } from '../../files/destination.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { writeOutput, writeTable } from '../../files/writeOutput.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { sanitizeData } from '../../terminal/sanitize.js'
import { exportContent } from './exportContent.js'
import { type ExportOptions, refuseUnread } from './exportOptions.js'

/** Exports the book, or the part of it that a kind of file holds: on stdout, or into a file. */
export async function exportBook(
  ctx: Context,
  kind: ExportKind | undefined,
  options: ExportOptions,
): Promise<CommandResult> {
  if (kind === undefined) {
    const asked = await (await import('./askExport.js')).askExport(ctx, options.out)
    return await exportBook(ctx, asked.kind, { ...options, out: asked.out })
  }
  refuseUnread(kind, options)
  const { force = false, notes = false, split = false } = options
  const out = options.out === '-' ? undefined : options.out
  if (out !== undefined && !split) refuseExisting(out, force, ctx.store.home)
  await hintWithoutBook(ctx)
  if (split) return await (await import('./exportCards.js')).exportCards(ctx, options)
  const { text, holds } = await exportContent(ctx, await ctx.store.read(), kind, options)
  if (out !== undefined) {
    const output = { processInfo: ctx.store.options.processInfo, force, isPrivate: isPrivateExport(kind, { notes }) }
    if (kind === 'csv') writeTable(out, text, output)
    else writeOutput(out, text, output)
    const target = sanitizeData(namedTarget(out))
    return commandResult({ export: { kind, out } }, () => [`Written to ${target}: ${holds}.`])
  }
  if (kind === 'json' && ctx.writeRaw === null) return { data: JSON.parse(text), lines: () => [] }
  await ctx.writeRaw?.(text)
  return commandResult({ export: { kind, text } }, () => [])
}
