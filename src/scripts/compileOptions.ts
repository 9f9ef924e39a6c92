import { helperNames } from './helpers.js'

/**
 * How templates are compiled, at build time and at run time alike: nothing escaped (it is no HTML), unknown names and
 * helpers refused, `log` and `lookup` switched off.
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
