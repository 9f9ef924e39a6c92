import type { Plugin } from 'rolldown'

const name = '\0no-subprograms'

/**
 * Leaves child_process out of commander, which would load it at every start (a tenth of one) for commands that are
 * programs of their own; Rapport has none.
 */
export function noSubprograms(): Plugin {
  return {
    name: 'no-subprograms',
    resolveId: (source, importer) =>
      source === 'node:child_process' && importer?.includes('/node_modules/commander/') ? name : null,
    load: (id) => (id === name ? 'export {}' : null),
  }
}
