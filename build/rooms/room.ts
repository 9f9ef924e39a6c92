/** A folder of the source, or a file that may import other things than its folder: what it does and may import. */
export interface Room {
  /** Its path under `src/`; `*` stands for any one folder. */
  at: string
  /** What it does, in one line. */
  does: string
  /** The rooms it may import. A folder may always import itself. */
  imports: Room[]
  /** The packages, and the modules of Node, that it may import; `*` stands for one part of a path. */
  packages: string[]
  /** It describes and does nothing: it may import types only. */
  typesOnly?: true
}

/** All of Node but the process, which nobody imports: `main.ts` hands out what is needed of it. */
export const node = ['node:*', 'node:*/*']

export const isFile = ({ at }: Room) => at.endsWith('.ts')
