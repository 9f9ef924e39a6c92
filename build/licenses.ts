import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'

interface Package {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
}

/** Licenses that allow their code inside a program under MIT, if their text is included. */
const acceptedLicenses = [
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
  // Applies to each file: the notice must say where the source of these files is.
  'MPL-2.0',
]

/**
 * Writes THIRD-PARTY-LICENSES: the license of every package with code in the bundle. The build fails for a package with
 * an unknown license, or one that is not accepted.
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

/** The folder of the package that a module belongs to; null for modules of this project and of the bundler. */
function packageFolder(module: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0] ?? null
}

/**
 * The heading and license text of a package, with its NOTICE file, which the Apache license requires.
 * @throws Error when the license is missing or not accepted.
 */
export function licenseNotice(folder: string): string {
  const pkg: Package = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const license = pkg.license ?? ''
  if (!license.split(/\s+OR\s+|[()]/).some((choice) => acceptedLicenses.includes(choice))) {
    throw new Error(`${pkg.name}: '${license}' is not among the licences that may be bundled (build/licenses.ts)`)
  }
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const text = texts.length > 0 ? texts.join('\n\n') : standardText(pkg)
  return `${'-'.repeat(80)}\n${pkg.name} ${pkg.version} (${license})\n\n${text.replaceAll('\r\n', '\n')}`
}

/** The standard MIT text with the package's author, for a package without a license file. @throws Error if not MIT. */
function standardText({ name, license, author }: Package): string {
  const holder = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`
  if (!license?.includes('MIT')) throw new Error(`${name} ships no text of its licence, ${license} (build/licenses.ts)`)
  const ours = readFileSync('LICENSE', 'utf8').trim()
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
}
