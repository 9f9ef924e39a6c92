import type { Source } from '../book/import/importedContact.js'
import type { StrictReader } from './json/bookJson.js'
import { readerFor } from './readers.js'

/**
 * As which of these kinds a text can be read, so that no advice leads into the next error.
 * @example await readableAs('E-mail 1 - Value\nd@x.example\n', ['google', 'csv'], strictReader) // ['google']
 */
export async function readableAs(
  text: string,
  sources: readonly Source[],
  strictReader: () => Promise<StrictReader>,
): Promise<Source[]> {
  const found: Source[] = []
  for (const source of sources) {
    const read = await readerFor(source, strictReader)
    if (isReadable(() => read(text), source)) found.push(source)
  }
  return found
}

function isReadable(read: () => Iterable<object>, source: Source): boolean {
  try {
    const isEmpty = read()[Symbol.iterator]().next().done === true
    return source !== 'vcard' || !isEmpty
  } catch {
    return false
  }
}
