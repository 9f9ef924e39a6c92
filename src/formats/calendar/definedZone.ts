import { type Component, partsOf } from './components.js'
import { type Observance, readObservance } from './observance.js'
import type { Zone } from './zone.js'

/**
 * The time zone that a calendar defines itself (VTIMEZONE). Null where the definition is not clear. Source: RFC 5545 section
 * 3.6.5.
 * @example definedZone('Customized Time Zone', component)?.offsetAt(Date.UTC(2026, 11, 1)) // 3600000
 */
export function definedZone(name: string, component: Component): Zone | null {
  const parts = [...partsOf(component, 'standard'), ...partsOf(component, 'daylight')]
  const observances = parts.map(readObservance).filter((each) => each !== null)
  if (parts.length === 0 || observances.length < parts.length) return null
  return { name, offsetAt: (instant) => offsetIn(observances, instant) }
}

/** What the observance says that began last; before any of them, what went before the first. */
function offsetIn(observances: Observance[], instant: number): number {
  let last = Number.NEGATIVE_INFINITY
  let offset: number | null = null
  for (const each of observances) {
    const begun = each.latest(instant)
    if (begun > last) [last, offset] = [begun, each.to]
  }
  return offset ?? observances.toSorted((one, other) => one.first - other.first)[0]?.from ?? 0
}
