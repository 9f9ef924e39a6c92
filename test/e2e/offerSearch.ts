import { expect } from 'vitest'
import { bookContent, bookInWords, changeId } from '../helpers/bookInWords.js'
import { json, ok, open, type User } from './steps.js'

/** Each step on the way from a no to a job, by flags and by keys; whoever does them ends with the same book. */
export interface OfferSearch {
  /** Writes down a story of reliability and dependability, and a weakness. */
  tellStories(jane: User): Promise<unknown>
  /** Notes how it went at Brightwell, with a story told and a question that hurt. */
  debrief(jane: User): Promise<unknown>
  /** Brightwell said no; Uma there is to be kept in touch with. */
  rejected(jane: User): Promise<unknown>
  /** Lindell, whom Jane was to ask, got back to her with an offer. */
  heardThroughDone(jane: User, checkIn: string): Promise<unknown>
  /** Kern makes an offer, too. */
  secondOffer(jane: User): Promise<unknown>
  /** Asks Omar on the phone for something more. */
  negotiate(jane: User): Promise<unknown>
  /** Says yes to Lindell, which begins on February 1. */
  accept(jane: User): Promise<unknown>
  /** Lindell takes its offer back. */
  fallThrough(jane: User): Promise<unknown>
  /** Says yes to Kern, which begins on February 8; people may know from February 1 on. */
  acceptAgain(jane: User): Promise<unknown>
  /** Tells somebody the good news, by phone or in writing. */
  tell(jane: User, name: string, channel: 'phone' | 'email'): Promise<unknown>
  /** Tells somebody the good news in her own way. */
  toldOtherwise(jane: User, followUp: string): Promise<unknown>
  /** It is certain. */
  clear(jane: User): Promise<unknown>
  /** Bows out at Westbrook. */
  withdraw(jane: User): Promise<unknown>
}

/** Brings the user where trust.test.ts ends, with references, somebody who waits for nothing, and three more interviews. */
async function begin(jane: User): Promise<void> {
  const add = (...args: string[]) => ok(jane, 'contact', 'add', ...args)
  const interview = (...args: string[]) => ok(jane, 'interview', ...args)
  jane.today = '2026-11-23T09:00'
  await ok(jane, 'init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await add('Stan Smith', '--email', 'stan@smith.example')
  await add('Dana Reyes', '--company', 'Acme', '--phone', '555-0142', '--introduced-by', 'stan')
  for (const company of ['Kern', 'Nordlicht', 'Brightwell', 'Westbrook']) await ok(jane, 'company', 'add', company)
  await ok(jane, 'log', 'dana', 'budgets move', '-o', 'spoke', '--referred', 'Lee Park, Kern', '--not-by-name')
  await ok(jane, 'log', 'lee', 'a team of nine', '-o', 'spoke')
  for (const name of ['Ruth Gold', 'Joe Fox']) await add(name, '--phone', '555-0101', '--tag', 'reference')
  for (const name of ['Ida Inn', 'Max Old']) await add(name, '--email', 'i@old.example', '--tag', 'reference')
  await interview('add', 'Kern', '--on', 'dec 3 10am', '--boss', 'Pat Lee, VP of Sales', '--place', '12 Main St')
  await interview('add', 'Nordlicht', '--on', 'dec 4 9am', '--boss', 'Vera Holm', '--place', 'here')
  jane.today = '2026-12-03T12:00'
  await interview('debrief', 'kern', '--trust', '4', '--why', 'straight answers')
  await interview('add', 'Kern', '--on', 'dec 10 2pm', '--boss', 'Pat Lee', '--place', 'by phone')
  jane.today = '2026-12-10T16:00'
  await interview('debrief', 'kern', '--trust', '5', '--hear-by', 'jan 12')
  jane.today = '2026-12-28T09:00'
  await interview('outcome', 'nordlicht', 'silent')
  for (const { id, kind } of (await json(jane, 'follow-up', 'list')).followUps)
    if (['follow-up', 'tell-host', 'thank-you'].includes(kind)) await ok(jane, 'done', id)
  jane.today = '2027-01-04T09:00'
  const work = ['--set', 'work=your talk on launches', '--set', 'question=how the countries were chosen']
  await add('Quinn Moss', '--company', 'Westbrook', '--email', 'quinn@west.example')
  await ok(jane, 'script', 'no-connection', 'quinn', 'email', ...work, '--log', '--sequence', '3b7')
  await add('Kit Ash', '--email', 'kit@ash.example', '--every', '2w')
  await ok(jane, 'log', 'kit', '-c', 'email')
  await interview(
    'add',
    'Brightwell',
    '--on',
    'jan 5 10am',
    '--boss',
    'Uma Nash',
    '--through',
    'dana',
    '--place',
    'here',
  )
  await interview('add', 'Lindell', '--on', 'jan 6 2pm', '--boss', 'Omar Reed, COO', '--place', 'here')
  await interview('add', 'Westbrook', '--on', 'jan 7 9am', '--boss', 'Gus Hale', '--place', 'here')
}

/** What is due of some kinds, late or today. */
async function due(jane: User, ...kinds: string[]): Promise<string[]> {
  const { overdue, today } = await json(jane, 'due')
  return [...overdue, ...today]
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ contactName, why, dueOn }) => `${contactName}: ${why ?? 'keep in touch'}, ${dueOn}`)
}

