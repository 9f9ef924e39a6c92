import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/book/model/settings.js'
import { actsIn } from '../helpers/hostile.js'
import { person } from '../helpers/rapport.js'
import { contactKeys, dueKeys, followUpKeys, interactionKeys, profileKeys } from '../helpers/shapes.js'

const keys = (value: object) => Object.keys(value).sort()
const sorted = (text: string) => text.split(' ').sort()

/** A fresh book: Stan introduced Dana; one talk, one follow-up. */
async function jane() {
  const it = person()
  await it.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await it.ok('contact', 'add', 'Stan Smith')
  await it.ok('contact', 'add', 'Dana Reyes', '--phone', '555-0142', '--introduced-by', 'stan', '--every', '6w')
  await it.ok('log', 'dana', 'budgets move', '--got', 'advice', '--gave', 'a study', '-f', '3d')
  return it
}

describe('what a program reads', () => {
  it('of people', async () => {
    const me = await jane()
    const { contacts } = await me.json('contact', 'list')
    expect(contacts.map((each: { name: string }) => each.name)).toEqual(['Dana Reyes', 'Stan Smith'])
    expect(keys(contacts[0])).toEqual(contactKeys)
    const shown = await me.json('contact', 'show', 'dana')
    expect(keys(shown)).toEqual(sorted('contact interactions followUps balance'))
    expect(shown.balance).toEqual({ gave: 1, got: 1 })
    expect(keys(shown.contact)).toEqual(contactKeys)
    expect(keys(shown.interactions[0])).toEqual(interactionKeys)
    expect(keys(shown.followUps[0])).toEqual(followUpKeys)
    expect(shown.contact.introducedBy).toBe(contacts[1].id)
    expect(shown.contact.keepInTouch).toBe('6w')
  })

  it('of somebody added, changed, put aside, removed', async () => {
    const me = await jane()
    for (const line of ['add Lee --tag x', 'edit Lee --company Acme', 'archive Lee', 'archive Lee --back']) {
      const answer = await me.json('contact', ...line.split(' '))
      expect(keys(answer)).toEqual(['contact'])
      expect(keys(answer.contact)).toEqual(contactKeys)
    }
    const removed = await me.json('contact', 'remove', 'dana', '--yes')
    expect(keys(removed)).toEqual(sorted('removed alsoRemoved'))
    expect(removed.alsoRemoved).toEqual({ interactions: 1, followUps: 3 })
    expect(keys(removed.removed)).toEqual(contactKeys)
  })

  it('of a logged talk', async () => {
    const me = await jane()
    const logged = await me.json('log', 'Lee Park', '--new', '-o', 'met', '-f', '1w', '--why', 'her move')
    expect(keys(logged)).toEqual(sorted('interaction contact created opened closed moved'))
    expect(keys(logged.interaction)).toEqual(interactionKeys)
    expect(keys(logged.contact)).toEqual(contactKeys)
    expect(logged.created).toEqual([logged.contact])
    expect(logged.opened.map(keys)).toEqual([followUpKeys, followUpKeys])
    expect(logged.interaction.id).toBe(logged.opened[0].openedBy)
    const declined = await me.json('log', 'dana', '-o', 'declined')
    expect(keys(declined)).toEqual(keys(logged))
    expect(declined.contact.keepInTouch).toBeNull()
    await me.ok('undo')
    const { interactions } = await me.json('history')
    expect(interactions).toContainEqual(logged.interaction)
    const again = await me.json('amend', '--summary', 'was in May')
    expect(again.interaction).toEqual({ ...logged.interaction, summary: 'was in May', updatedAt: expect.any(String) })
    const gone = await me.json('amend', '--delete')
    expect(gone).toMatchObject({ removed: { id: logged.interaction.id }, alsoRemoved: { followUps: 2 } })
  })

  it('of what is due', async () => {
    const me = await jane()
    await me.ok('follow-up', 'add', 'stan', 'today', 'thank', 'him')
    const due = await me.json('due', '--within', '1w')
    expect(keys(due)).toEqual(sorted('on overdue today upcoming'))
    expect(due.on).toBe('2026-11-23')
    expect(due.overdue).toEqual([])
    expect(keys(due.today[0])).toEqual(dueKeys)
    expect(keys(due.today[0].contact)).toEqual(sorted('id name company emails phones'))
    expect(due.today[0]).toMatchObject({ why: 'thank him', days: 0, lastTouch: null, template: 'intro' })
    const [thanked, told, again] = due.upcoming
    expect(keys(thanked)).toEqual(dueKeys)
    expect(thanked).toMatchObject({ kind: 'thank-you', contactName: 'Dana Reyes', template: 'thank-you' })
    expect(keys(told)).toEqual(dueKeys)
    expect(told).toMatchObject({
      kind: 'tell-host',
      aboutId: again.contact.id,
      aboutName: 'Dana Reyes',
      template: 'tell-host',
    })
    expect(again.lastTouch).toEqual({ on: '2026-11-23', channel: 'phone', summary: 'budgets move' })
    expect(await me.json('due', '--count')).toEqual({ count: 1 })
    expect((await me.json('due')).upcoming).toEqual([])
  })

  it('of follow-ups', async () => {
    const me = await jane()
    await me.ok('contact', 'add', 'Lee Park')
    const added = await me.json('follow-up', 'add', 'lee', 'next', 'tue', 'his', 'move')
    expect(keys(added)).toEqual(['followUp'])
    expect(keys(added.followUp)).toEqual(followUpKeys)
    expect(added.followUp).toMatchObject({ dueOn: '2026-12-01', why: 'his move', kind: 'follow-up', openedBy: null })
    expect(await me.json('snooze', 'lee')).toMatchObject({ followUp: { dueOn: '2026-12-04', status: 'open' } })
    const listed = await me.json('follow-up', 'list')
    expect(keys(listed)).toEqual(['followUps'])
    expect(listed.followUps.map((each: { dueOn: string }) => each.dueOn)).toEqual([
      '2026-11-24',
      '2026-11-24',
      '2026-11-26',
      '2026-12-04',
    ])
    expect(keys(await me.json('drop', 'lee'))).toEqual(['followUp'])
    const wanted = listed.followUps.find((each: { dueOn: string }) => each.dueOn === '2026-11-26')
    const done = await me.json('done', wanted.id)
    expect(done).toEqual({ followUp: expect.objectContaining({ status: 'done', closedOn: '2026-11-23' }) })
    expect((await me.json('follow-up', 'list')).followUps).toMatchObject([
      { kind: 'thank-you', contactName: 'Dana Reyes' },
      { kind: 'tell-host', contactName: 'Stan Smith' },
    ])
    const statuses = (await me.json('follow-up', 'list', '--all')).followUps.map(
      (each: { status: string }) => each.status,
    )
    expect(statuses.sort()).toEqual(['done', 'dropped', 'open', 'open'])
  })

  it('of something ticked off with words, which are logged', async () => {
    const me = await jane()
    const { followUps } = await me.json('contact', 'show', 'dana')
    const wanted = followUps.find((each: { kind: string }) => each.kind === 'follow-up')
    const done = await me.json('done', wanted.id, 'she', 'moves')
    expect(keys(done)).toEqual(sorted('followUp interaction contact created opened closed moved'))
    expect(done.interaction).toMatchObject({ summary: 'she moves', contactName: 'Dana Reyes', outcome: 'spoke' })
    expect(done.followUp.status).toBe('done')
  })

  it('of a script', async () => {
    const me = await jane()
    const script = await me.json('script', 'intro', 'dana', 'email')
    expect(keys(script)).toEqual(sorted('template channel to via subject text slots metrics findings'))
    const [stan, dana] = me.book().contacts
    expect(script).toMatchObject({
      template: 'intro',
      channel: 'email',
      to: { id: dana?.id, name: 'Dana Reyes' },
      via: { id: stan?.id, name: 'Stan Smith' },
      subject: 'Stan Smith suggested I write to you',
      findings: [],
    })
    expect(keys(script.slots)).toEqual(sorted('name to via industry role'))
    expect(keys(script.metrics)).toEqual(sorted('words characters seconds aboutThem'))
    expect(script.metrics.characters).toBe([...script.text].length)
    expect(script.metrics.aboutThem).toBeGreaterThanOrEqual(0.5)
    expect(script.text).not.toContain('Subject')
    const toName = await me.json('script', '--to', 'Ann Lee', '--via', 'Bo')
    expect(toName).toMatchObject({ to: { id: null, name: 'Ann Lee' }, via: { id: null, name: 'Bo' }, subject: null })
    expect((await me.json('script', '--via', 'Bo')).to).toBeNull()
  })

  it('of the scripts there are', async () => {
    const me = await jane()
    const { templates } = await me.json('template', 'list')
    expect(keys(templates[0])).toEqual(sorted('id title purpose when channels source used answered'))
    expect(templates).toContainEqual(
      expect.objectContaining({ id: 'intro', source: 'shipped', channels: ['phone', 'email'] }),
    )
    const { template } = await me.json('template', 'show', 'intro')
    expect(template.slots.map((each: { name: string }) => each.name).sort()).toEqual(
      sorted('name to via industry role'),
    )
    expect(keys(template.slots[0])).toEqual(sorted('name ask from default example'))
    expect(template.body).toContain('{{name}}')
    expect(await me.json('template', 'path')).toEqual({ path: `${me.home}/templates` })
  })

  it('of the profile and the settings', async () => {
    const me = await jane()
    const { profile } = await me.json('profile')
    expect(keys(profile)).toEqual(profileKeys)
    expect(await me.json('profile', 'show')).toEqual({ profile })
    const set = await me.json('profile', 'set', 'offer=pricing data', 'email=')
    expect(set).toEqual({ profile: { ...profile, offer: 'pricing data' } })
    expect(await me.json('settings')).toEqual({ settings: defaultSettings })
    expect(await me.json('settings', 'set', 'backupMegabytes=100')).toEqual({
      settings: { ...defaultSettings, backupMegabytes: 100 },
    })
    expect(await me.json('settings', 'get', 'backupMegabytes')).toEqual({ settings: { backupMegabytes: 100 } })
    expect((await me.json('init', '--phone', '555-0100')).profile).toEqual({ ...set.profile, phone: '555-0100' })
  })

  it('of former versions and of the book’s health', async () => {
    const me = await jane()
    const { backups } = await me.json('backup', 'list')
    expect(keys(backups[0])).toEqual(sorted('id at says contacts interactions'))
    expect(await me.json('doctor')).toEqual({ problems: [] })
    const [{ id }] = backups
    await me.ok('backup', 'restore', id)
    expect(await me.ok('undo')).toContain('Taken back')
  })
})

