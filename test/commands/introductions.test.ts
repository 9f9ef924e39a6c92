import { describe, expect, it } from 'vitest'
import { janeWhoKnowsStan } from '../helpers/introduced.js'
import { enter, type Typing } from '../helpers/rapport.js'

const reasons = ['--set', 'reason=she built the team', '--set', 'topic=how it began', '--set', 'offer=ten launches']
const ask = (who: string, about: string, ...more: string[]) => [
  'script',
  'ask-introduction',
  who,
  '--about',
  about,
  ...reasons,
  ...more,
]

/** Jane, who on a Monday asked Stan to introduce Priya, who is not in her book. */
async function janeWhoAsked() {
  const jane = await janeWhoKnowsStan()
  jane.on('2026-11-23')
  const logged = await jane.json(...ask('stan', 'Priya Nair, Novo', '--new', '--log'))
  const names = async () =>
    (await jane.json('contact', 'list')).contacts.map((each: { name: string }) => each.name).sort()
  return { ...jane, logged, asked: logged.opened[0], names }
}

describe('asking for an introduction', () => {
  it('adds whom it asks for once it is logged as sent, not before', async () => {
    const jane = await janeWhoKnowsStan()
    const before = jane.book()
    const { stderr, stdout } = await jane.run(...ask('stan', 'Priya Nair, Novo', '--new'))
    expect(stdout).toContain('Would you introduce me to Priya Nair?')
    expect(stderr).toContain('Not in your book yet: Priya Nair.')
    expect(jane.book()).toEqual(before)
    const logged = await jane.json(...ask('stan', 'Priya Nair, Novo', '--new', '--log'))
    expect(logged.to).toMatchObject({ name: 'Stan Smith' })
    expect(logged.created).toMatchObject([{ name: 'Priya Nair', company: 'Novo', introducedBy: null }])
    expect(logged.opened).toMatchObject([
      { kind: 'awaited-introduction', contactName: 'Stan Smith', aboutName: 'Priya Nair', dueOn: '2026-11-27' },
    ])
    await jane.ok('undo')
    expect(jane.book().contacts).toEqual(before.contacts)
  })

  it('names whom nobody knows, and takes a full name of the book for what it is', async () => {
    const jane = await janeWhoAsked()
    const refused = await jane.fails(...ask('stan', 'Priya Nayar, Novo', '--log'))
    expect(refused).toMatchObject({ exit: 2, code: 'unknown-contact' })
    expect(refused.message).toContain('Priya Nayar, Novo')
    expect(refused.hint).toContain('--new')
    await jane.ok(...ask('dana', 'Priya Nair, Novo', '--new', '--log'))
    await jane.ok(...ask('dana', 'Priya Nair, Novo', '--log'))
    expect(await jane.names()).toEqual(['Dana Reyes', 'Priya Nair', 'Stan Smith'])
    await jane.ok(...ask('Ann New', 'priya', '--new', '--log'))
    expect(await jane.names()).toEqual(['Ann New', 'Dana Reyes', 'Priya Nair', 'Stan Smith'])
  })

  it('of somebody to meet themselves is refused', async () => {
    const jane = await janeWhoKnowsStan()
    expect(await jane.fails(...ask('stan', 'stan'))).toMatchObject({ exit: 2, code: 'usage' })
  })

  it('is shown with when it was asked, in due, with the contact and on the call sheet', async () => {
    const jane = await janeWhoAsked()
    jane.on('2026-11-30')
    const words = 'sked Stan Smith a week ago to introduce you to Priya Nair'
    const due = await jane.ok('due')
    expect(due).toContain(`you a${words}`)
    expect(due).toContain('asked on Mon 23 Nov')
    expect(due).toContain(`rapport done ${jane.asked.id}`)
    expect(due).toContain(`rapport drop ${jane.asked.id}`)
    expect(await jane.ok('contact', 'show', 'stan')).toContain(`you a${words}`)
    expect(await jane.ok('call', 'stan')).toContain(`You a${words}`)
    expect((await jane.json('call', 'stan')).awaited).toMatchObject([{ id: jane.asked.id }])
    expect((await jane.json('due')).today).toMatchObject([{ kind: 'awaited-introduction', template: null }])
    expect(await jane.ok('export', 'ics')).toContain('Priya Nair')
  })

  it('is found by its host when I name whom I want to meet', async () => {
    const jane = await janeWhoAsked()
    const { hint } = await jane.fails('done', 'priya')
    expect(hint).toBe(`You asked Stan Smith to introduce you. If it happened: rapport done ${jane.asked.id}.`)
  })

  it('is made by done: the host is noted, a first contact opens, and the host hears of the talk', async () => {
    const jane = await janeWhoAsked()
    jane.on('2026-11-30')
    const { followUp, opened } = await jane.json('done', jane.asked.id)
    expect(followUp).toMatchObject({ status: 'done', result: 'introduced' })
    expect(opened).toMatchObject([{ kind: 'first-contact', contactName: 'Priya Nair', dueOn: '2026-12-01' }])
    expect(await jane.ok('contact', 'show', 'priya')).toContain('Introduced by  Stan Smith')
    expect(await jane.ok('script', 'intro', 'priya')).toContain('Stan Smith suggested')
    const talk = await jane.json('log', 'priya', 'launches')
    expect(talk.opened).toMatchObject([{ kind: 'tell-host', contactName: 'Stan Smith', aboutName: 'Priya Nair' }])
    expect(await jane.ok('contact', 'show', 'stan')).toContain('Priya Nair · made on Mon 30 Nov')
  })

  it('is made with a talk in the same step', async () => {
    const jane = await janeWhoAsked()
    const done = await jane.json('done', jane.asked.id, 'he wrote to both of us')
    expect(done.followUp).toMatchObject({ result: 'introduced' })
    expect(done.opened.map((each: { kind: string }) => each.kind)).toContain('first-contact')
    expect(done.interaction).toMatchObject({ contactName: 'Stan Smith' })
    await jane.ok('undo')
    expect((await jane.json('contact', 'show', 'priya')).contact.introducedBy).toBeNull()
  })

  it('is refused by drop, and asked again only after a warning', async () => {
    const jane = await janeWhoAsked()
    expect(await jane.ok('drop', jane.asked.id)).toContain('Stan Smith would rather not introduce you to Priya Nair')
    const { stderr, code } = await jane.run(...ask('stan', 'priya'))
    expect(code).toBe(0)
    expect(stderr).toContain('Stan Smith said no on Mon 23 Nov when you asked for an introduction to Priya Nair.')
    expect((await jane.run(...ask('dana', 'priya'))).stderr).not.toContain('said no')
    expect((await jane.run(...ask('stan', 'dana'))).stderr).not.toContain('said no')
    const left = await jane.types(ask('stan', 'priya'), [['all the same?', enter]])
    expect(left.code).toBe(130)
    expect(left.stdout).toBe('')
    const asked = await jane.types(ask('stan', 'priya'), [['all the same?', `y${enter}`]])
    expect(asked.stdout).toContain('Would you introduce me to Priya Nair?')
  })

  it('that is no longer wanted counts nowhere', async () => {
    const jane = await janeWhoAsked()
    expect((await jane.json('drop', jane.asked.id, '--void')).followUp).toMatchObject({ result: 'void' })
    expect((await jane.run(...ask('stan', 'priya'))).stderr).not.toContain('said no')
  })

  it('cannot have gone the other way round, and nothing is saved', async () => {
    const jane = await janeWhoKnowsStan()
    const { opened } = await jane.json(...ask('dana', 'stan', '--log'))
    const before = jane.book()
    const refused = await jane.fails('done', opened[0].id)
    expect(refused).toMatchObject({ exit: 2, code: 'usage' })
    expect(refused.message).toContain('You know Dana Reyes through Stan Smith')
    expect(refused.hint).toContain(`rapport drop ${opened[0].id} --void`)
    expect(jane.book()).toEqual(before)
  })

  it('logged with a name in its text alone says how to be reminded', async () => {
    const jane = await janeWhoKnowsStan()
    const { stderr } = await jane.run(
      ...['script', 'ask-introduction', 'stan', '--set', 'about=Priya Nair', ...reasons, '--log'],
    )
    expect(stderr).toContain('--about "Priya Nair" --new')
    expect(jane.book().followUps).toMatchObject([{ kind: 'nudge' }])
  })

  it('at a terminal asks whether to add whom it names', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.types(
      ['script', 'ask-introduction', 'stan', ...reasons, '--log'],
      [
        ['like to meet?', `Priya Nair, Novo${enter}`],
        ['not in your book yet', enter],
        ['Sent?', enter],
      ],
    )
    expect(jane.book().contacts.at(-1)).toMatchObject({ name: 'Priya Nair', company: 'Novo' })
    expect(jane.book().followUps).toMatchObject([{ kind: 'awaited-introduction' }])
  })
})

