import type { FileRow, Source } from '../book/import/importedContact.js'
import type { StrictReader } from './json/bookJson.js'

/** The reader for a kind of file; each one is loaded when it is needed. */
export async function readerFor(
  source: Source,
  strictReader: () => Promise<StrictReader>,
): Promise<(text: string) => Iterable<FileRow>> {
  switch (source) {
    case 'linkedin':
      return (await import('./tables/linkedin.js')).readLinkedin
    case 'google':
      return (await import('./tables/google.js')).readGoogle
    case 'outlook':
      return (await import('./tables/outlook.js')).readOutlook
    case 'vcard':
      return (await import('./vcard/read.js')).readVcard
    case 'csv':
      return (await import('./tables/plainCsv.js')).readPlainCsv
    case 'json': {
      const [{ readBookPeople }, readStrictly] = await Promise.all([import('./json/bookPeople.js'), strictReader()])
      return (text) => readBookPeople(text, readStrictly)
    }
  }
}
