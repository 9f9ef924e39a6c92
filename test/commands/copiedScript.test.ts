import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

const shipped = readdirSync('templates')
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => basename(file, '.hbs'))

/** Jane, whom Bob introduced to Stan: they have met, so Bob is to hear of it, Stan is to be thanked, and Bob was reminded. */
async function jane() {
  const me = person()
  await me.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await me.ok('settings', 'set', 'recordCountsThanks=no')
  await me.ok('contact', 'add', 'Bob Host', '--email', 'bob@host.example')
  await me.ok('contact', 'add', 'Stan Smith', '--company', 'Brightwell', '--introduced-by', 'Bob Host')
  await me.ok('contact', 'add', 'Ann New', '--email', 'ann@new.example')
  await me.ok('log', 'Bob Host', '-c', 'email', '--on', '2026-11-10', '-f', '2026-11-20')
  await me.ok('log', 'Stan Smith', 'budgets move', '-c', 'meeting', '--on', '2026-11-20')
  return me
}
type Jane = Awaited<ReturnType<typeof jane>>

/** Uses a script with somebody and logs it; gives back what came of it and what is to be done now, without ids and names of scripts. */
async function use(me: Jane, id: string, who: string, like: string) {
  const { template } = await me.json('template', 'show', id)
  const set = template.slots
    .filter(({ name }: { name: string }) => name !== 'to')
    .flatMap(({ name, example }: Record<'name' | 'example', string>) => ['--set', `${name}=${example}`])
  const about = who === 'Bob Host' ? ['--about', 'Stan Smith'] : []
  const [channel] = template.channels
  const spoken = ['phone', 'voicemail'].includes(channel) ? ['--outcome', 'left-message'] : []
  const used = await me.json('script', id, '--to', who, ...about, '--log', ...spoken, ...set)
  const told = { interaction: used.interaction, opened: used.opened, closed: used.closed, moved: used.moved }
  const seen = [
    told,
    await me.json('due', '--within', '2w'),
    await me.json('thanks'),
    await me.json('record', '--week', 'today'),
  ]
  const text = JSON.stringify(seen).replaceAll(`"${id}"`, `"${like}"`)
  const ids = new Map<string, string>()
  return JSON.parse(
    text
      .replace(/"(\d[0-9a-hjkmnp-tv-z]{5})"/g, (_, found) => {
        ids.set(found, ids.get(found) ?? `id ${ids.size}`)
        return `"${ids.get(found)}"`
      })
      .replace(/"(?:created|updated)At":"[^"]*"/g, '"at":""'),
  )
}

describe.each(shipped)('a copy of %s under another name', (id) => {
  it.each(['Bob Host', 'Stan Smith', 'Ann New'])('does with %s what the shipped one does', async (who) => {
    const [me, other] = [await jane(), await jane()]
    await other.ok('template', 'new', 'my-own', '--from', id)
    expect(await use(other, 'my-own', who, id)).toEqual(await use(me, id, who, id))
  })
})

describe('a file of one’s own that has the name of a shipped script', () => {
  it.each(['tell-host', 'thank-you', 'nudge'])('does what %s does, even if it does not say so', async (id) => {
    const [me, other] = [await jane(), await jane()]
    const folder = join(other.home, 'templates')
    mkdirSync(folder, { recursive: true })
    const text = readFileSync(`templates/${id}.hbs`, 'utf8').replace(/^(?:fulfills|opens|expectsAnswer):.*\n/gm, '')
    writeFileSync(join(folder, `${id}.hbs`), text)
    for (const who of ['Bob Host', 'Stan Smith'])
      expect(await use(other, id, who, id)).toEqual(await use(me, id, who, id))
  })
})

describe('what a script of one’s own says it does', () => {
  const write = (me: Jane, lines: string) => {
    const folder = join(me.home, 'templates')
    mkdirSync(folder, { recursive: true })
    const head = `---\ntitle: Mine\npurpose: To ask.\nwhen: Now.\nchannels: [email]\nsubject: "Hello"\n${lines}`
    writeFileSync(join(folder, 'my-own.hbs'), `${head}---\nHello.\n`)
  }

  it('is remembered with the touch and shown with the script', async () => {
    const me = await jane()
    write(me, 'fulfills: tell-host\nopens: follow-up\nexpectsAnswer: false\n')
    const does = { fulfills: 'tell-host', opens: 'follow-up', expectsAnswer: false }
    expect((await me.json('template', 'show', 'my-own')).template).toMatchObject(does)
    const { interaction, closed, opened } = await me.json('script', 'my-own', 'bob', '--about', 'stan', '--log')
    expect(interaction).toMatchObject({ template: 'my-own', fulfilled: 'tell-host', expectedAnswer: false })
    expect(closed.map(({ kind }: { kind: string }) => kind)).toContain('tell-host')
    expect(opened).toMatchObject([{ kind: 'follow-up', contactName: 'Bob Host', dueOn: '2026-11-30' }])
  })

  it('opens the same only once, and nothing with --no-follow-ups', async () => {
    const me = await jane()
    write(me, 'opens: nudge\n')
    const opened = async (...more: string[]) =>
      (await me.json('script', 'my-own', 'bob', '--log', ...more)).opened.length
    expect(await opened('--no-follow-ups')).toBe(0)
    expect(await opened()).toBe(1)
    expect(await opened()).toBe(0)
  })

  it('gives way to a day or a sequence of one’s own where it opens a reminder', async () => {
    const me = await jane()
    write(me, 'opens: nudge\n')
    const opened = async (...more: string[]) =>
      (await me.json('script', 'my-own', 'ann', '--log', ...more)).opened.map(({ kind }: { kind: string }) => kind)
    expect(await opened('--follow-up', '2w')).toEqual(['follow-up'])
    expect(await opened('--sequence', '3b7')).toEqual(['try-someone-else', 'nudge'])
  })

  it.each([
    ['fulfills: thanks\n', '“thanks” is no kind of follow-up', 'thank-you'],
    ['opens: nudges\n', '“nudges” is no kind of follow-up', 'nudge'],
    ['expectsAnswer: maybe\n', '“maybe” is no answer to whether it expects one', 'true, false'],
  ])('is refused where it is nothing: %s', async (lines, message, hint) => {
    const me = await jane()
    write(me, lines)
    const failed = await me.fails('script', 'my-own', 'bob')
    expect(failed).toMatchObject({ exit: 1, code: 'bad-template' })
    expect(failed.message).toContain(message)
    expect(failed.hint).toContain(hint)
  })
})
