import Handlebars from 'handlebars'
import { syntaxFault } from './syntaxFault.js'
import { type Fault, fault } from './templateFault.js'

/** A name that a template's text refers to, and the line of the file where it does. */
export interface TemplateReference {
  /**
   * `variable`: its value is shown. `helper`: called with arguments. `block`: opened with `#`. `partial`: a shared
   * text, included by its name. `unsupportedPartial`: an inclusion with arguments, a computed name or a block.
   * `singleBraces`: a name in single braces, probably meant as a variable.
   */
  use: 'variable' | 'helper' | 'block' | 'partial' | 'unsupportedPartial' | 'singleBraces'
  name: string
  line: number
  /** How many arguments follow the name. */
  argumentCount: number
}

/** The parts of Handlebars' syntax tree that we read; each kind of node has some of them. */
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

/** Nobody nests this deep, and parsing such a text takes long. */
const deepNesting = /(?:\([^()]*){20}/

/**
 * All names that a text refers to, in order; or the fault that keeps it from being parsed.
 * @param firstLine the line of the file where the text begins
 */
export function findReferences(
  text: string,
  firstLine: number,
): { references: TemplateReference[]; fault: Fault | null } {
  if (deepNesting.test(text)) return { references: [], fault: tooDeepFault(firstLine) }
  let tree: Node
  try {
    tree = Handlebars.parse(text) as Node
  } catch (error) {
    const isDeep = error instanceof RangeError
    return { references: [], fault: isDeep ? tooDeepFault(firstLine) : syntaxFault(error as Error, text, firstLine) }
  }
  try {
    return {
      references: collectReferences(tree).map((each) => ({ ...each, line: firstLine + each.line - 1 })),
      fault: null,
    }
  } catch (error) {
    if (error instanceof RangeError) return { references: [], fault: tooDeepFault(firstLine) }
    throw error
  }
}

const tooDeepFault = (line: number) => fault(line, 'too many things lie one inside the other', 'Write it more simply.')

function collectReferences(node: Node): TemplateReference[] {
  const { type, params = [], hash, body = [], program, inverse } = node
  const line = node.loc?.start.line ?? 1
  const children = [...params, ...(hash?.pairs.map((pair) => pair.value) ?? []), ...body, program, inverse]
  const referencesInside = () => children.flatMap((each) => (each ? collectReferences(each) : []))
  const referenceTo = (use: TemplateReference['use'], name: unknown): TemplateReference => ({
    use,
    name: String(name),
    line,
    argumentCount: params.length,
  })
  if (type === 'PathExpression') return [referenceTo('variable', node.original)]
  if (type === 'ContentStatement') return singleBraceReferences(String(node.original), line)
  if (type.startsWith('Decorator') || type === 'PartialBlockStatement') return [referenceTo('unsupportedPartial', '')]
  if (type === 'PartialStatement') {
    const isPlain = node.name?.type !== 'SubExpression' && params.length === 0 && hash === undefined
    return [referenceTo(isPlain ? 'partial' : 'unsupportedPartial', node.name?.original)]
  }
  if (node.path === undefined) return referencesInside()
  const isCall = type !== 'MustacheStatement' || params.length > 0 || hash !== undefined
  const use = type === 'BlockStatement' ? 'block' : isCall ? 'helper' : 'variable'
  return [referenceTo(use, node.path.original), ...referencesInside()]
}

/** Names in wrong braces: `{topic}` where `{{topic}}` was meant. */
function singleBraceReferences(text: string, firstLine: number): TemplateReference[] {
  return text
    .split('\n')
    .flatMap((lineText, index) =>
      [...lineText.matchAll(/(\{{1,2})([a-zA-Z.]{1,40})(\}{1,2})/g)]
        .filter(([, open, , close]) => open !== '{{' || close !== '}}')
        .map(([, , name = '']) => ({ use: 'singleBraces' as const, name, line: firstLine + index, argumentCount: 0 })),
    )
}
