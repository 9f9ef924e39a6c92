import { expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

it('a name that ends with a full stop ends the sentence', async () => {
  const me = person()
  await me.ok('company', 'add', 'Acme Inc.')
  await me.ok('contact', 'add', 'Sam Hill Jr.', '--company', 'Acme Inc.')
  const said: string[] = []
  for (const line of [
    ['company', 'edit', 'acme', '--why', 'near home'],
    ['contact', 'edit', 'sam', '--title', 'CFO'],
    ['undo'],
    ['redo'],
    ['company', 'list'],
    ['company', 'remove', 'acme'],
    ['undo'],
    ['contact', 'remove', 'sam', '--yes'],
    ['script', 'intro', '--to', 'Bo Lee Jr.', '--via', 'Sam Hill Jr.'],
  ]) {
    const { stdout, stderr } = await me.run(...line)
    said.push(stdout, stderr)
  }
  expect(said.join('\n')).toContain('Changed: Sam Hill Jr., Acme Inc.\n')
  expect(said.join('\n')).not.toContain('..')
  for (const line of [
    ['done', 'sam'],
    ['sequence', 'stop', 'sam'],
    ['contact', 'merge', 'sam', 'sam'],
  ])
    expect((await me.run(...line)).stderr).not.toContain('..')
})