describe('who helped often', () => {
  const help = ['--got', 'advice']

  it('is to get something before the next request', async () => {
    const jane = await janeWhoKnowsStan()
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-18'])
      await jane.ok('log', 'stan', 'x', '--on', day, ...help)
    const said = 'Stan has helped three times. Before asking again, tell them how it went, or send something useful'
    expect((await jane.run(...ask('stan', 'dana'))).stderr).toContain(said)
    expect((await jane.run('script', 'reconnect', 'stan')).stderr).toContain(said)
    expect((await jane.run('script', 'thank-you', 'stan', '--set', 'gift=x')).stderr).not.toContain(said)
    const { findings } = await jane.json(...ask('stan', 'dana'))
    expect(findings.map((each: { message: string }) => each.message).join()).toContain('have helped you 3 times')
    jane.on('2026-12-01')
    expect(await jane.ok('next')).toContain('helped three times: before asking again')
    await jane.ok('log', 'stan', 'sent the study', '-c', 'email', '--gave', 'a study')
    expect((await jane.run(...ask('stan', 'dana'))).stderr).not.toContain('has helped')
  })
})

describe('may you use their name?', () => {
  const named = (...answers: Typing[]): Typing[] => [
    ['How did it go?', enter],
    ['remember?', enter],
    ['Did Stan name anybody?', `Mia Chen, Kern${enter}`],
    ['be in touch with Mia?', enter],
    ['Anybody else?', `Bo Diaz${enter}`],
    ['be in touch with Bo?', enter],
    ['Anybody else?', enter],
    ...answers,
    ['promises?', enter],
    ['next?', enter],
  ]
  const hidden = ({ contacts }: { contacts: { name: string; unnamedIntroducers?: string[] }[] }) =>
    contacts.filter((each) => each.unnamedIntroducers).map(({ name }) => name)

  it('is asked once after whom they named, and yes is the answer of Enter', async () => {
    const jane = await janeWhoKnowsStan()
    const { stderr } = await jane.types(['log', 'stan'], named(["May you use Stan's name?", enter]), 200)
    expect(stderr.match(/May you use Stan's name\? .*Yes/g)).not.toBeNull()
    expect(hidden(jane.book())).toEqual([])
  })

  it('takes no for everybody whom they named', async () => {
    const jane = await janeWhoKnowsStan()
    await jane.types(['log', 'stan'], named(["May you use Stan's name?", `n${enter}`]), 200)
    expect(hidden(jane.book())).toEqual(['Mia Chen', 'Bo Diaz'])
  })

  it('is not asked where nobody was named', async () => {
    const jane = await janeWhoKnowsStan()
    const { stderr } = await jane.types(
      ['log', 'stan'],
      [
        ['How did it go?', enter],
        ['remember?', enter],
        ['name anybody?', enter],
        ['promises?', enter],
        ['next?', enter],
      ],
    )
    expect(stderr).not.toContain('May you use')
  })
})
