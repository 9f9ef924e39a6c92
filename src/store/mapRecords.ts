/** A book or a record of an older schema, of which little is known. */
export type Content = Record<string, unknown>

/** Changes every record of a list. A broken list or record is left alone: the check after the migration reports it. */
export function mapRecords(list: unknown, change: (record: Content) => Content): unknown {
  if (!Array.isArray(list)) return list
  return list.map((one: unknown) => (isRecord(one) ? change(one) : one))
}

/** Whether a value is an object. */
export function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
