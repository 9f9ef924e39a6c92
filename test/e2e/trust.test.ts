import { describe, expect, it } from 'vitest'
import { user } from '../helpers/binary.js'
import { down, enter, type Typing } from '../helpers/rapport.js'
import { json, ok, open, typed, type User } from './steps.js'

/** Each step of one search, by flags and by keys; whoever does them ends with the same book. */
interface Search {
  /** Talks with Dana, promises two things, and hears of Lee. */
  talk(jane: User): Promise<unknown>
  /** Says that a promise is kept. */
  keep(jane: User, id: string): Promise<unknown>
  /** Asks Stan to introduce Ray, who is not in the book. */
  askForRay(jane: User): Promise<unknown>
  /** Notes an interview at Kern with a panel of four, the boss Pat among them. */
  panel(jane: User): Promise<unknown>
  /** Notes how that went. */
  debriefPanel(jane: User): Promise<unknown>
  /** Notes the second round with Pat, and how it went. */
  secondRound(jane: User): Promise<unknown>
  /** Writes to Vera, who does not answer after her interview. */
  checkIn(jane: User): Promise<unknown>
  /** Stops waiting for Vera. */
  letGo(jane: User, id: string): Promise<unknown>
}

const byFlags: Search = {
  talk: (jane) =>
    ok(
      jane,
      ...['log', 'dana', 'budgets move', '-o', 'spoke', '--referred', 'Lee Park, Kern', '--not-by-name'],
      ...[
        '--promised',
        'send the study by wed',
        '--promised',
        'call back by thu',
        '--they-promised',
        'two names by fri',
      ],
    ),
  keep: (jane, id) => ok(jane, 'done', id),
  askForRay: (jane) =>
    ok(
      jane,
      ...['script', 'ask-introduction', 'stan', '--about', 'Ray Cole, Nordlicht', '--new', '--log'],
      ...['--set', 'reason=he built the team there', '--set', 'offer=ten launches', '--set', 'topic=how it began'],
    ),
  panel: (jane) =>
    ok(
      jane,
      ...['interview', 'add', 'Kern', '--on', 'dec 3 10am', '--with', 'Lee Park', '--with', 'Ann Ode, CFO', '--with'],
      ...['Cy Orr', '--boss', 'Pat Lee, VP of Sales', '--place', '12 Main St', '--round', 'panel'],
    ),
  debriefPanel: async (jane) => {
    await ok(
      jane,
      ...[
        'interview',
        'debrief',
        '--with',
        'pat lee',
        '--trust',
        '4',
        '--why',
        'straight answers',
        '--style',
        'asks first',
      ],
      ...['--promised', 'send references by fri', '--they-promised', 'show the plan by dec 8', '--hear-by', 'dec 8'],
    )
    await ok(jane, 'interview', 'debrief', 'kern', '--asked', 'Why the gap?')
    await ok(jane, 'interview', 'debrief', 'kern', '--with', 'ann', '--trust', '2')
  },
  secondRound: async (jane) => {
    await ok(jane, 'interview', 'add', 'Kern', '--on', 'dec 10 2pm', '--boss', 'Pat Lee', '--place', 'by phone')
    jane.today = '2026-12-10T16:00'
    await ok(jane, 'interview', 'debrief', '--trust', '5')
  },
  checkIn: (jane) => ok(jane, 'script', 'check-in', 'vera', 'email', '--log'),
  letGo: (jane, id) => ok(jane, 'drop', id),
}

const skip = (prompt: string): Typing => [prompt, enter]

