import { helperNames } from './helpers.js'

/**
 * How templates are compiled, at build time and at run time: nothing is escaped, because the text is not HTML; unknown
 * names and helpers are refused; the helpers `log` and `lookup` are switched off.
 */
export const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([
    ...helperNames.map((name) => [name, true] as const),
    ['log', false],
    ['lookup', false],
  ]) as Record<string, boolean>,
}
