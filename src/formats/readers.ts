import type { Row, Source } from '../book/incoming.js'
import type { StrictReader } from './bookJson.js'

/** What reads the people out of a text of each kind. */
export async function readerOf(source: Source, readStrictly: StrictReader): Promise<(text: string) => Iterable<Row>> {
  switch (source) {
    case 'linkedin':
      return (await import('./linkedin.js')).readLinkedin
    case 'google':
      return (await import('./google.js')).readGoogle
    case 'outlook':
      return (await import('./outlook.js')).readOutlook
    case 'vcard':
      return (await import('./vcardRead.js')).readVcard
    case 'csv':
      return (await import('./plainCsv.js')).readPlainCsv
    case 'json': {
      const { readBookPeople } = await import('./bookPeople.js')
      return (text) => readBookPeople(text, readStrictly)
    }
  }
}
