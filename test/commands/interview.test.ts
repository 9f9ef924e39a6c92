import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { ctrlC, down, enter, scratch, type Typing } from '../helpers/rapport.js'

/** Jane on a Monday, who has an interview at Kern on Thursday at ten. */
async function janeAtKern() {
  const jane = await janeWhoKnowsStan()
  jane.on('2026-11-23')
  await jane.ok('company', 'add', 'Kern')
  const people = ['--with', 'Ann Ode', '--boss', 'Pat Lee, VP of Sales']
  await jane.ok('contact', 'edit', 'dana', '--company', 'Brightwell')
  const added = await jane.json('interview', 'add', 'Kern', '--on', 'thu 10am', ...people, '--place', '12 Main St')
  return { ...jane, id: added.interview.id as string, added }
}

const invitation = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:1@kern.example',
  'SUMMARY:Second round',
  'DTSTART:20261126T150000Z',
  'DTEND:20261126T154500Z',
  'LOCATION:https://zoom.example/j/1',
  'ORGANIZER;CN=Kim Roe:mailto:kim@kern.example',
  'ATTENDEE;CN=Jane Jones:mailto:jane@jones.example',
  'ATTENDEE;CN="Lee, Pat":mailto:pat@kern.example',
  'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@kern.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

function invitationFile(): string {
  const file = join(scratch(), 'invite.ics')
  writeFileSync(file, invitation)
  return file
}

describe('rapport interview add', () => {
  it('notes it in one line, with what is to be done for it', async () => {
    const { added } = await janeAtKern()
    expect(added.interview).toMatchObject({ company: 'Kern', on: '2026-11-26', at: '10:00', minutes: 60 })
    expect(added.interview.interviewers.map(({ name, boss }: { name: string; boss: boolean }) => [name, boss])).toEqual(
      [
        ['Ann Ode', false],
        ['Pat Lee', true],
      ],
    )
    expect(added.created.map(({ name, title }: { name: string; title: string }) => [name, title])).toEqual([
      ['Ann Ode', null],
      ['Pat Lee', 'VP of Sales'],
    ])
    expect(added.opened.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['prepare', 'debrief', 'thank-you', 'thank-you'],
    ])
    expect(added.interaction).toBeNull()
  })

  it('asks for what was not said, and whether to tell who opened the door', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-11-23')
    const { code, stdout } = await jane.types(
      ['interview', 'add', 'Acme', '--with', 'Dana Reyes', '--with', 'Pat Lee, VP of Sales'],
      [
        ['For which role?', `marketing director${enter}`],
        ['When is it?', `thu 10am${enter}`],
        ['Who would be your boss?', down + enter],
        ['Where?', `12 Main St${enter}`],
        ['opened the door', enter],
      ],
    )
    expect(code).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain('at Acme, Thu 26 Nov at 10:00 am, with Dana Reyes and Pat Lee')
    expect(stdout).toContain('tell them about the interview at Acme')
    const { interviews } = await jane.json('interview', 'list')
    expect(interviews[0].interviewers.find(({ boss }: { boss: boolean }) => boss)).toMatchObject({ name: 'Pat Lee' })
  })

  it('reads an invitation: who is invited, without me, without rooms, and without whoever sent it', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-11-23')
    await jane.ok('profile', 'set', 'name=Jane Jones', 'email=jane@jones.example')
    const { interview, created } = await jane.json('interview', 'add', 'Kern', '--from', invitationFile())
    expect(interview).toMatchObject({ on: '2026-11-26', minutes: 45, place: 'https://zoom.example/j/1' })
    expect(created).toMatchObject([{ name: 'Pat Lee', emails: ['pat@kern.example'], company: 'Kern' }])
    expect(interview.interviewers).toHaveLength(1)
  })

  it('asks at a terminal whether whoever sent the invitation will be there', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('profile', 'set', 'name=Jane Jones')
    const keys: Typing[] = [
      ['Kim Roe sent the invitation', `y${enter}`],
      ['At which company?', `Kern${enter}`],
      ['Who would be your boss?', enter],
      ['Who will you tell about it', enter],
    ]
    const { code, stdout } = await jane.types(['interview', 'add', '--from', invitationFile()], keys)
    expect([code, stdout]).toEqual([0, expect.stringContaining('with Kim Roe and Pat Lee')])
  })

  it('takes the place of an interview with the same people at another time, when I say so', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('profile', 'set', 'name=Jane Jones')
    await jane.ok('interview', 'add', 'Kern', '--on', '2026-11-25 10am', '--with', 'Pat Lee', '--role', 'director')
    const add = ['interview', 'add', 'Kern', '--from', invitationFile()]
    const { code, stdout } = await jane.types(add, [
      ['Kim Roe sent the invitation', enter],
      ['another interview', down + enter],
    ])
    expect([code, stdout]).toEqual([0, expect.stringContaining('Changed: the interview at Kern, Thu 26 Nov')])
    const { interviews } = await jane.json('interview', 'list')
    expect(interviews).toMatchObject([{ on: '2026-11-26', role: 'director', minutes: 45 }])
    await jane.ok('undo')
    expect((await jane.run(...add)).stderr.replace(/\s+/g, ' ')).toContain('Does the new time take its place?')
    expect((await jane.json('interview', 'list')).interviews).toHaveLength(2)
  })

  it('is not a year away by mistake, nor at one time with another', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-12-05')
    const late = await jane.fails('interview', 'add', 'Kern', '--on', 'dec 1 10am')
    expect(late).toMatchObject({ code: 'bad-date', message: expect.stringContaining('has passed') })
    await jane.ok('interview', 'add', 'Kern', '--on', '2026-12-10')
    await jane.ok('interview', 'add', 'Kern', '--on', '2026-12-11')
    expect((await jane.fails('interview', 'edit', 'kern', '--on', '2026-12-11')).message).toContain('at that time')
  })

  it('says what is missing or wrong', async () => {
    const jane = await janeWhoKnowsStan()
    expect(await jane.fails('interview', 'add')).toMatchObject({ code: 'missing', exit: 2 })
    expect(await jane.fails('interview', 'add', 'Kern', '--minutes', 'long')).toMatchObject({ code: 'usage' })
    expect(await jane.fails('interview', 'add', 'Kern', '--on', 'someday')).toMatchObject({ code: 'bad-date' })
    expect(await jane.fails('interview', 'add', 'Kern', '--from', 'no.ics')).toMatchObject({ code: 'io', exit: 1 })
    expect(await jane.fails('interview', 'show', 'kern')).toMatchObject({
      message: 'You have noted no interviews yet.',
    })
  })
})

