import { askingRules } from './asking.js'
import { clarityRules } from './clarity.js'
import { lengthRules } from './length.js'
import { readerRules } from './reader.js'
import type { Rule } from './rule.js'
import { toneRules } from './tone.js'

/** All rules of the coach, in the order in which their findings are shown. */
export const allRules: Rule[] = [...toneRules, ...askingRules, ...readerRules, ...lengthRules, ...clarityRules]