/** What is asked of people once more, and with whom to be in touch; both rest once there is a job. */
const asking = ['try-someone-else', 'nudge', 'follow-up', 'keep-in-touch']

/** From a no to a job that holds, and three months on; gives back the book at its end, in words. */
export async function offerSearch(jane: User, by: OfferSearch) {
  await begin(jane)
  const books = remember(jane)
  await by.tellStories(jane)
  jane.today = '2027-01-05T12:00'
  await by.debrief(jane)
  expect(await ok(jane, 'story', 'list')).toContain('The late launch')
  jane.today = '2027-01-06T16:00'
  await ok(jane, 'interview', 'debrief', 'lindell', '--trust', '4', '--hear-by', 'jan 12')
  jane.today = '2027-01-07T12:00'
  await ok(jane, 'interview', 'debrief', 'westbrook', '--trust', '4', '--story', 'audit')

  jane.today = '2027-01-11T09:00'
  await by.rejected(jane)
  await ok(jane, 'script', 'after-rejection', 'uma', '--log')
  const news = await ok(jane, 'script', 'tell-host', 'dana', '--about', 'uma', '--log')
  expect(news).toContain('they went with somebody else this time')
  expect(await json(jane, 'company', 'show', 'brightwell')).toMatchObject({ company: { status: 'closed' } })

  jane.today = '2027-01-13T09:00'
  await by.heardThroughDone(jane, await open(jane, 'check-in', 'ask what became of the interview at Lindell'))
  await by.secondOffer(jane)
  await decideInTime(jane, by)
  await landTwice(jane, by)
  await tellEverybody(jane, by)
  await bowOut(jane, by)

  const { paths } = await json(jane, 'stats')
  const ways = paths.map(({ people, interviews }: { people: { name: string }[]; interviews: number }) =>
    [...people.map(({ name }) => name), interviews].join(' '),
  )
  expect(ways).toEqual(['Stan Smith Dana Reyes Lee Park Pat Lee 2', 'Stan Smith Dana Reyes Uma Nash 1', '3'])
  jane.today = '2027-05-03T09:00'
  const keptWarm = await due(jane, 'keep-in-touch')
  const end = bookInWords(jane.home)
  await undoAll(jane, books)
  return { end, keptWarm }
}

/** Two offers; each is brought up two business days before its day, and on its day. */
async function decideInTime(jane: User, by: OfferSearch): Promise<void> {
  const early = (company: string, by: string) =>
    `the offer from ${company} needs your answer by ${by}: ask for more time? tell the others?`
  const omar = `Omar Reed: ${early('Lindell', 'Friday')}, 2027-01-20`
  const pat = [
    `Pat Lee: ${early('Kern', 'Tuesday')}, 2027-01-22`,
    'Omar Reed: answer the offer from Lindell, 2027-01-22',
  ]
  const days: [day: string, decisions: string[]][] = [
    ['2027-01-13', []],
    ['2027-01-19', []],
    ['2027-01-20', [omar]],
    ['2027-01-21', [omar]],
    ['2027-01-22', [omar, ...pat]],
  ]
  for (const [day, decisions] of days) {
    jane.today = `${day}T09:00`
    expect([day, (await due(jane, 'decide')).sort()]).toEqual([day, decisions.sort()])
  }
  jane.today = '2027-01-14T09:00'
  await by.negotiate(jane)
  const { interactions } = await json(jane, 'history', 'omar')
  expect(interactions[0]).toMatchObject({ template: 'negotiate', outcome: 'spoke', channel: 'phone' })
}

