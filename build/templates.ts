import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'
import { compileOptions } from '../src/scripts/compileOptions.js'
import { parseTemplateOrThrow } from '../src/scripts/library/frontMatter.js'

const name = 'virtual:shipped-templates'
const channelsName = 'virtual:shipped-channels'
const folder = 'templates'

/**
 * Provides `virtual:shipped-templates`: the shipped templates and partials, compiled at build time, so that a script
 * needs neither the Handlebars compiler nor the YAML parser; and `virtual:shipped-channels`, their channels alone, for
 * commands that only name a script. Both the bundler and the tests use them. The build fails for a template that cannot
 * be parsed or compiled.
 */
export function shippedTemplates() {
  return {
    name: 'shipped-templates',
    resolveId: (id: string) => (id === name || id === channelsName ? `\0${id}` : null),
    load(this: { addWatchFile(file: string): void }, id: string) {
      if (id === `\0${channelsName}`) return `export const channels = ${JSON.stringify(shippedChannels())}`
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

/** The channels of each shipped template, by id. */
function shippedChannels() {
  const channelsOf = (path: string, id: string) => parseTemplateOrThrow(id, readFileSync(path, 'utf8'), path).channels
  return Object.fromEntries(
    hbsFiles(folder).map((path) => [basename(path, '.hbs'), channelsOf(path, basename(path, '.hbs'))]),
  )
}

function hbsFiles(inFolder: string): string[] {
  const names = readdirSync(inFolder).filter((file) => file.endsWith('.hbs'))
  return names.sort().map((file) => join(inFolder, file))
}

/**
 * The source code for a template: its front matter as data, its texts as compiled code. It is a function, since a script
 * needs one of them, and what is not called need not be read.
 */
function template(text: string, path: string): string {
  const source = parseTemplateOrThrow(basename(path, '.hbs'), text, path)
  const subject = source.subject === null ? 'null' : compile(source.subject, path)
  return `() => ({ source: ${JSON.stringify(source)}, body: ${compile(source.body, path)}, subject: ${subject} })`
}

/** The source code for a partial: as compiled code, and as text for checking the user's own templates. */
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
