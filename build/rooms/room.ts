/** A room is a folder of the source, or a file with other import rules than its folder. */
export interface Room {
  /** Its path under `src/`; `*` means any one folder. */
  at: string
  /** What it does, in one line. */
  does: string
  /** The rooms it may import. A folder may always import from itself. */
  imports: Room[]
  /** The packages, and modules of Node, it may import; `*` means any one part of a path. */
  packages: string[]
  /** Whether it may only import types. */
  typesOnly?: true
}

/** All modules of Node except the process, which no module imports: `main.ts` provides what is needed of it. */
export const node = ['node:*', 'node:*/*']

export const isFile = ({ at }: Room) => at.endsWith('.ts')
