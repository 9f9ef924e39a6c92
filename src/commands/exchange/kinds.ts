/** The kinds of file that the book, or a part of it, is written as. */
export const exportKinds = ['csv', 'vcard', 'ics', 'json', 'markdown'] as const
export type ExportKind = (typeof exportKinds)[number]
