/** The version in package.json; the build and the tests put it in. */
declare const __VERSION__: string

/** What ships in templates/, made by build/templates.ts: front matter as data, texts compiled; and what they share. */
declare module 'virtual:shipped-templates' {
  interface ShippedTemplate {
    source: import('./scripts/template.js').TemplateSource
    body: TemplateSpecification
    subject: TemplateSpecification | null
  }
  export const templates: Record<string, ShippedTemplate>
  export const partials: Record<string, { text: string; code: TemplateSpecification }>
}

/** Commander, with types for what a command parses: its arguments and options. At run time it is commander alone. */
declare module 'commander' {
  export * from '@commander-js/extra-typings'
}

/** Handlebars ships no types for its runtime alone: it is the same object without the compiler. */
declare module 'handlebars/runtime' {
  import Handlebars = require('handlebars')
  export default Handlebars
}

/** `a` or `an`, as the word sounds. */
declare module 'indefinite' {
  export default function indefinite(word: string, options?: { articleOnly?: boolean; capitalize?: boolean }): string
}
