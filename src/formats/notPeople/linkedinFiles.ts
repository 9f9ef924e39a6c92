import { columnKey } from '../tables/columns.js'
import type { NotPeople } from './notPeople.js'

/** A file of LinkedIn's archive that is about the user alone. */
interface OwnFile {
  description: string
  /** Its columns, or those by which it is known. */
  columns: string
  /** Whether there are columns that are not named here. */
  hasMore?: boolean
  /** Its names, where its columns alone do not tell it from other tables. */
  onlyAs?: string[]
  /** Its names, where a table of the same columns may be people under any other name. */
  surelyAs?: string[]
  /** Columns that it never has; a table with one is of other people. */
  never?: RegExp
  hint?: string
}

const inConnections = 'The people you know are in Connections.csv, in the same download from LinkedIn.'
const addCompany =
  'If you want to work at a company in it, add that company: rapport company add <name>. The people you know are in Connections.csv.'

const profile = {
  description: 'your own profile on LinkedIn',
  hasMore: true,
  never: /e?mail|phone|mobile|company|companies|employer|organi[sz]ation/,
}

/**
 * The files of a download of 2026, as far as they are not read. None is known by columns that a table of people may have,
 * unless other columns, or its name, go with them.
 */
const files: OwnFile[] = [
  ...['geolocation', 'maidenname', 'instantmessengers', 'twitterhandles'].map((each) => ({
    ...profile,
    columns: `First Name,Last Name,Headline,${each}`,
  })),
  { ...profile, onlyAs: ['profile'], columns: 'First Name,Last Name,Headline' },
  { description: 'the text about you on LinkedIn', columns: 'Profile Summary' },
  {
    description: 'LinkedIn’s proof of who you are',
    columns: 'First name,Last name,Verification type,Document type',
    hasMore: true,
  },
  {
    description: 'LinkedIn’s proof of who you are',
    columns: 'Private Identity Asset Name',
    hasMore: true,
  },
  { description: 'the list of what you paid LinkedIn', columns: 'Transaction Made At', hasMore: true },
  {
    description: 'the list of your own e-mail addresses on LinkedIn',
    columns: 'Email Address,Confirmed,Primary,Updated On',
  },
  { description: 'the list of your own phone numbers on LinkedIn', columns: 'Extension,Number,Type' },
  { description: 'the list of your own phone numbers on LinkedIn', columns: 'Number,Extension,Is_WhatsApp_Number' },
  {
    description: 'the list of your own jobs on LinkedIn',
    columns: 'Company Name,Title,Description,Location,Started On,Finished On',
  },
  { description: 'your own education on LinkedIn', columns: 'School Name,Degree Name,Activities', hasMore: true },
  {
    description: 'the list of organizations you belong to on LinkedIn',
    columns: 'Name,Description,Position,Started On,Finished On',
  },
  {
    description: 'the list of your certificates on LinkedIn',
    columns: 'Name,Authority,Started On,License Number',
    hasMore: true,
  },
  { description: 'the list of your publications on LinkedIn', columns: 'Name,Published On,Description,Publisher,Url' },
  { description: 'the list of your patents on LinkedIn', columns: 'Title,Patent Number', hasMore: true },
  { description: 'the list of your projects on LinkedIn', columns: 'Title,Description,Url,Started On,Finished On' },
  { description: 'the list of your honors on LinkedIn', columns: 'Title,Description,Issued On' },
  {
    description: 'the list of your volunteer work on LinkedIn',
    columns: 'Company Name,Role,Cause,Started On,Finished On,Description',
  },
  { description: 'the list of causes you support on LinkedIn', columns: 'Supported Cause', hasMore: true },
  { description: 'the list of your languages on LinkedIn', columns: 'Name,Proficiency' },
  { description: 'the list of your skills on LinkedIn', onlyAs: ['skills'], columns: 'Name' },
  { description: 'the list of your courses on LinkedIn', onlyAs: ['courses'], columns: 'Name,Number' },
  {
    description: 'the list of your test scores on LinkedIn',
    onlyAs: ['testscores', 'test scores'],
    columns: 'Name',
    hasMore: true,
  },
  {
    description: 'the list of people you follow on LinkedIn, who may not know you',
    columns: 'Date,Status,FullName',
    surelyAs: ['member_follows'],
  },
  {
    description: 'the list of recommendations on LinkedIn',
    columns: 'First Name,Last Name,Text,Creation Date,Status',
    hasMore: true,
    surelyAs: ['recommendations_received', 'recommendations_given'],
  },
  {
    description: 'the list of who endorsed you on LinkedIn',
    columns: 'Endorsement Date,Skill Name,Endorsement Status',
    hasMore: true,
  },
  {
    description: 'the list of jobs you saved on LinkedIn',
    columns: 'Saved Date,Job Url,Job Title,Company Name',
    hasMore: true,
    hint: addCompany,
  },
  {
    description: 'what LinkedIn should look for when you search jobs',
    columns: 'Job Titles,Dream Companies',
    hasMore: true,
    hint: addCompany,
  },
  {
    description: 'the list of your job alerts on LinkedIn',
    columns: 'ALERT_PARAMETERS',
    hasMore: true,
    hint: addCompany,
  },
  {
    description: 'the list of your answers in applications on LinkedIn',
    columns: 'Question,Answer',
    hint: inConnections,
  },
  { description: 'the list of your logins to LinkedIn', columns: 'IP Address,User Agent', hasMore: true },
  { description: 'the day you joined LinkedIn', columns: 'Registered At,Registration Ip', hasMore: true },
  { description: 'what LinkedIn shows you ads by', columns: 'Member Age,Buyer Groups', hasMore: true },
  { description: 'what LinkedIn thinks of you', columns: 'Category,Type of inference,Description,Inference' },
  { description: 'the list of ads you clicked on LinkedIn', columns: 'Ad Title/Id', hasMore: true },
  { description: 'the list of your searches on LinkedIn', columns: 'Time,Search Query' },
  { description: 'the list of events you follow on LinkedIn', columns: 'Event Name,Event Time,Status,External Url' },
  {
    description: 'the list of hashtags you follow on LinkedIn',
    onlyAs: ['hashtag_follows', 'hashtagfollows'],
    columns: 'HashTag',
    hasMore: true,
  },
  { description: 'the list of what you learned on LinkedIn', columns: 'Content Title,Content Type', hasMore: true },
  { description: 'the list of your pictures on LinkedIn', columns: 'Date/Time,Media Description,Media Link' },
  { description: 'the list of what you saved on LinkedIn', columns: 'savedItem,CreatedTime' },
  { description: 'the list of your posts on LinkedIn', columns: 'ShareLink,ShareCommentary', hasMore: true },
  { description: 'the list of your comments on LinkedIn', columns: 'Date,Link,Message' },
  { description: 'the list of your reactions on LinkedIn', columns: 'Date,Type,Link' },
  { description: 'the list of your votes on LinkedIn', columns: 'Date,Link,OptionText' },
  { description: 'the list of posts you shared again on LinkedIn', columns: 'Date,Link' },
  { description: 'the list of services you offer on LinkedIn', columns: 'ProFinder Service Category', hasMore: true },
  ...['Conversation Id,From,To', 'No conversations found'].map((columns) => ({
    description: 'your chat with LinkedIn’s assistant',
    onlyAs: ['guide_messages', 'learning_role_play_messages', 'learning_coach_messages', 'learningcoachmessages'],
    columns,
    hasMore: true,
  })),
]

