import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'

interface Package {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
}

/** Licences that let their code be passed on inside a program under MIT, as long as their text goes along. */
const accepted = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  // File by file: whoever gets the program is told where the source of these files is.
  'MPL-2.0',
]

/**
 * Writes THIRD-PARTY-LICENSES: the licence of every package of which code stands in the bundle. The build fails on
 * a package whose licence is unknown or may not be passed on like this.
 */
export function thirdPartyLicenses(): Plugin {
  return {
    name: 'third-party-licenses',
    writeBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []))
      const folders = [...new Set(modules.map(packageFolder))].filter((folder) => folder !== null)
      const notices = [...new Set(folders.map(licenseNotice))].sort()
      writeFileSync('THIRD-PARTY-LICENSES', `${intro}\n\n${notices.join('\n\n')}\n`)
    },
  }
}

const intro = 'Rapport contains code of the packages below, under these licences.'

/** The folder of the package that a module belongs to; null for the project's own and the bundler's. */
function packageFolder(module: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0] ?? null
}

/**
 * A package's heading and its licence text, with the NOTICE that the Apache licence asks to pass on.
 * @throws Error where the licence is missing or not accepted.
 */
export function licenseNotice(folder: string): string {
  const pkg: Package = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const license = pkg.license ?? ''
  if (!license.split(/\s+OR\s+|[()]/).some((choice) => accepted.includes(choice))) {
    throw new Error(`${pkg.name}: '${license}' is not among the licences that may be bundled (build/licenses.ts)`)
  }
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const text = texts.length > 0 ? texts.join('\n\n') : standardText(pkg)
  return `${'-'.repeat(80)}\n${pkg.name} ${pkg.version} (${license})\n\n${text.replaceAll('\r\n', '\n')}`
}

/** For a package that names its licence but ships no text of it: the standard text, with its author. */
function standardText({ name, license, author }: Package): string {
  const holder = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`
  if (!license?.includes('MIT')) throw new Error(`${name} ships no text of its licence, ${license} (build/licenses.ts)`)
  const ours = readFileSync('LICENSE', 'utf8').trim()
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
}
