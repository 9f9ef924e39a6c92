import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { janeAtDesktop as jane, opened } from '../helpers/desktop.js'
import { actsIn } from '../helpers/hostile.js'
import { enter } from '../helpers/rapport.js'

describe('script --copy', () => {
  it('puts the text on the clipboard, after it was shown', async () => {
    const it = await jane()
    const { code, stdout, stderr } = await it.run('script', 'dana', '--copy')
    expect(code).toBe(0)
    expect(`${it.machine.input('wl-copy')}\n`).toBe(stdout)
    expect(stderr).toContain('The text is on the clipboard.')
  })

  it('copies of an e-mail what goes into its body, and says where the subject goes', async () => {
    const it = await jane()
    const { stdout, stderr } = await it.run('script', 'dana', 'email', '--copy')
    const [subject = '', , ...body] = stdout.split('\n')
    expect(it.machine.input('wl-copy')).toBe(body.join('\n').trimEnd())
    expect(stderr).toContain(`Its subject goes into a field of its own: “${subject.replace('Subject: ', '')}”`)
  })

  it('copies no more than --json says', async () => {
    const it = await jane()
    const answer = await it.json('script', 'dana', 'email', '--copy')
    expect(it.machine.input('wl-copy')).toBe(answer.text)
    expect(await it.json('script', 'dana', 'email')).toEqual(answer)
  })

  it('still shows the text where there is no clipboard, and says what is missing', async () => {
    const it = await jane({})
    const { code, stdout, stderr } = await it.run('script', 'dana', '--copy')
    expect([code, stdout]).toEqual([1, await it.ok('script', 'dana')])
    expect(stderr).toContain('There is no clipboard here: wl-copy is not installed.')
    expect(await it.fails('script', 'dana', '--copy')).toMatchObject({ exit: 1, code: 'io' })
  })

  it('asks the terminal where there is nothing else, and says so', async () => {
    const it = await jane({})
    const { code, stderr } = await it.shows(['script', 'dana', '--copy'])
    const text = Buffer.from((await it.json('script', 'dana')).text).toString('base64')
    expect(code).toBe(0)
    expect(stderr).toContain(`\u001b]52;c;${text}\u0007`)
    expect(stderr).toMatch(/not every terminal\s+does/)
  })

  it('copies nothing that could act on a terminal', async () => {
    const it = await jane()
    await it.ok('script', 'intro', '--to', 'Dana\u001b]52;c;eA==\u0007\u202E', '--via', 'Bo', '--copy')
    expect(actsIn(it.machine.input('wl-copy') ?? '\u0007')).toEqual([])
  })
})

