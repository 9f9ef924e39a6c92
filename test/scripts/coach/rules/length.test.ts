import { describe, expect, it } from 'vitest'
import type { Channel } from '../../../../src/book/model/channel.js'
import type { LengthLimit } from '../../../../src/book/model/settings.js'
import { advise, firing } from '../advise.js'

const words = (count: number) => Array(count).fill('word').join(' ')
const isLong = async (text: string, channel: Channel, limit: LengthLimit | null = null) =>
  (await advise(text, { channel, limit, earlier: true })).findings.find((each) => each.rule === 'too-long')

describe('too-long', () => {
  it('lets a call take thirty seconds, at 150 words a minute', async () => {
    expect(await isLong(words(75), 'phone')).toBeUndefined()
    const finding = await isLong(words(100), 'phone')
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain('40 seconds')
    expect(finding?.message).toContain('more than 30')
    expect(finding?.message).toContain('25 words')
  })

  it('lets a message on a machine take as long as its own setting says', async () => {
    expect(await isLong(words(75), 'voicemail')).toBeUndefined()
    expect((await isLong(words(76), 'voicemail'))?.message).toContain('1 word.')
    const { findings } = await advise(words(76), { channel: 'voicemail' }, { voicemailSeconds: 40 })
    expect(findings.map((each) => each.rule)).not.toContain('too-long')
  })

  it('lets an e-mail have 125 words', async () => {
    expect(await isLong(words(125), 'email')).toBeUndefined()
    expect((await isLong(words(150), 'email'))?.message).toMatch(/150 words.*125.*25 words/)
  })

  it('hints at 400 characters on LinkedIn, and warns at the 1,900 that it takes', async () => {
    expect(await isLong('a'.repeat(400), 'linkedin')).toBeUndefined()
    expect((await isLong('a'.repeat(401), 'linkedin'))?.severity).toBe('hint')
    expect((await isLong('a'.repeat(1900), 'linkedin'))?.severity).toBe('hint')
    const finding = await isLong('a'.repeat(1912), 'linkedin')
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toMatch(/1912 characters.*1900.*12 characters, about 2 words/)
  })

  it('holds a template to the limit that it names', async () => {
    expect(await isLong('a'.repeat(200), 'linkedin', 'linkedinNoteCharacters')).toBeUndefined()
    expect((await isLong('a'.repeat(201), 'linkedin', 'linkedinNoteCharacters'))?.severity).toBe('warning')
    expect(await isLong(words(76), 'phone', 'emailWords')).toBeUndefined()
  })

  it('holds what is said in person, or in any other way, to nothing', async () => {
    expect(await isLong(words(1000), 'meeting')).toBeUndefined()
    expect(await isLong(words(1000), 'other')).toBeUndefined()
  })

  it('counts in every language', async () => {
    const text = Array(130).fill('Wort').join(' ')
    expect(await firing(text)).toEqual(['too-long'])
  })
})

describe('sms-segments', () => {
  const says = async (text: string, limits = {}) =>
    (await advise(text, { channel: 'sms', earlier: true }, limits)).findings.find(
      (each) => each.rule === 'sms-segments',
    )?.message

  it('lets one message have 160 signs of the plain alphabet', async () => {
    expect(await says('a'.repeat(160))).toBeUndefined()
    expect(await says('a'.repeat(161))).toContain('2 text messages')
  })

  it('counts a sign of the extension as two', async () => {
    expect(await says('€'.repeat(80))).toBeUndefined()
    expect(await says('€'.repeat(81))).toContain('2 text messages')
  })

  it('names the sign that halves a message, and what to write instead', async () => {
    const message = await says(`I’d be glad to hear ${'a'.repeat(60)}`)
    expect(message).toContain('2 text messages')
    expect(message).toContain(
      "The sign ’ leaves room for only 70 letters in each instead of 160. Write ' for ’: then it fits.",
    )
  })

  it('names no more than three of them', async () => {
    const message = await says(`“a” – b… ${'a'.repeat(80)}`)
    expect(message).toContain('The signs “ ” – and others leave')
    expect(message).toContain('then it fits')
  })

  it('asks to leave out what has no plain form', async () => {
    expect(await says(`Well done 🎉 ${'a'.repeat(70)}`)).toContain('Leave it out: then it fits.')
  })

  it('says so where that alone is not enough', async () => {
    expect(await says(`I’d ${'a'.repeat(200)}`)).toContain('then it is 2; shorten it as well')
  })

  it('says nothing of such a sign where the text fits with it', async () => {
    expect(await says('I’d be glad to hear from Lee.')).toBeUndefined()
  })

  it('allows as many as the setting says', async () => {
    expect(await says('a'.repeat(300), { smsSegments: 2 })).toBeUndefined()
    expect(await says('a'.repeat(400), { smsSegments: 2 })).toContain('3 text messages')
  })

  it('is for text messages alone', async () => {
    expect(await firing(`I’d ${'a'.repeat(200)}`, { channel: 'other', earlier: true })).not.toContain('sms-segments')
  })
})