const byKeys: Search = {
  talk: (jane) =>
    typed(
      jane,
      ['log', 'dana'],
      [
        skip('How did it go?'),
        ['remember?', `budgets move${enter}`],
        ['name anybody?', `Lee Park, Kern${enter}`],
        skip('in touch with Lee?'),
        skip('Anybody else?'),
        ["May you use Dana's name?", `n${enter}`],
        ['Any promises?', `${down}${down}${down}${enter}`],
        ['What will you do?', `send the study by wed${enter}`],
        ['Anything else?', `call back by thu${enter}`],
        skip('\n› Anything else?'),
        ['What will Dana do?', `two names by fri${enter}`],
        skip('Anything else?'),
      ],
    ),
  keep: (jane, id) => typed(jane, ['done', id], [['Log it as a talk as well?', `n${enter}`]]),
  askForRay: (jane) =>
    typed(
      jane,
      ['script', 'ask-introduction', 'stan', '--about', 'Ray Cole, Nordlicht', '--new', '--log'],
      [
        ['Why this person?', `he built the team there${enter}`],
        ['What do you bring', `ten launches${enter}`],
        ['What would you like to hear about?', `how it began${enter}`],
        skip('Sent?'),
        ['Did you tell Stan about Dana?', `n${enter}`],
        skip('Keep your offer'),
      ],
    ),
  panel: (jane) =>
    typed(
      jane,
      [
        'interview',
        'add',
        'Kern',
        '--round',
        'panel',
        '--with',
        'Lee Park',
        '--with',
        'Ann Ode, CFO',
        '--with',
        'Cy Orr',
        '--with',
        'Pat Lee, VP of Sales',
      ],
      [
        skip('For which role?'),
        ['When is it?', `dec 3 10am${enter}`],
        ['Who would be your boss?', `${down}${down}${down}${enter}`],
        ['Where?', `12 Main St${enter}`],
        skip('Who will you tell'),
      ],
    ),
  debriefPanel: (jane) =>
    typed(
      jane,
      ['interview', 'debrief'],
      [
        skip('The interview at'),
        ['Any promises?', `${down}${down}${down}${enter}`],
        ['What will you do?', `send references by fri${enter}`],
        skip('Anything else?'),
        ['What will Pat do?', `show the plan by dec 8${enter}`],
        skip('Anything else?'),
        ['By when will you hear', `dec 8${enter}`],
        ['Which question hurt?', `Why the gap?${enter}`],
        skip('Another one?'),
        skip('How much do you trust Lee?'),
        skip('Lee in one line?'),
        skip('say: how does Pat lead?'),
        skip('say: how often does'),
        ['How much do you trust Ann?', `${down}${down}${enter}`],
        skip('Ann in one line?'),
        skip('say: how long has Pat'),
        skip('say: how does Pat keep'),
        skip('How much do you trust Cy?'),
        skip('Cy in one line?'),
        skip('say: how does Pat lead?'),
        skip('say: what did Pat do'),
        skip('say: how long has the'),
        ['How much do you trust Pat?', `${down.repeat(4)}${enter}`],
        ['Pat in one line?', `straight answers${enter}`],
        ['How does Pat lead?', `asks first${enter}`],
        skip('How long has Pat been'),
        skip('What did Pat do before?'),
        skip('How long has the team been'),
        skip('How does Pat keep the team'),
        skip('How often does the team meet?'),
      ],
    ),
  secondRound: async (jane) => {
    await typed(
      jane,
      ['interview', 'add', 'Kern'],
      [
        skip('For which role?'),
        skip('Which round is it?'),
        ['When is it?', `dec 10 2pm${enter}`],
        ['Who will you talk with?', `Pat Lee${enter}`],
        skip('Anybody else?'),
        skip('Would Pat Lee be your boss?'),
        ['Where?', `by phone${enter}`],
        ['opened the door. Plan to tell', enter],
      ],
    )
    jane.today = '2026-12-10T16:00'
    await typed(
      jane,
      ['interview', 'debrief'],
      [
        skip('The interview at'),
        skip('Any promises?'),
        skip('By when will you hear'),
        skip('Which question hurt?'),
        ['How much do you trust Pat?', `${down.repeat(5)}${enter}`],
        ...['Pat in one line?', 'How long has Pat been', 'What did Pat do before?'].map(skip),
        ...['How long has the team been', 'How does Pat keep the team', 'How often does the team meet?'].map(skip),
      ],
    )
  },
  checkIn: (jane) => typed(jane, ['script', 'check-in', 'vera', 'email', '--log'], [skip('Sent?')]),
  letGo: (jane, id) => typed(jane, ['done', id], [['get back to you?', enter]]),
}