describe('script --open', () => {
  it('opens the mail program with recipient, subject and text, as e-mail by itself', async () => {
    const it = await jane()
    const { code, stdout, stderr } = await it.run('script', 'dana', '--open')
    const { subject, text } = await it.json('script', 'dana', 'email')
    expect([code, stdout]).toEqual([0, await it.ok('script', 'dana', 'email')])
    const [to, fields = ''] = opened(it).split('?')
    expect(to).toBe('mailto:dana@acme.example')
    expect(fields.split('&').map(decodeURIComponent)).toEqual([
      `subject=${subject}`,
      `body=${text.replaceAll('\n', '\r\n')}`,
    ])
    expect(stderr).toContain('Your mail program opens with it.')
  })

  it('says whose address is not known, and opens it without', async () => {
    const it = await jane()
    const { stderr } = await it.run('script', 'intro', 'stan', '--via', 'Bo', '--open')
    expect(opened(it)).toMatch(/^mailto:\?subject=/)
    expect(stderr).toContain('Your book has no e-mail address of Stan Smith.\nFill in whom the mail goes to')
  })

  it('opens a draft where the link would be too long, which nobody else can read', async () => {
    const it = await jane()
    await it.ok('script', 'dana', '--open')
    const room = opened(it).length
    await it.ok('settings', 'set', `mailtoCharacters=${room}`)
    await it.ok('script', 'dana', '--open')
    expect(opened(it)).toMatch(/^mailto:/)
    await it.ok('settings', 'set', `mailtoCharacters=${room - 1}`)
    const { stderr } = await it.run('script', 'dana', '--open')
    const file = opened(it)
    expect(stderr).toContain(`It is too long for a link, so your mail program opens a draft: ${file}`)
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700])
    expect(readFileSync(file, 'utf8')).toMatch(/^X-Unsent: 1\r\nFrom: .*\r\nTo: "Dana Reyes" <dana@acme.example>\r\n/)
    rmSync(dirname(file), { recursive: true })
  })

  it.each([
    [{ WAYLAND_DISPLAY: '' }, 'no desktop is running here'],
    [{ PATH: '/nowhere' }, 'xdg-open is not installed'],
  ])('says what is missing, with %o', async (env, why) => {
    const it = await jane()
    Object.assign(it.env, env)
    const { code, stdout, stderr } = await it.run('script', 'dana', '--open')
    expect([code, stdout]).toEqual([1, await it.ok('script', 'dana', 'email')])
    expect(stderr).toContain(`Your mail program cannot be opened: ${why}.\nWrite a draft with --eml draft.eml`)
  })

  it('leaves no draft behind that could not be opened', async () => {
    const it = await jane({ 'xdg-open': 3 })
    await it.ok('settings', 'set', 'mailtoCharacters=1')
    expect((await it.run('script', 'dana', '--open')).code).toBe(1)
    expect(opened(it)).toMatch(/draft\.eml$/)
    expect(existsSync(dirname(opened(it)))).toBe(false)
  })
})

describe('a way out that needs e-mail', () => {
  it.each(['--open', '--eml'])('is refused for another channel: %s', async (flag) => {
    const it = await jane()
    const words = ['script', 'dana', 'sms', flag, ...(flag === '--eml' ? [it.file] : [])]
    expect(await it.fails(...words)).toMatchObject({
      exit: 2,
      code: 'usage',
      message: `${flag} is for e-mail, and this script is for sms.`,
      hint: 'Add --channel email.',
    })
    await it.ok(...words, '--channel', 'email')
  })

  it('is refused for a script that has no e-mail form', async () => {
    const it = await jane()
    const folder = (await it.ok('template', 'path')).trim()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'ring.hbs'), '---\ntitle: T\npurpose: P\nwhen: W\nchannels: [phone, sms]\n---\nHello.')
    for (const words of [['phone'], []]) {
      const { exit, code, message, hint } = await it.fails('script', 'ring', 'dana', ...words, '--open')
      expect([exit, code]).toEqual([2, 'usage'])
      expect(`${message} ${hint}`).toMatch(/“ring” (has no e-mail form|is not made for email)/)
    }
  })
})

describe('a script that is logged', () => {
  it('has left the terminal before “Sent?” is asked', async () => {
    const it = await jane()
    const seen: string[] = []
    const theme = async () => seen.push(it.machine.input('wl-copy') ?? '', opened(it))
    await it.types(['script', 'dana', '--log', '--copy', '--open'], [['Sent?', enter, theme]])
    expect(seen).toEqual([expect.stringContaining('Hello Dana'), expect.stringMatching(/^mailto:/)])
    expect(it.book().interactions).toMatchObject([{ channel: 'email', outcome: 'sent' }])
  })

  it.each([['--copy'], ['--open'], ['--eml', '/no/such/folder/draft.eml']])(
    'is not logged where %s fails, and says so',
    async (...words) => {
      const it = await jane({})
      const { code, stderr } = await it.run('script', 'dana', 'email', '--log', ...words)
      expect(code).toBe(1)
      expect(stderr).toContain('Nothing was logged.')
      expect(it.book().interactions).toEqual([])
    },
  )
})
