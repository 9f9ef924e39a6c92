import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { channels } from '../../../src/book/model/channel.js'
import { invalidScriptFilesIn, openCatalog, scriptIdsIn } from '../../../src/scripts/library/catalog.js'
import { compileTemplate, inspectUserTemplate } from '../../../src/scripts/library/compile.js'
import { scratch } from '../../helpers/rapport.js'
import { shippedText, templates } from '../../helpers/scripts.js'

const head = (title: string) => `---\ntitle: ${title}\npurpose: P\nwhen: W\nchannels: [phone]\n---\n`

function folder(files: Record<string, string> = {}): string {
  const path = join(scratch(), 'templates')
  mkdirSync(path)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

describe('the scripts there are', () => {
  it('are those that ship and the user’s own, by name', () => {
    const catalog = openCatalog(templates, folder({ 'zebra.hbs': `${head('Z')}z`, 'notes.txt': 'x', 'B ad.hbs': 'x' }))
    expect(catalog.ids()).toEqual(expect.arrayContaining(['intro', 'zebra']))
    expect(catalog.ids()).toEqual([...catalog.ids()].sort())
    expect(catalog.ids()).not.toContain('B ad')
    expect(catalog.has('zebra')).toBe(true)
  })

  it('are those that ship where the user has no folder', () => {
    expect(openCatalog(templates, join(scratch(), 'none')).ids()).toContain('intro')
  })

  it('the user’s own wins over a shipped one of the same name', async () => {
    const own = await openCatalog(templates, folder({ 'intro.hbs': `${head('Mine')}My own words.` })).load('intro')
    expect(own).toMatchObject({ origin: 'user', source: { title: 'Mine' } })
    expect(own.render({ slots: {}, me: {}, again: '' }, 'phone').text).toBe('My own words.')
  })

  it('do not include one that leads out of its folder, by link or by name', async () => {
    const secret = join(scratch(), 'secret.hbs')
    writeFileSync(secret, `${head('S')}secret`)
    const path = folder()
    symlinkSync(secret, join(path, 'leak.hbs'))
    const catalog = openCatalog(templates, path)
    await expect(catalog.load('leak')).rejects.toMatchObject({ code: 'bad-template' })
    for (const id of ['../secret', '../../etc/passwd', 'in/tro', '', '.', 'INTRO\0', 'x'.repeat(300)])
      await expect(catalog.load(id)).rejects.toMatchObject({ code: 'unknown-template' })
  })

  it('may be links inside the folder, and the folder may be a link', async () => {
    const path = folder({ 'real.hbs': `${head('R')}real` })
    symlinkSync(join(path, 'real.hbs'), join(path, 'alias.hbs'))
    const link = join(scratch(), 'link')
    symlinkSync(path, link)
    expect((await openCatalog(templates, link).load('alias')).source.title).toBe('R')
  })

  it.skipIf(process.platform === 'win32')('do not include a pipe, which would be waited for, or a folder', async () => {
    const path = folder({ 'good.hbs': `${head('G')}g` })
    for (const name of ['intro.hbs', 'pipe.hbs']) execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(path, name)])
    mkdirSync(join(path, 'deep.hbs'))
    const catalog = openCatalog(templates, path)
    expect(catalog.ids()).toEqual(openCatalog(templates, folder({ 'good.hbs': '' })).ids())
    expect((await catalog.load('intro')).origin).toBe('shipped')
    for (const id of ['pipe', 'deep']) {
      expect(catalog.has(id)).toBe(false)
      await expect(catalog.load(id)).rejects.toMatchObject({ code: 'unknown-template' })
    }
  })

  it('are those that ship where a file stands in the way of the folder', async () => {
    const file = join(scratch(), 'templates')
    writeFileSync(file, 'mine')
    const catalog = openCatalog(templates, file)
    expect(catalog.ids()).toContain('intro')
    expect((await catalog.load('intro')).origin).toBe('shipped')
  })

  it('lie where they are found, and say for which shipped one they stand', () => {
    const own = folder({ 'intro.hbs': `${head('Mine')}x`, 'zebra.hbs': `${head('Z')}z` })
    const { find } = openCatalog(templates, own)
    expect(find('intro')).toEqual({ origin: 'user', path: join(own, 'intro.hbs'), overridesShipped: true })
    expect(find('zebra')).toEqual({ origin: 'user', path: join(own, 'zebra.hbs'), overridesShipped: false })
    expect(find('nudge')).toEqual({ origin: 'shipped', path: join(templates, 'nudge.hbs'), overridesShipped: false })
  })

  it('are not what is only named like one', () => {
    const own = folder({ 'zebra.hbs': '', 'My Own.hbs': '', 'UP.HBS': '', '._zebra.hbs': '', 'notes.txt': '' })
    mkdirSync(join(own, 'deep.hbs'))
    expect(scriptIdsIn(own)).toEqual(['zebra'])
    expect(invalidScriptFilesIn(own).sort()).toEqual(['My Own.hbs', 'UP.HBS', 'deep.hbs'])
  })

  it('say what there is where a name is unknown', async () => {
    const failing = openCatalog(templates, folder()).load('introo')
    await expect(failing).rejects.toMatchObject({
      code: 'unknown-template',
      details: { hint: expect.stringContaining('intro') },
    })
  })
})

describe('a shipped script', () => {
  const catalog = openCatalog(templates, join(templates, 'none'))
  const me = { situation: 'between positions', phone: '555-0100', email: 'jane@example.com' }
  const everything = { name: '', role: '', industry: '', offer: '', targets: '', url: '', ...me }

  it.each(catalog.ids().flatMap((id) => channels.map((channel) => [id, channel] as const)))(
    'reads the same from the build and from its file: %s, %s',
    async (id, channel) => {
      const built = await catalog.load(id)
      const read = compileTemplate(id, shippedText(id), 'file')
      const slots = Object.fromEntries(built.source.slots.map((slot) => [slot.name, slot.example]))
      const known = { slots, me: everything, again: 'on Thursday' }
      const script = built.render(known, channel)
      expect(script).toEqual(read.render(known, channel))
      expect(script.text).not.toBe('')
      expect(script.text).not.toMatch(/\{\{|undefined|null|\[object|\n\n\n| {2}/)
      expect(script.subject !== null).toBe(channel === 'email' && built.source.subject !== null)
      expect(built.source).toEqual(read.source)
    },
  )

  it.each(catalog.ids())('has no fault, of the smallest kind: %s', (id) => {
    expect(inspectUserTemplate(id, shippedText(id)).faults).toEqual([])
  })

  it.each(catalog.ids())('has an example for each of its places, and a question: %s', async (id) => {
    for (const slot of (await catalog.load(id)).source.slots) {
      expect(slot.example).not.toBe('')
      expect(slot.ask).toMatch(/\?( \(.+\))?$/)
    }
  })
})
