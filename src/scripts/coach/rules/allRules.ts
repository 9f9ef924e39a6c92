import { askingRules } from './asking.js'
import { clarityRules } from './clarity.js'
import { lengthRules } from './length.js'
import { readerRules } from './reader.js'
import type { Rule } from './rule.js'
import { toneRules } from './tone.js'

/** All that the coach looks at, in the order in which it is said. */
export const rules: Rule[] = [...toneRules, ...askingRules, ...readerRules, ...lengthRules, ...clarityRules]
