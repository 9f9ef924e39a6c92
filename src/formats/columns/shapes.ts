import type { Meaning } from './words.js'

/** What a column of a table of people holds. */
export type PersonField =
  | 'name'
  | 'first'
  | 'middle'
  | 'last'
  | 'prefix'
  | 'suffix'
  | 'aliases'
  | 'email'
  | 'phone'
  | 'companyPhone'
  /** E-mail addresses or numbers, as each cell shows: `Work` or `Phone/Email`. */
  | 'reach'
  /** The same, or a name: `Contact`. */
  | 'contact'
  | 'company'
  | 'job'
  /** The job, or a title such as Dr., as the other columns show. */
  | 'title'
  | 'industry'
  | 'url'
  | 'tags'
  | 'notes'

/** A first or a last name, or a whole one, as the other columns show. */
export type UnclearName = 'nom' | 'nome' | 'apelido'

/** A column name is of a shape if it has all meanings that the shape needs, and besides only those that it may have. */
export interface Shape {
  field: PersonField | UnclearName
  needs: readonly Meaning[]
  may: readonly Meaning[]
}

const which = ['work', 'home', 'other', 'additional', 'main', 'preferred', 'contact'] as const
const nameWords = ['name', 'nom', 'nome'] as const
const named = [...nameWords, 'contact'] as const
const page = ['page', 'address', 'url'] as const

const shape = (field: Shape['field'], needs: readonly Meaning[], may: readonly Meaning[] = []): Shape => ({
  field,
  needs,
  may,
})

/** With a word for a name also somebody's: `Contact First Name`, but `First Contact` is a day. */
const shapesOfPart = (field: Shape['field'], needs: readonly Meaning[]): Shape[] => [
  ...nameWords.map((each) => shape(field, [...needs, each], named)),
  shape(field, [...needs, 'name', 'contact', 'main']),
  shape(field, needs),
]

/** The shapes of column names; the first that fits counts. */
export const shapes: readonly Shape[] = [
  shape('email', ['email'], ['address', 'electronic', 'company', ...which]),
  shape('email', ['electronic', 'address'], which),
  shape('phone', ['mobile'], ['phone', 'number', 'company', ...which]),
  shape('companyPhone', ['phone', 'company'], ['number', 'switchboard', ...which]),
  shape('companyPhone', ['switchboard', 'phone'], ['number', 'company', ...which]),
  shape('companyPhone', ['switchboard', 'number'], ['company', ...which]),
  shape('phone', ['phone'], ['number', ...which]),
  shape('reach', ['phone', 'email'], ['number', 'address', 'electronic', 'mobile', ...which]),
  shape('reach', ['mobile', 'email'], ['number', 'address', 'electronic', ...which]),
  shape('url', ['linkedin'], [...page, ...which]),
  shape('url', ['url'], [...page, ...which]),
  shape('url', ['home', 'page'], [...page, 'contact']),

  shape('aliases', ['nick'], named),
  shape('aliases', ['preferred', 'name'], ['given', 'first']),
  shape('middle', ['middle'], [...named, 'first']),
  shape('middle', ['other', 'first']),
  shape('middle', ['other', 'nome']),
  shape('middle', ['additional', 'first']),
  shape('middle', ['additional', 'name']),
  shape('prefix', ['prefix'], [...named, 'title']),
  shape('suffix', ['suffix'], named),
  ...shapesOfPart('name', ['given', 'last']),
  shape('name', ['first', 'surname'], named),
  shape('name', ['given', 'surname'], named),
  shape('name', ['nome', 'surname'], ['contact', 'whole']),
  shape('name', ['nom', 'surname'], ['contact']),
  shape('name', ['name', 'first'], ['contact']),
  shape('name', ['nom', 'first'], ['contact']),
  ...shapesOfPart('first', ['given']),
  shape('first', ['first'], ['contact', 'main']),
  shape('first', ['ordinal', 'nome'], ['contact']),
  ...shapesOfPart('last', ['last']),
  shape('last', ['surname'], ['ordinal', 'second', 'other', 'contact']),
  shape('name', ['whole', 'name'], named),
  shape('name', ['whole', 'nom'], named),
  shape('name', ['whole', 'nome'], named),
  shape('name', ['name'], ['contact']),
  shape('name', ['name', 'contact', 'main']),
  shape('nom', ['nom'], ['contact']),
  shape('nome', ['nome'], ['contact']),
  shape('apelido', ['apelido'], ['contact']),

  shape('company', ['company'], [...named, 'account', 'main', 'work']),
  shape('company', ['account'], ['name', 'nom', 'nome', 'main']),
  shape('company', ['place', 'work']),
  shape('company', ['work', 'name']),
  shape('job', ['title', 'job'], ['company', 'contact', 'main', 'work']),
  shape('job', ['title', 'company'], ['contact', 'main']),
  shape('job', ['title', 'work'], ['contact']),
  shape('job', ['prefix', 'job'], ['contact', 'main']),
  shape('job', ['prefix', 'work'], ['contact']),
  shape('job', ['job'], ['contact', 'main', 'work']),
  shape('title', ['title'], ['contact', 'main']),
  shape('industry', ['industry'], ['company', 'activity']),
  shape('tags', ['tags'], ['membership', 'name', 'contact']),
  shape('notes', ['notes'], ['contact']),

  // Only words that say which one is meant: the cells show what it is.
  shape('contact', ['contact'], ['main']),
  shape('reach', ['switchboard'], ['company', ...which]),
  ...which.map((each) => shape('reach', [each], which)),
  ...which.map((each) => shape('reach', ['number', each], which)),
]
