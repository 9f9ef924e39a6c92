import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { compileOptions } from '../src/scripts/compileOptions.js'
import { readTemplate } from '../src/scripts/frontMatter.js'

const name = 'virtual:shipped-templates'
const folder = 'templates'

/**
 * Serves `virtual:shipped-templates`: the shipped templates, compiled at build time, so that writing a script
 * starts neither the Handlebars compiler nor the YAML reader. Both the bundler and the tests use it, and so see
 * the same; a template that does not read or compile breaks the build.
 */
export function shippedTemplates() {
  return {
    name: 'shipped-templates',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load(this: { addWatchFile(file: string): void }, id: string) {
      if (id !== `\0${name}`) return null
      const files = readdirSync(folder).filter((file) => file.endsWith('.hbs'))
      const entries = files.sort().map((file) => {
        const path = join(folder, file)
        this.addWatchFile(path)
        return entry(file.slice(0, -'.hbs'.length), readFileSync(path, 'utf8'), path)
      })
      return `export default {\n${entries.join(',\n')}\n}\n`
    },
  }
}

/** One property of the module: a template's front matter as data, its texts as code. */
function entry(id: string, text: string, path: string): string {
  const source = readTemplate(id, text, path)
  const subject = source.subject === null ? 'null' : compile(source.subject, path)
  return `${JSON.stringify(id)}: { source: ${JSON.stringify(source)}, body: ${compile(source.body, path)}, subject: ${subject} }`
}

function compile(text: string, path: string): string {
  try {
    return String(Handlebars.precompile(text, compileOptions))
  } catch (error) {
    throw new Error(`${path} does not compile`, { cause: error })
  }
}
