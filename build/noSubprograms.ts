import type { Plugin } from 'rolldown'

const name = '\0no-subprograms'

/**
 * Removes child_process from commander, which loads it at every start (a tenth of the time) for subcommands that are
 * separate programs. Rapport has none.
 */
export function noSubprograms(): Plugin {
  return {
    name: 'no-subprograms',
    resolveId: (source, importer) =>
      source === 'node:child_process' && importer?.includes('/node_modules/commander/') ? name : null,
    load: (id) => (id === name ? 'export {}' : null),
  }
}
