/** The version in package.json; the build and the tests insert it. */
declare const __VERSION__: string

/** The shipped templates and partials, from build/templates.ts: front matter as data, texts compiled. */
declare module 'virtual:shipped-templates' {
  interface ShippedTemplate {
    source: import('./scripts/template.js').TemplateSource
    body: TemplateSpecification
    subject: TemplateSpecification | null
  }
  export const templates: Record<string, () => ShippedTemplate>
  export const partials: Record<string, { text: string; code: TemplateSpecification }>
}

/** The channels of the shipped templates, by id, from build/templates.ts. */
declare module 'virtual:shipped-channels' {
  export const channels: Record<string, import('./book/model/channel.js').Channel[]>
}

/** Commander with types for the arguments and options of each command. At run time it is commander itself. */
declare module 'commander' {
  export * from '@commander-js/extra-typings'
}

/** The runtime of Handlebars has no types of its own: it is the same object, without the compiler. */
declare module 'handlebars/runtime' {
  import Handlebars = require('handlebars')
  export default Handlebars
}

/** The article `a` or `an` for a word, by its sound. */
declare module 'indefinite' {
  export default function indefinite(word: string, options?: { articleOnly?: boolean; capitalize?: boolean }): string
}
