import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

async function janeWhoKnowsAnn() {
  const jane = person()
  await jane.ok('contact', 'add', 'Ann Lo')
  return jane
}

describe('an argument with a blank that begins with a dash', () => {
  it.each(['- went well', '-went well', '-- budgets move', '--on the road again', '-c email'])(
    'is what was said: log ann %j',
    async (said) => {
      const jane = await janeWhoKnowsAnn()
      const { interaction } = await jane.json('log', 'ann', said)
      expect(interaction).toMatchObject({ summary: said, contactName: 'Ann Lo', channel: 'phone' })
      expect(jane.book().interactions).toMatchObject([{ summary: said }])
    },
  )

  it('is text among other words and after options, too', async () => {
    const jane = await janeWhoKnowsAnn()
    const { interaction } = await jane.json('log', '-c', 'email', 'ann', 'told me', '- or so', '--got', 'advice')
    expect(interaction).toMatchObject({ summary: 'told me - or so', channel: 'email', got: ['advice'] })
  })

  it('is the value of an option', async () => {
    const jane = await janeWhoKnowsAnn()
    await jane.ok('contact', 'edit', 'ann', '--note', '- likes oats', '--how', '-via the club', '--tag', '-a b')
    expect(jane.book().contacts).toMatchObject([{ notes: '- likes oats', how: '-via the club', tags: ['-a b'] }])
    const { opened } = await jane.json('log', 'ann', '-f', '2w', '--why', '- her study')
    expect(opened).toMatchObject([{ why: '- her study' }])
  })

  it('stays an option where it names one and its value', async () => {
    const jane = await janeWhoKnowsAnn()
    const { opened } = await jane.json('log', 'ann', '--follow-up=next week', '--why=her new study')
    expect(opened).toMatchObject([{ why: 'her new study', dueOn: '2026-11-30' }])
  })

  it('is quoted as it was typed where it is refused', async () => {
    const jane = await janeWhoKnowsAnn()
    const { message } = await jane.fails('contact', 'show', '- nobody here')
    expect(message).toContain('“- nobody here”')
  })
})

describe('a single word that begins with a dash', () => {
  it.each([
    ['log', 'ann', '-went'],
    ['log', 'ann', '--great'],
    ['contact', 'add', '-dana'],
  ])('is no option: the hint says how to write it as text (%s %s %s)', async (...line) => {
    const jane = await janeWhoKnowsAnn()
    const { exit, code, message, hint } = await jane.fails(...line)
    expect({ exit, code }).toEqual({ exit: 2, code: 'usage' })
    expect(message).toContain('nknown option')
    expect(hint).toContain('put -- before it')
    expect(jane.book().interactions).toEqual([])
  })

  it('is text behind --', async () => {
    const jane = await janeWhoKnowsAnn()
    await jane.ok('log', 'ann', '--', '-went', '- and well')
    expect(jane.book().interactions).toMatchObject([{ summary: '-went - and well' }])
  })
})
