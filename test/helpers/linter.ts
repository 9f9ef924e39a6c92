import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Where the linter found something. */
interface Finding {
  location: { path: string; start: { line: number } }
}

/**
 * Runs the linter over some files, line by line, as this project sets it up.
 * @param skipped rules that are not looked at
 * @returns the lines of a file that it refuses
 */
export function lint(files: Record<string, string[]>, skipped: string[]): (file: string) => string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-house-'))
  try {
    for (const path of ['biome.json', 'build/lint']) cpSync(path, join(folder, path), { recursive: true })
    for (const [file, lines] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
    }
    const findings = findingsIn(folder, skipped)
    return (file) => {
      const mine = findings.filter(({ location }) => location.path === file)
      const refused = new Set(mine.map(({ location }) => location.start.line))
      return (files[file] ?? []).filter((_, index) => refused.has(index + 1))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function findingsIn(folder: string, skipped: string[]): Finding[] {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const options = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none']
  const skips = skipped.map((rule) => `--skip=${rule}`)
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, ...skips], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(stdout).diagnostics
}