describe('an interview at a company', () => {
  it('is found by the company: the next one, else the last', async () => {
    const jane = await janeAtKern()
    await jane.ok('interview', 'add', 'Kern', '--on', 'dec 3 2pm', '--round', 'second round')
    expect((await jane.json('interview', 'show', 'ker')).interview.id).toBe(jane.id)
    jane.on('2026-11-28')
    expect((await jane.json('interview', 'show', 'kern')).interview.round).toBe('second round')
    jane.on('2026-12-24')
    expect((await jane.json('interview', 'show', 'KERN Ltd.')).interview.round).toBe('second round')
    expect(await jane.ok('company', 'show', 'kern')).toMatch(/Interviews\n.*10:00 am.*\n.*second round/)
  })

  it('is moved, called off and removed, with all that is to be done for it', async () => {
    const jane = await janeAtKern()
    const { moved } = await jane.json('interview', 'edit', 'kern', '--on', 'fri 2pm')
    expect(moved.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual([
      ...['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-28'],
    ])
    expect((await jane.json('interview', 'edit', 'kern', '--status', 'canceled')).closed).toHaveLength(4)
    await jane.ok('undo')
    expect(await jane.fails('interview', 'remove', 'kern')).toMatchObject({ code: 'missing' })
    await jane.ok('interview', 'remove', 'kern', '--yes')
    expect((await jane.json('interview', 'list', '--all')).interviews).toEqual([])
    await jane.ok('undo')
    expect((await jane.json('interview', 'show', 'kern')).followUps).toHaveLength(4)
    expect(await jane.fails('interview', 'edit', 'kern')).toMatchObject({ message: 'Nothing is said to change.' })
  })

  it('says what goes along before its company or somebody there is removed', async () => {
    const jane = await janeAtKern()
    expect((await jane.fails('company', 'remove', 'kern')).hint).toContain('1 interview there would go along')
    expect((await jane.fails('contact', 'remove', 'pat')).hint).toContain('their place in 1 interview')
    const { alsoRemoved } = await jane.json('company', 'remove', 'kern', '--yes')
    expect(alsoRemoved).toEqual({ interviews: 1, followUps: 4 })
  })

  it('takes somebody I know by the whole name or a word of it, never by a part of a word', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.ok('contact', 'add', 'Joanna Smith')
    const people = async (...args: string[]) =>
      (await jane.json('interview', 'add', 'Acme', ...args)).created.map(({ name }: { name: string }) => name)
    expect(await people('--with', 'Ann')).toEqual(['Ann'])
    expect(await people('--with', 'Joanna, CFO')).toEqual([])
    expect((await jane.json('contact', 'show', 'joanna')).contact).toMatchObject({ title: 'CFO', company: 'Acme' })
    await jane.ok('contact', 'add', 'Joanna Berg')
    expect(await jane.fails('interview', 'add', 'Acme', '--with', 'joanna')).toMatchObject({
      code: 'ambiguous-contact',
    })
    expect(await jane.fails('interview', 'add', 'Acme', '--with', ', VP')).toMatchObject({ code: 'usage' })
  })

  it('is not noted twice, and loses its boss and its chain only where I say so', async () => {
    const jane = await janeAtKern()
    expect(await jane.fails('interview', 'add', 'Kern', '--on', 'thu 10am')).toMatchObject({ code: 'usage' })
    const { interview } = await jane.json('interview', 'edit', 'kern', '--boss', '', '--through', '', '--on', 'fri')
    expect(interview).toMatchObject({ through: [], on: '2026-11-27', at: '10:00' })
    expect(interview.interviewers.some(({ boss }: { boss: boolean }) => boss)).toBe(false)
  })

  it('asks whom I will talk with, one after the other', async () => {
    const jane = await janeWhoKnowsStan()
    const { stdout } = await jane.types(
      ['interview', 'add', 'Acme', '--on', '2026-11-26', '--place', 'here'],
      [
        ['Who will you talk with?', `Pat Lee, VP of Sales${enter}`],
        ['Anybody else?', enter],
        ['Would Pat Lee be your boss?', enter],
      ],
    )
    expect(stdout).toContain('with Pat Lee')
  })

  it('is due before and after, and its debrief not before it is over', async () => {
    const jane = await janeAtKern()
    const kinds = async (now: string) => {
      jane.at(now)
      const { overdue, today } = await jane.json('due')
      return [...overdue, ...today].flatMap(({ kind, interview }) => (interview ? [kind] : []))
    }
    expect(await kinds('2026-11-25T09:00')).toEqual(['prepare'])
    expect(await kinds('2026-11-26T09:59')).toEqual(['prepare'])
    expect(await kinds('2026-11-26T10:30')).toEqual([])
    expect(await jane.ok('due')).toContain('Interview at Kern: Thu 26 Nov, today at 10:00 am, 12 Main St')
    expect(await kinds('2026-11-26T11:00')).toEqual(['debrief'])
    const lines = await jane.ok('due')
    expect(lines).toContain('Interview at Kern  Thu 26 Nov, today at 10:00 am')
    expect(lines).toContain(`rapport interview debrief ${jane.id}`)
  })

  it('is a timed entry of the calendar, with an alarm the evening before and an hour before', async () => {
    const jane = await janeAtKern()
    const calendar = await jane.ok('export', 'ics')
    const [, entry = ''] = new RegExp(`UID:rapport-${jane.id}([\\s\\S]*?)END:VEVENT`).exec(calendar) ?? []
    for (const line of [
      ...['SUMMARY:Interview: Kern', 'LOCATION:12 Main St', 'DTSTART:20261126T100000', 'DURATION:PT60M'],
      ...['TRIGGER:-PT16H', 'TRIGGER:-PT1H'],
    ])
      expect(entry).toContain(line)
  })
})