/** One search, from the first talk to an employer who never answers; gives back what stands in the book at its end. */
async function search(jane: User, by: Search) {
  jane.today = '2026-11-23'
  await ok(jane, 'init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await ok(jane, 'contact', 'add', 'Stan Smith', '--email', 'stan@smith.example')
  await ok(jane, 'contact', 'add', 'Dana Reyes', '--company', 'Acme', '--phone', '555-0142', '--introduced-by', 'stan')
  await ok(jane, 'company', 'add', 'Kern')
  await ok(jane, 'company', 'add', 'Nordlicht')
  await by.talk(jane)
  // What Dana gave may not be said in her name.
  expect(await ok(jane, 'script', 'intro', 'lee', '--set', 'via=')).not.toContain('Dana')

  jane.today = '2026-11-25'
  expect((await json(jane, 'due')).today[0]).toMatchObject({ kind: 'promise', why: 'send the study' })
  await by.keep(jane, await open(jane, 'promise', 'send the study'))
  jane.today = '2026-11-30'
  await ok(jane, 'drop', await open(jane, 'promise', 'call back'))
  await ok(jane, 'done', await open(jane, 'their-promise'), '--on', 'fri')

  await by.askForRay(jane)
  jane.today = '2026-12-07'
  expect(await ok(jane, 'due')).toContain('you asked Stan Smith a week ago to introduce you to Ray Cole')
  await ok(jane, 'drop', await open(jane, 'awaited-introduction'))

  jane.today = '2026-11-30'
  await by.panel(jane)
  await ok(
    jane,
    'interview',
    'add',
    'Nordlicht',
    '--on',
    'dec 4 9am',
    '--with',
    'Vera Holm',
    '--place',
    'here',
    '--boss',
    'vera holm',
  )
  jane.today = '2026-12-02'
  expect(await ok(jane, 'interview', 'prep', 'kern', '--take-along')).toContain("What I'd like to ask")
  jane.today = '2026-12-03T12:00'
  await by.debriefPanel(jane)
  jane.today = '2026-12-04T12:00'
  await ok(jane, 'interview', 'debrief', 'nordlicht', '--held')
  await ok(jane, 'log', 'pat lee', 'references', '-c', 'email', '--template', 'as-promised')
  await by.secondRound(jane)

  jane.today = '2026-12-11'
  await by.checkIn(jane)
  jane.today = '2026-12-18'
  await by.checkIn(jane)
  jane.today = '2026-12-28'
  expect(await ok(jane, 'due', '--all')).toContain('you have asked twice; no answer is an answer')
  await by.letGo(jane, await open(jane, 'check-in', 'ask what became of the interview at Nordlicht'))
  const { interviews } = await json(jane, 'interview', 'list', '--all')
  const { promises, companyPromises, interviews: held } = await json(jane, 'stats')
  const { chains } = await json(jane, 'thanks', '--chain', 'interview')
  const { companies } = await json(jane, 'company', 'list')
  const facts = (list: { kind: string; contactName: string; status: string; result: string; dueOn: string }[]) =>
    list.map(({ kind, contactName, status, result, dueOn }) => `${kind} ${contactName} ${status} ${result} ${dueOn}`)
  return {
    promises,
    companyPromises,
    held,
    companies: companies.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`),
    told: chains.map(({ hosts }: { hosts: { name: string; told: boolean }[] }) => hosts.map(({ name }) => name)),
    followUps: facts((await json(jane, 'follow-up', 'list', '--all')).followUps).sort(),
    interviews: interviews.map(
      (each: {
        company: string
        on: string
        at: string
        outcome: string
        interviewers: { name: string; boss: boolean }[]
        debriefs: { contact: { name: string }; trust: number; why: string; asked: string[] }[]
      }) => ({
        what: `${each.company} ${each.on} ${each.at} ${each.outcome}`,
        people: each.interviewers.map(({ name, boss }) => (boss ? `${name}, the boss` : name)).sort(),
        noted: each.debriefs
          .filter(({ trust, why }) => trust !== null || why !== null)
          .map(({ contact, trust, why }) => `${contact?.name} ${trust} ${why}`)
          .sort(),
      }),
    ),
  }
}

describe('a search, from the first talk to an employer who never answers', () => {
  let flags: Awaited<ReturnType<typeof search>> | undefined

  it('goes without a terminal', { timeout: 120_000 }, async () => {
    flags = await search(user(), byFlags)
    expect(flags).toMatchObject({
      promises: { made: 3, kept: 2, onTime: 2, broken: 1 },
      companyPromises: { made: 1, open: 1 },
      held: 3,
      companies: expect.arrayContaining(['Kern interviewing', 'Nordlicht closed']),
      interviews: [
        {
          what: 'Kern 2026-12-03 10:00 advanced',
          people: ['Ann Ode', 'Cy Orr', 'Lee Park', 'Pat Lee, the boss'],
          noted: ['Ann Ode 2 null', 'Pat Lee 4 straight answers'],
        },
        { what: 'Nordlicht 2026-12-04 09:00 silent' },
        { what: 'Kern 2026-12-10 14:00 null', people: ['Pat Lee, the boss'], noted: ['Pat Lee 5 null'] },
      ],
    })
    expect(flags.followUps).toContain('awaited-introduction Stan Smith dropped refused 2026-12-07')
    expect(flags.followUps.filter((each) => each.startsWith('thank-you'))).toHaveLength(7)
  })

  it.runIf(process.platform === 'linux')(
    'goes by keys at a terminal, and comes to the same',
    { timeout: 120_000 },
    async () => {
      expect(await search(user(), byKeys)).toEqual(flags)
    },
  )
})
