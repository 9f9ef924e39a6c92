import { bareWord } from '../identity/nameWords.js'

/** Words at the end of a job title, and before “of”, by which it cannot be taken for a company: no partners, no sales. */
const jobs: ReadonlySet<string> = new Set(
  'ae se ceo cfo coo cto cmo cio chro vp svp evp president director dir manager mgr rep supervisor recruiter engineer developer analyst accountant nurse teacher founder cofounder owner head chief coordinator administrator assistant officer professor buyer planner'.split(
    ' ',
  ),
)

/** Titles that stand first: VP Sales. */
const ranks: ReadonlySet<string> = new Set(['vp', 'svp', 'evp'])

/** What follows “of” in a title and is not a company: VP of Sales. */
const departments: ReadonlySet<string> = new Set(
  'sales marketing hr human people talent data it technology information engineering operations product products finance accounting design legal communications strategy research development business customer customers staff quality security supply procurement purchasing logistics growth analytics content digital medicine nursing studies education programs partnerships public global the our us'.split(
    ' ',
  ),
)

/**
 * The title and the company in “CFO of Acme”; null where what follows “of” is a department, and for any other text.
 * @example titleOfCompany('CFO of Acme') // { title: 'CFO', company: 'Acme' }; of 'VP of Sales' null
 */
export function titleOfCompany(text: string): { title: string; company: string } | null {
  const [, title = '', company = ''] = /^(\S+(?: \S+){0,3}?) of (\p{Lu}.*)$/u.exec(text) ?? []
  const isDepartment = departments.has(bareWord(company.split(' ')[0] ?? ''))
  return title !== '' && !isDepartment && isJobTitle(title) ? { title, company } : null
}

/**
 * Whether a text is most likely what somebody does, not where.
 * @example isJobTitle('Head of Data') // true; of 'Sales Partners' false
 */
export function isJobTitle(text: string): boolean {
  const words = text.split(/\s+/).map(bareWord)
  const of = words.indexOf('of')
  return ranks.has(words[0] ?? '') || jobs.has((of > 0 ? words[of - 1] : words.at(-1)) ?? '')
}
