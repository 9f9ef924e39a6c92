/** An export of a part, as the bundler writes it, and the name of what it exports. */
const getter =
  /Object\.defineProperty\(exports, ("[^"]+"), \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g

/**
 * Exports values of a part as they are, in place of a function for each: hundreds of functions took three percent of a
 * start. What is declared with `let` may change later, and keeps its function.
 */
export function plainExports() {
  return {
    name: 'plain-exports',
    renderChunk: (code: string) =>
      code.replace(getter, (whole, name, value) =>
        new RegExp(`^let ${value.replaceAll('$', '\\$')}\\b`, 'm').test(code) ? whole : `exports[${name}] = ${value};`,
      ),
  }
}
