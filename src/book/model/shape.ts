import * as v from 'valibot'

/** The parts of the valibot schemas that records mostly use. */
interface SchemaParts {
  item?: v.GenericSchema
  wrapped?: v.GenericSchema
  entries?: Record<string, v.GenericSchema>
  options?: readonly unknown[]
  pipe?: readonly { type: string; requirement?: unknown }[]
}

/**
 * A predicate for values that match a schema, a few times as fast as valibot, since an import checks thousands of
 * records. It may be false for a value that valibot accepts, never true for one that valibot refuses: so after false,
 * ask valibot, which also says what is wrong. Schemas other than texts, lists and records are left to valibot.
 * @example shapeTest(v.array(v.string()))(['a', 1]) // false
 */
export function shapeTest(schema: v.GenericSchema & SchemaParts): (value: unknown) => boolean {
  const { type, item, wrapped, entries, options, pipe } = schema
  if (pipe) return stringWithRule(pipe) ?? ((value) => v.is(schema, value))
  if (type === 'string') return (value) => typeof value === 'string'
  if (type === 'variant' && options) return anyOf(options.filter(isSchema).map(shapeTest))
  if (type === 'picklist' && options) return (value) => options.includes(value)
  if (type === 'array' && item) return listOf(shapeTest(item))
  if (type === 'nullable' && wrapped) return either(null, shapeTest(wrapped))
  if (type === 'optional' && wrapped) return either(undefined, shapeTest(wrapped))
  if (type === 'strict_object' && entries) return recordOf(entries)
  return (value) => v.is(schema, value)
}

type Predicate = (value: unknown) => boolean

function isSchema(option: unknown): option is v.GenericSchema {
  return typeof option === 'object' && option !== null && 'kind' in option && option.kind === 'schema'
}

function anyOf(tests: Predicate[]): Predicate {
  return (value) => tests.some((test) => test(value))
}

/** The predicate for a text with one rule, a pattern or a check; null for any other pipe. */
function stringWithRule([base, rule, secondRule]: NonNullable<SchemaParts['pipe']>): Predicate | null {
  if (base?.type !== 'string' || secondRule !== undefined) return null
  const { requirement } = rule ?? {}
  if (requirement instanceof RegExp) return (value) => typeof value === 'string' && requirement.test(value)
  if (rule?.type !== 'check' || typeof requirement !== 'function') return null
  return (value) => typeof value === 'string' && requirement(value)
}

function listOf(test: Predicate): Predicate {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let index = 0; index < value.length; index++) if (!test(value[index])) return false
    return true
  }
}

function either(empty: null | undefined, test: Predicate): Predicate {
  return (value) => value === empty || test(value)
}

function recordOf(entries: Record<string, v.GenericSchema>): Predicate {
  const tests = Object.entries(entries).map(([key, schema]) => ({ key, test: shapeTest(schema) }))
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    const record = value as Record<string, unknown>
    let present = 0
    for (const { key, test } of tests) {
      const part = record[key]
      if (!test(part)) return false
      if (part !== undefined || key in record) present++
    }
    for (const _ in record) present--
    return present === 0
  }
}
