/** The kinds of file as which a book, or a part of it, can be exported. */
export const exportKinds = ['csv', 'vcard', 'ics', 'json', 'markdown'] as const
export type ExportKind = (typeof exportKinds)[number]

/** Whether an export holds the whole book, with the notes on people, whether they are asked for or not. */
function isWholeBook(kind: ExportKind): boolean {
  return kind === 'json' || kind === 'markdown'
}

/**
 * Whether nobody but the user may read an exported file, because there are private notes in it.
 * @param options `notes`: whether private notes were asked for.
 */
export function isPrivateExport(kind: ExportKind, { notes }: { notes: boolean }): boolean {
  return notes || isWholeBook(kind)
}
