import { profileKeys } from '../../book/model/profile.js'

const contactFields = ['name', 'company', 'title', 'industry', 'url']
const contactRoles = ['to', 'via', 'about']

/** All sources that `from` of a slot can name: where the answer to its question may come from. */
export const slotSources: readonly string[] = [
  ...profileKeys.map((key) => `profile.${key}`),
  ...contactRoles.flatMap((role) => contactFields.map((field) => `${role}.${field}`)),
  'last.summary',
  'got.words',
  'promise.mine',
  'outcome.words',
  'interview.company',
  'offer.deadline',
  'shared.company',
  'landed.news',
  'landed.part',
  'news.summary',
]