describe('one JSON document', () => {
  it.each([
    ['due --on fri', ['Due on Fri 27 Nov, in 4 days:']],
    ['history --since 1w', ['Mon 16 Nov']],
    ['contact add Dana Reyes', ['already has a Dana Reyes']],
    ['script email --to Lee --via stan', ['Not in your book: Lee.', 'From your book: Stan Smith']],
    ['log dana', []],
  ])('is all there is on stdout of %s; notices come on stderr', async (line, notices) => {
    const me = await jane()
    const { code, stdout, stderr } = await me.run(...line.split(' '), '--json')
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(stdout)).length).toBeGreaterThan(0)
    for (const notice of notices) expect(stderr).toContain(notice)
    expect(stderr.split('\n').filter(Boolean)).toHaveLength(notices.length)
  })

  it('is on stderr of an empty home beside the hint how to begin', async () => {
    const { stdout, stderr } = await person().run('due', '--json')
    expect(JSON.parse(stdout).today).toEqual([])
    expect(stderr).toBe('You have no book yet. Begin with: rapport init\n')
  })

  it.each(['script email --to Lee --via stan --log', 'due --on fri --within ages', 'history nobody --since 1w'])(
    'is alone on stderr where the call fails, without the notices before it: %s',
    async (line) => {
      const { code, stdout, stderr } = await (await jane()).run(...line.split(' '), '--json')
      expect([code, stdout]).toEqual([2, ''])
      expect(Object.keys(JSON.parse(stderr))).toEqual(['error'])
    },
  )

  it('holds a hostile name exactly and escaped', async () => {
    const me = person()
    const name = '\u001b]52;c;eA==\u0007Dana\u202e \u{E0041}東京'
    await me.ok('contact', 'add', name)
    const text = await me.ok('contact', 'list', '--json')
    expect(actsIn(text)).toEqual([])
    expect(JSON.parse(text).contacts[0].name).toBe(name)
  })
})
