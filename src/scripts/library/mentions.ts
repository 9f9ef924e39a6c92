import Handlebars from 'handlebars'
import { notParsed } from './syntaxFault.js'
import { type Fault, fault } from './templateFault.js'

/** Something that a text names, and the line of the file on which it does. */
export interface Mention {
  /**
   * `shown` as a value, `called` with something after it, opened as a `block`; shared words `taken` in; something `made`
   * on the spot to take in; a `loose` word between braces that are no place.
   */
  use: 'shown' | 'called' | 'block' | 'taken' | 'made' | 'loose'
  name: string
  line: number
  /** How many values follow it. */
  values: number
}

/** What we read of Handlebars' tree: each kind of node has some of these. */
interface Node {
  type: string
  loc?: { start: { line: number } }
  path?: Node
  name?: Node
  params?: Node[]
  hash?: { pairs: { value: Node }[] }
  program?: Node
  inverse?: Node
  body?: Node[]
  original?: unknown
}

/** Deeper than anybody writes; from there on parsing takes long. */
const tooDeep = /(?:\([^()]*){20}/

/**
 * All that a text names, in order; or the fault for which it cannot be read.
 * @param firstLine the line of the file on which the text begins.
 */
export function mentionsIn(text: string, firstLine: number): { mentions: Mention[]; fault: Fault | null } {
  if (tooDeep.test(text)) return { mentions: [], fault: nested(firstLine) }
  let tree: Node
  try {
    tree = Handlebars.parse(text) as Node
  } catch (error) {
    const isDeep = error instanceof RangeError
    return { mentions: [], fault: isDeep ? nested(firstLine) : notParsed(error as Error, text, firstLine) }
  }
  try {
    return { mentions: mentioned(tree).map((each) => ({ ...each, line: firstLine + each.line - 1 })), fault: null }
  } catch (error) {
    if (error instanceof RangeError) return { mentions: [], fault: nested(firstLine) }
    throw error
  }
}

const nested = (line: number) => fault(line, 'too many things lie one inside the other', 'Write it more simply.')

function mentioned(node: Node): Mention[] {
  const { type, params = [], hash, body = [], program, inverse } = node
  const line = node.loc?.start.line ?? 1
  const inside = [...params, ...(hash?.pairs.map((pair) => pair.value) ?? []), ...body, program, inverse]
  const rest = () => inside.flatMap((each) => (each ? mentioned(each) : []))
  const here = (use: Mention['use'], name: unknown): Mention => ({
    use,
    name: String(name),
    line,
    values: params.length,
  })
  if (type === 'PathExpression') return [here('shown', node.original)]
  if (type === 'ContentStatement') return looseIn(String(node.original), line)
  if (type.startsWith('Decorator') || type === 'PartialBlockStatement') return [here('made', '')]
  if (type === 'PartialStatement') {
    const isPlain = node.name?.type !== 'SubExpression' && params.length === 0 && hash === undefined
    return [here(isPlain ? 'taken' : 'made', node.name?.original)]
  }
  if (node.path === undefined) return rest()
  const isCall = type !== 'MustacheStatement' || params.length > 0 || hash !== undefined
  const use = type === 'BlockStatement' ? 'block' : isCall ? 'called' : 'shown'
  return [here(use, node.path.original), ...rest()]
}

/** `{topic}`, where `{{topic}}` was meant. */
function looseIn(text: string, firstLine: number): Mention[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(/(\{{1,2})([a-zA-Z.]{1,40})(\}{1,2})/g)]
        .filter(([, open, , close]) => open !== '{{' || close !== '}}')
        .map(([, , name = '']) => ({ use: 'loose' as const, name, line: firstLine + index, values: 0 })),
    )
}