/** Says yes, loses that job, and says yes to another: what rests goes on in between. */
async function landTwice(jane: User, by: OfferSearch): Promise<void> {
  jane.today = '2027-01-20T09:00'
  const asked = await due(jane, ...asking)
  expect(asked.join('\n')).toMatch(/Quinn Moss.*\n.*Kit Ash/)
  await by.accept(jane)
  expect(await due(jane, ...asking)).toEqual([])
  expect(await ok(jane, 'export', 'ics')).not.toContain('Quinn Moss')
  expect(await ok(jane, 'thanks', '--chain', 'landed')).toContain('Ruth Gold · has not heard yet')
  jane.today = '2027-01-21T09:00'
  await by.fallThrough(jane)
  expect(await due(jane, ...asking)).toEqual(asked)
  expect((await json(jane, 'thanks', '--chain', 'landed')).hosts).toEqual([])
  expect((await json(jane, 'follow-up', 'list')).followUps.map(({ kind }: { kind: string }) => kind)).not.toContain(
    'tell-landed',
  )
  jane.today = '2027-01-25T09:00'
  await by.acceptAgain(jane)
  expect(await json(jane, 'thanks', '--chain', 'landed')).toMatchObject({
    landed: { company: 'Kern', startOn: '2027-02-08', publicOn: '2027-02-01' },
  })
}

/** Everybody along the chains and each reference hears it, five a day, those who introduced Jane and references first. */
async function tellEverybody(jane: User, by: OfferSearch): Promise<void> {
  jane.today = '2027-01-31T09:00'
  expect(await due(jane, 'tell-landed')).toEqual([])
  jane.today = '2027-02-01T09:00'
  const { overdue, today } = await json(jane, 'due')
  const toTell = [...overdue, ...today].filter(({ kind }) => kind === 'tell-landed')
  expect(toTell.map(({ contactName }) => contactName)).toEqual([
    ...['Lee Park', 'Dana Reyes', 'Ruth Gold', 'Joe Fox', 'Ida Inn'],
  ])
  for (const [name, channel] of [
    ['Dana Reyes', 'phone'],
    ['Ruth Gold', 'phone'],
    ['Joe Fox', 'phone'],
    ['Ida Inn', 'email'],
  ] as const)
    await by.tell(jane, name, channel)
  jane.today = '2027-02-02T09:00'
  for (let left = 3; left > 0; left--) await by.toldOtherwise(jane, await open(jane, 'tell-landed'))
  const { hosts } = await json(jane, 'thanks', '--chain', 'landed')
  expect(hosts.map(({ name, told }: { name: string; told: boolean }) => (told ? name : `not ${name}`))).toEqual([
    ...['Lee Park', 'Dana Reyes', 'Ruth Gold', 'Joe Fox', 'Ida Inn', 'Max Old', 'Stan Smith'],
  ])
}

/** It is certain: a kind note to Westbrook ends what is open there, and what rested. */
async function bowOut(jane: User, by: OfferSearch): Promise<void> {
  jane.today = '2027-02-03T09:00'
  await by.clear(jane)
  expect((await due(jane, 'follow-up')).at(-1)).toContain('Gus Hale: bow out graciously')
  expect(
    (await json(jane, 'follow-up', 'list')).followUps.map(({ contactName }: { contactName: string }) => contactName),
  ).toContain('Quinn Moss')
  await by.withdraw(jane)
  const { followUps } = await json(jane, 'follow-up', 'list', '--all')
  const resting = followUps.filter(({ contactName }: { contactName: string }) => contactName === 'Quinn Moss')
  expect(new Set(resting.map(({ result }: { result: string }) => result))).toEqual(new Set(['void']))
  const { interviews } = await json(jane, 'interview', 'list', '--all')
  expect(
    interviews.map(({ company, outcome }: { company: string; outcome: string }) => `${company} ${outcome}`),
  ).toEqual([
    ...['Kern advanced', 'Nordlicht silent', 'Kern accepted', 'Brightwell rejected', 'Lindell rejected'],
    'Westbrook withdrawn',
  ])
  expect(await json(jane, 'company', 'show', 'westbrook')).toMatchObject({ company: { status: 'closed' } })
}

/** Remembers each book that the user has from now on, the newest last. */
function remember(jane: User): unknown[] {
  const books: unknown[] = [bookContent(jane.home)]
  let last = changeId(jane.home)
  const noting =
    <Args extends unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      const result = await run(...args)
      if (args[0] === 'undo' || changeId(jane.home) === last) return result
      last = changeId(jane.home)
      books.push(bookContent(jane.home))
      return result
    }
  Object.assign(jane, { run: noting(jane.run), types: noting(jane.types) })
  return books
}

/** Takes back every change, one after the other: each time the book is exactly as it was. */
async function undoAll(jane: User, books: unknown[]): Promise<void> {
  expect(books.length).toBeGreaterThan(20)
  for (const book of books.slice(0, -1).reverse()) {
    await ok(jane, 'undo')
    expect(bookContent(jane.home)).toEqual(book)
  }
}