describe('a first name of somebody who will be there', () => {
  it('means them, as the boss and when they are taken out, whoever else is called so', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-11-23')
    await jane.ok('contact', 'add', 'Pat Moss')
    const { interview, created } = await jane.json(
      ...['interview', 'add', 'Kern', '--with', 'Pat Lee, VP of Sales', '--with', '東京 花子', '--boss', 'Pat'],
    )
    expect(created.map(({ name }: { name: string }) => name)).toEqual(['Pat Lee', '東京 花子'])
    const names = (of: { interviewers: { name: string; boss: boolean }[] }) =>
      of.interviewers.map(({ name, boss }) => (boss ? `${name}, boss` : name))
    expect(names(interview)).toEqual(['Pat Lee, boss', '東京 花子'])
    const two = ['interview', 'add', 'Acme', '--with', 'Pat Lee', '--with', 'Pat Moss', '--boss', 'pat']
    expect(await jane.fails(...two)).toMatchObject({ code: 'ambiguous-contact' })
    const changed = await jane.json('interview', 'edit', 'kern', '--boss', '花子', '--remove-with', 'pat')
    expect(names(changed.interview)).toEqual(['東京 花子, boss'])
  })
})

describe('an interview that is ahead', () => {
  it('is news for who opened the door, in thanks and in the calendar', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-11-23')
    await jane.ok('interview', 'add', 'Kern', '--on', 'dec 3 10am', '--boss', 'Dana Reyes')
    const script = 'rapport script interview-news "Stan Smith" --about "Dana Reyes"'
    const thanks = await jane.ok('thanks')
    expect(thanks).toContain('Stan Smith · your interview at Kern · Thu 3 Dec')
    expect(thanks).toContain(script)
    expect(await jane.ok('thanks', '--chain', 'interview')).toContain(script)
    expect(await jane.ok('export', 'ics')).toContain('SUMMARY:Stan Smith: tell them about the interview at Kern')
    jane.at('2026-12-03T12:00')
    await jane.ok('interview', 'debrief', '--held')
    expect(await jane.ok('thanks')).toContain('rapport script tell-host "Stan Smith" --about "Dana Reyes"')
  })
})

