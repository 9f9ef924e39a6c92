import { describe, expect, it } from 'vitest'
import { enter, person, type Typing } from '../helpers/rapport.js'

/** Jane, for whom Rex vouches. */
async function janeWithReference() {
  const jane = person('2026-10-05')
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook', '--industry', 'food')
  await jane.ok('contact', 'add', 'Rex Ref', '--tag', 'reference')
  return jane
}

describe('a reference who is to hear good news, beside a plain follow-up', () => {
  async function janeWhoLanded(publicOn: string) {
    const jane = await janeWithReference()
    await jane.ok('log', 'rex', 'the menu', '--channel', 'phone', '-o', 'spoke')
    await jane.ok('follow-up', 'add', 'rex', 'today', 'ask about the team')
    await jane.ok('landed', 'Acme', '--public', publicOn)
    return jane
  }

  it('hears the news first, in due as in script', async () => {
    const jane = await janeWhoLanded('today')
    expect(await jane.ok('due')).toContain('rapport script landed "Rex Ref"')
    expect((await jane.json('script', 'rex')).template).toBe('landed')
  })

  it('does not while nobody may know', async () => {
    const jane = await janeWhoLanded('2026-10-12')
    expect(await jane.ok('due', '--within', '2w')).toContain('rapport script reconnect "Rex Ref"')
    expect((await jane.json('script', 'rex')).template).toBe('reconnect')
  })

  it('has heard it after a call only where I say so', async () => {
    const jane = await janeWhoLanded('today')
    const talked: Typing[] = [
      ['hung up', enter],
      ['How did it go?', enter],
      ['remember?', enter],
      ['What did Rex give you?', enter],
      ['What did you give Rex?', enter],
      ['Did Rex name anybody?', enter],
      ['promises?', enter],
      ['with Rex next?', enter],
    ]
    const news = () => jane.book().followUps.find(({ kind }) => kind === 'tell-landed')?.status
    const { stdout } = await jane.types(['call', 'rex'], [...talked, ['tell Rex your good news?', `n${enter}`]])
    expect(stdout).toContain('I have good news')
    expect(news()).toBe('open')
    await jane.types(['call', 'rex'], [...talked, ['tell Rex your good news?', enter]])
    expect(news()).toBe('done')
  })
})

describe('a reference who is only to be told of an interview', () => {
  it('gets no introduction, but the user their own words', async () => {
    const jane = await janeWithReference()
    await jane.ok('interview', 'add', 'Acme', '--on', 'oct 13 10am', '--round', 'final', '--boss', 'Pat Roe')
    const [briefing] = jane.book().followUps.filter(({ kind }) => kind === 'follow-up')
    expect(await jane.fails('script', 'rex')).toMatchObject({
      code: 'usage',
      message: 'There is no script for this: brief them: the role at Acme; Pat Roe may call.',
      hint: `Say it in your own words, then: rapport done ${briefing?.id}. For another one, name it: rapport script reconnect "Rex Ref".`,
    })
    expect((await jane.json('call', 'rex')).script.template).toBe('reconnect')
    expect(await jane.ok('script', 'reconnect', 'rex', '--set', 'memory=the menu')).toContain('the menu')
    await jane.ok('log', 'rex', 'the menu', '-o', 'spoke', '--keep')
    expect((await jane.json('script', 'rex')).template).toBe('reconnect')
  })
})