/** What follows LinkedIn's name of a file: its own number, the browser's for a second download, and the ending. */
const afterName = /(?:_\d+)?(?: ?\(\d+\))?(?:\.[a-z]+)?$/

/** What a table is, if it is one of LinkedIn's files about the user. */
export interface LinkedinOwn extends NotPeople {
  /** Whether there are people in it, whom the user may want in spite of all. */
  mayBePeople: boolean
}

/**
 * Which of LinkedIn's files about the user alone a table is; null for any other.
 * @param name the name of the file, without its folder
 * @example linkedinOwn(['Name', 'Proficiency'], 'Languages.csv')?.description // 'the list of your languages on LinkedIn'
 */
export function linkedinOwn(header: string[], name: string): LinkedinOwn | null {
  const keys = new Set(header.map(columnKey).filter(Boolean))
  const plainName = name.toLowerCase().replace(afterName, '')
  const file = files.find((each) => isFile(each, keys, plainName))
  if (file === undefined) return null
  const { description, hint = inConnections, surelyAs = [plainName] } = file
  return { description, hint, mayBePeople: !surelyAs.includes(plainName) }
}

function isFile({ columns, hasMore = false, onlyAs, never }: OwnFile, keys: Set<string>, plainName: string): boolean {
  if (onlyAs !== undefined && !onlyAs.includes(plainName)) return false
  const known = columns.split(',').map(columnKey)
  if (!known.every((each) => keys.has(each))) return false
  return (hasMore || keys.size === known.length) && ![...keys].some((each) => never?.test(each))
}
