import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './rapport.js'

/** What a stand-in does after it has written down how it was called: end with a code, or stay. */
type Ending = number | 'stays'

/** A folder of real small programs that stand in for those of a desktop; it is all that the PATH holds. */
export function machineWith(programs: Record<string, Ending>, env: Record<string, string> = {}) {
  const folder = scratch()
  const noted = (program: string, what: string) => join(folder, `${program}.${what}`)
  for (const [program, ending] of Object.entries(programs)) {
    const file = join(folder, program)
    const note = (what: string) => `"${noted(program, what)}"`
    const lines = [
      '#!/bin/sh',
      `echo $$ > ${note('pid')}`,
      `for word; do echo "$word"; done > ${note('words')}`,
      `echo "$RAPPORT_TARGET" > ${note('target')}`,
      `/bin/cat > ${note('input')}`,
      ending === 'stays' ? 'exec /bin/sleep 60' : `exit ${ending}`,
    ]
    writeFileSync(file, `${lines.join('\n')}\n`)
    chmodSync(file, 0o755)
  }
  const read = (program: string, what: string) =>
    existsSync(noted(program, what)) ? readFileSync(noted(program, what), 'utf8') : null
  return {
    env: { PATH: folder, ...env },
    /** The words a program was called with; null where it was not called. */
    words: (program: string) => read(program, 'words')?.trimEnd().split('\n') ?? null,
    /** What it read on its standard input; null where it was not called. */
    input: (program: string) => read(program, 'input'),
    target: (program: string) => read(program, 'target')?.trimEnd() ?? null,
    pid: (program: string) => Number(read(program, 'pid')),
  }
}
