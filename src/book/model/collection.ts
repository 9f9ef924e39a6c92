import { RapportError } from '../error.js'

/**
 * The record with this id.
 * @throws RapportError `unknown-ref` when there is none: another program may have removed it while a prompt was open.
 */
export function getById<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id)
  if (found !== undefined) return found
  throw new RapportError('unknown-ref', `What you meant (${id}) has been removed in the meantime.`, {
    hint: 'Nothing was changed. Look again, then try again.',
  })
}

/**
 * A list in which a record replaces the one with the same id, at the same position.
 * @throws RapportError `unknown-ref` when there is none with this id.
 */
export function replaceById<T extends { id: string }>(list: readonly T[], record: T): T[] {
  getById(list, record.id)
  return list.map((each) => (each.id === record.id ? record : each))
}
