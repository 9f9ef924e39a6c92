import { RapportError } from '../error.js'

/**
 * The record with this id. What a prompt was about may be gone by the time it is answered: somebody else has removed it.
 * @throws RapportError `unknown-ref`.
 */
export function getById<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id)
  if (found !== undefined) return found
  throw new RapportError('unknown-ref', `What you meant (${id}) has been removed in the meantime.`, {
    hint: 'Nothing was changed. Look again, then try again.',
  })
}

/** A list in which one record is replaced by another one of the same id. @throws RapportError `unknown-ref`. */
export function replaceById<T extends { id: string }>(list: readonly T[], record: T): T[] {
  getById(list, record.id)
  return list.map((each) => (each.id === record.id ? record : each))
}
