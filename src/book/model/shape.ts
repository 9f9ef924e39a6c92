import * as v from 'valibot'

/** What the kinds of schema that records mostly consist of hold. */
interface Parts {
  item?: v.GenericSchema
  wrapped?: v.GenericSchema
  entries?: Record<string, v.GenericSchema>
  options?: readonly unknown[]
  pipe?: readonly { type: string; requirement?: unknown }[]
}

/**
 * A quick test of whether a value has a shape, for an import checks thousands of records: a few times quicker than
 * valibot, to which it leaves all but texts, lists and records. It may refuse what valibot lets pass, never the
 * other way round: so whoever is refused is to be looked at by valibot, which also says what is wrong.
 * @example shapeOf(v.array(v.string()))(['a', 1]) // false
 */
export function shapeOf(schema: v.GenericSchema & Parts): (value: unknown) => boolean {
  const { type, item, wrapped, entries, options, pipe } = schema
  if (pipe) return ruledText(pipe) ?? ((value) => v.is(schema, value))
  if (type === 'string') return (value) => typeof value === 'string'
  if (type === 'variant' && options) return anyOf(options.filter(isSchema).map(shapeOf))
  if (type === 'picklist' && options) return (value) => options.includes(value)
  if (type === 'array' && item) return listOf(shapeOf(item))
  if (type === 'nullable' && wrapped) return either(null, shapeOf(wrapped))
  if (type === 'optional' && wrapped) return either(undefined, shapeOf(wrapped))
  if (type === 'strict_object' && entries) return recordOf(entries)
  return (value) => v.is(schema, value)
}

type Test = (value: unknown) => boolean

function isSchema(option: unknown): option is v.GenericSchema {
  return typeof option === 'object' && option !== null && 'kind' in option && option.kind === 'schema'
}

function anyOf(tests: Test[]): Test {
  return (value) => tests.some((fits) => fits(value))
}

/** A text with a rule of its own; null for other kinds of rules. */
function ruledText([base, rule, another]: NonNullable<Parts['pipe']>): Test | null {
  if (base?.type !== 'string' || another !== undefined) return null
  const { requirement } = rule ?? {}
  if (requirement instanceof RegExp) return (value) => typeof value === 'string' && requirement.test(value)
  if (rule?.type !== 'check' || typeof requirement !== 'function') return null
  return (value) => typeof value === 'string' && requirement(value)
}

function listOf(fits: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let index = 0; index < value.length; index++) if (!fits(value[index])) return false
    return true
  }
}

function either(nothing: null | undefined, fits: Test): Test {
  return (value) => value === nothing || fits(value)
}

function recordOf(entries: Record<string, v.GenericSchema>): Test {
  const tests = Object.entries(entries).map(([key, schema]) => ({ key, fits: shapeOf(schema) }))
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    const record = value as Record<string, unknown>
    let present = 0
    for (const { key, fits } of tests) {
      const part = record[key]
      if (!fits(part)) return false
      if (part !== undefined || key in record) present++
    }
    for (const _ in record) present--
    return present === 0
  }
}
