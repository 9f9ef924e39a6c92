import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'
import { compileOptions } from '../src/scripts/compileOptions.js'
import { parseTemplateOrThrow } from '../src/scripts/library/frontMatter.js'

const name = 'virtual:shipped-templates'
const folder = 'templates'

/**
 * Serves `virtual:shipped-templates`: the shipped templates and the words they share, compiled at build time, so that
 * writing a script starts neither the Handlebars compiler nor the YAML reader. Both the bundler and the tests use it,
 * and so see the same; a template that does not read or compile breaks the build.
 */
export function shippedTemplates() {
  return {
    name: 'shipped-templates',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load(this: { addWatchFile(file: string): void }, id: string) {
      if (id !== `\0${name}`) return null
      const read = (inFolder: string, entry: typeof template) =>
        hbsFiles(inFolder).map((path) => {
          this.addWatchFile(path)
          return `${JSON.stringify(basename(path, '.hbs'))}: ${entry(readFileSync(path, 'utf8'), path)}`
        })
      return [
        `export const templates = {\n${read(folder, template).join(',\n')}\n}`,
        `export const partials = {\n${read(join(folder, 'partials'), partial).join(',\n')}\n}\n`,
      ].join('\n')
    },
  }
}

function hbsFiles(inFolder: string): string[] {
  const names = readdirSync(inFolder).filter((file) => file.endsWith('.hbs'))
  return names.sort().map((file) => join(inFolder, file))
}

/** A template: its front matter as data, its texts as code. */
function template(text: string, path: string): string {
  const source = parseTemplateOrThrow(basename(path, '.hbs'), text, path)
  const subject = source.subject === null ? 'null' : compile(source.subject, path)
  return `{ source: ${JSON.stringify(source)}, body: ${compile(source.body, path)}, subject: ${subject} }`
}

/** Words that templates share: as code, and as text, in which the names of a person's own template are checked. */
function partial(file: string, path: string): string {
  const text = file.trimEnd()
  return `{ text: ${JSON.stringify(text)}, code: ${compile(text, path)} }`
}

function compile(text: string, path: string): string {
  try {
    return String(Handlebars.precompile(text, compileOptions))
  } catch (error) {
    throw new Error(`${path} does not compile`, { cause: error })
  }
}