describe('rapport interview debrief', () => {
  it('notes in one line what came of the last that has begun', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    const { interview, interaction, opened } = await jane.json(
      ...['interview', 'debrief', '--with', 'pat', '--trust', '4', '--why', 'straight answers', '--saw', 'honesty'],
      ...['--they-promised', 'let me know by dec 4', '--hear-by', 'dec 4', '--asked', 'Why did you leave?'],
    )
    expect(interview.debriefs).toMatchObject([{ contact: { name: 'Pat Lee' }, trust: 4, saw: ['honesty'] }])
    expect(interaction).toMatchObject({ contactName: 'Pat Lee', with: [{ name: 'Ann Ode' }], summary: '' })
    expect(opened.map(({ kind, dueOn }: { kind: string; dueOn: string }) => [kind, dueOn])).toEqual([
      ['their-promise', '2026-12-07'],
      ['check-in', '2026-12-07'],
    ])
    expect(await jane.ok('history')).toContain('your interview at Kern')
    for (const kind of ['ics', 'vcard', 'csv', 'markdown'])
      expect(await jane.ok('export', kind), kind).not.toMatch(/straight answers|Why did you leave|of 5/)
  })

  it('asks for it in three minutes', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    const { code, stdout } = await jane.types(
      ['interview', 'debrief'],
      [
        ['did it take place?', enter],
        ['Any promises?', down + enter],
        ['What will you do?', `send references by fri${enter}`],
        ['Anything else?', enter],
        ['By when will you hear', `dec 4${enter}`],
        ['Which question hurt?', `Why the gap?${enter}`],
        ['Another one?', enter],
        ['How much do you trust Ann?', enter],
        ['Ann in one line?', enter],
        ['how does Pat lead?', `listens${enter}`],
        ['how long has the team been', enter],
        ['how does Pat keep the team', enter],
        ['How much do you trust Pat?', down.repeat(4) + enter],
        ['Pat in one line?', `warm and clear${enter}`],
        ['How does Pat lead?', `asks first${enter}`],
        ['How long has Pat been in this job?', enter],
        ['What did Pat do before?', enter],
        ['How long has the team been together?', enter],
        ['How does Pat keep the team', enter],
        ['How often does the team meet?', `every Monday${enter}`],
      ],
    )
    expect([code, stdout]).toEqual([0, expect.stringContaining('you promised: send references, by Fri 27 Nov')])
    const { interview } = await jane.json('interview', 'show', 'kern')
    const [whole, ann, pat] = interview.debriefs
    expect(whole).toMatchObject({ contact: null, asked: ['Why the gap?'] })
    expect(ann).toMatchObject({ contact: { name: 'Ann Ode' }, style: 'listens', asked: [] })
    expect(pat).toMatchObject({ trust: 4, why: 'warm and clear', style: 'asks first', meetings: 'every Monday' })
  })

  it('can say that it was moved or called off', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    const moved = await jane.types(
      ['interview', 'debrief'],
      [
        ['did it take place?', down + enter],
        ['When is it now?', `mon 9am${enter}`],
      ],
    )
    expect(moved.stdout).toContain('Moved: the interview at Kern, Mon 30 Nov at 9:00 am')
    const { interview } = await jane.json('interview', 'debrief', 'kern', '--canceled')
    expect(interview.status).toBe('canceled')
  })

  it('is refused where it contradicts itself, or the interview is still to come', async () => {
    const jane = await janeAtKern()
    const says = (...args: string[]) => jane.fails('interview', 'debrief', 'kern', ...args)
    expect((await says('--held')).message).toContain('still to come')
    jane.at('2026-11-26T12:00')
    expect((await says('--held', '--canceled')).message).toContain('only one of these')
    expect((await says('--moved', 'fri', '--trust', '4')).message).toContain('nothing to note')
    expect((await says('--hear-by', 'nov 20 2026')).message).toContain('before the interview')
    expect((await jane.json('interview', 'show', 'kern')).interview.status).toBe('planned')
  })

  it('need not have notes: done says that the interview was held, and asks what became of it', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    const { followUps } = await jane.json('interview', 'show', 'kern')
    const reminder = followUps.find(({ kind }: { kind: string }) => kind === 'debrief')
    expect((await jane.json('done', reminder.id)).followUp).toMatchObject({ status: 'done' })
    const shown = await jane.json('interview', 'show', 'kern')
    expect(shown.interview).toMatchObject({ status: 'held' })
    expect(shown.followUps.map(({ kind }: { kind: string }) => kind)).toContain('check-in')
  })

  it('shows what was typed when I leave in the middle', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    const { code, stderr } = await jane.types(
      ['interview', 'debrief'],
      [
        ['did it take place?', enter],
        ['Any promises?', enter],
        ['By when will you hear', enter],
        ['Which question hurt?', `Why the gap?${enter}`],
        ['Another one?', ctrlC],
      ],
    )
    expect(code).toBe(130)
    expect(stderr).toContain('“Why the gap?”')
    expect((await jane.json('interview', 'show', 'kern')).interview.status).toBe('planned')
  })

  it('shows how far I trusted whom, and what I answered, when I leave later', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    const { stderr } = await jane.types(
      ['interview', 'debrief'],
      [
        ['did it take place?', enter],
        ['Any promises?', enter],
        ['By when will you hear', `dec 4${enter}`],
        ['Which question hurt?', enter],
        ['How much do you trust Ann?', down.repeat(2) + enter],
        ['Ann in one line?', ctrlC],
      ],
    )
    expect(stderr.replace(/\s+/g, ' ')).toContain('hear by Fri 4 Dec, trust in Ann: 2')
  })

  it('asks for the rest in the evening, and keeps on Enter what was said in the car', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    const said = ['--with', 'pat', '--trust', '4', '--why', 'warm', '--style', 'asks first', '--saw', 'honesty']
    await jane.ok('interview', 'debrief', 'kern', ...said)
    const onlyEnter = (...prompts: string[]) => prompts.map((prompt): Typing => [prompt, enter])
    const { stdout } = await jane.types(
      ['interview', 'debrief', 'kern', '--more'],
      [
        ...onlyEnter('How much do you trust Ann?', 'Ann in one line?', 'how does Pat lead?', 'how long has Pat been'),
        ...onlyEnter(
          'what did Pat do before?',
          'how long has the team',
          'how does Pat keep',
          'how often does the team',
        ),
        ...onlyEnter('What did you see in Ann?', 'What was missing?', 'Anything to be careful about?'),
        ...onlyEnter('How much do you trust Pat?', 'Pat in one line? (warm)', 'How does Pat lead? (asks first)'),
        ['How long has Pat been in this job?', `two years${enter}`],
        ...onlyEnter(
          'What did Pat do before?',
          'How long has the team',
          'How does Pat keep',
          'How often does the team',
        ),
        ...onlyEnter('What did you see in Pat? (so far: honesty)', 'What was missing?', 'Anything to be careful'),
      ],
    )
    expect(stdout).toContain('Saved')
    const { interview } = await jane.json('interview', 'show', 'kern')
    const pat = interview.debriefs.find(({ contact }: { contact: { name: string } }) => contact.name === 'Pat Lee')
    expect(pat).toMatchObject({ trust: 4, why: 'warm', style: 'asks first', tenure: 'two years', saw: ['honesty'] })
  })

  it('was on another day after all: the meeting in the log and the record move with it', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    await jane.ok('interview', 'debrief', '--held')
    const { interaction } = await jane.json('interview', 'edit', 'kern', '--on', '2026-11-25')
    expect(interaction.on).toBe('2026-11-25')
    expect((await jane.fails('interview', 'edit', 'kern', '--on', 'dec 10')).message).toContain('still to come')
    expect((await jane.fails('interview', 'edit', 'kern', '--on', '')).message).toContain('has a day')
    expect((await jane.fails('interview', 'edit', 'kern', '--with', '')).message).toContain('Somebody was there')
  })

  it('keeps one meeting, and no news of somebody who was not there', async () => {
    const jane = await janeWhoKnowsStan()
    jane.on('2026-11-23')
    await jane.ok(
      'interview',
      'add',
      'Kern',
      '--on',
      'nov 24',
      '--boss',
      'Dana Reyes',
      '--with',
      'Ann Ode',
      '--through',
      '',
    )
    jane.at('2026-11-24T18:00')
    const { interaction } = await jane.json('interview', 'debrief', '--held')
    await jane.ok('amend', interaction.id, '--without', 'ann')
    const { closed } = await jane.json('interview', 'edit', 'kern', '--remove-with', 'dana')
    expect(closed.map(({ kind, result }: { kind: string; result: string }) => [kind, result])).toContainEqual([
      ...['tell-host', 'void'],
    ])
    expect(await jane.ok('history')).toContain('Ann Ode, Kern')
    expect((await jane.fails('interview', 'edit', 'kern', '--remove-with', 'stan')).message).toContain('is not in')
  })

  it('has in the log whoever was there, also when I notice it later', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    await jane.ok('interview', 'debrief', '--held')
    const kim = ['--add-with', 'Kim Roe', '--remove-with', 'ann']
    const { interaction, opened } = await jane.json('interview', 'edit', 'kern', ...kim)
    expect(interaction).toMatchObject({ contactName: 'Pat Lee', with: [{ name: 'Kim Roe' }] })
    expect(opened).toMatchObject([{ kind: 'thank-you', contactName: 'Kim Roe' }])
    await jane.ok('undo')
    expect(await jane.ok('history')).toContain('with Ann Ode')
  })

  it('asks what became of it, and lets it go after no answer', async () => {
    const jane = await janeAtKern()
    jane.at('2026-11-26T12:00')
    await jane.ok('interview', 'debrief', '--held')
    jane.on('2026-12-03')
    const { today } = await jane.json('due')
    const asking = today.find(({ kind }: { kind: string }) => kind === 'check-in')
    expect(asking).toMatchObject({ contactName: 'Pat Lee', template: 'check-in', interview: { company: 'Kern' } })
    const asked = await jane.types(['done', asking.id], [['Did Kern get back to you?', down + enter]])
    expect(asked.stdout).toContain('Thu 10 Dec')
    jane.on('2026-12-10')
    const gone = await jane.types(['done', asking.id], [['Did Kern get back to you?', down + down + enter]])
    expect(gone.stdout).toContain('“no answer”')
    expect((await jane.json('interview', 'show', 'kern')).interview.outcome).toBe('silent')
    expect((await jane.json('company', 'show', 'kern')).company.status).toBe('closed')
  })
})
