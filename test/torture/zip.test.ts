import { describe, expect, it } from 'vitest'
import { RapportError } from '../../src/book/error.js'
import { readZip } from '../../src/formats/zip/readZip.js'
import { zipFile } from '../helpers/zipFile.js'

const isFull = process.env.RAPPORT_TORTURE === 'full'
/** Megabytes that a bomb unpacks to. */
const large = isFull ? 1000 : 100
const limits = { maxBytes: 64 * 2 ** 20, maxEntries: 2000, maxRatio: 200 }

/** With what a zip is refused, after how many milliseconds of work, and for how many megabytes of memory. */
async function refusal(bytes: Buffer, wanted = () => true) {
  const [began, before] = [process.cpuUsage(), process.memoryUsage().rss]
  const message = await readZip(bytes, wanted, limits).then(
    (files) => `gave ${files.length} files`,
    (error: unknown) => (error instanceof RapportError ? error.message : `broke with ${error}`),
  )
  const { user, system } = process.cpuUsage(began)
  return { message, time: (user + system) / 1000, megabytes: (process.memoryUsage().rss - before) / 2 ** 20 }
}

describe('a zip that was made to do harm is refused before it does', { timeout: 600_000 }, () => {
  const zeros = Buffer.alloc(large * 2 ** 20)

  it.each<[string, () => Buffer, string]>([
    [
      'a bomb that says how large it is',
      () => zipFile([{ name: 'messages.csv', content: zeros }]),
      'The archive unpacks to more than 64 MB.',
    ],
    [
      'a bomb that says it is small',
      () => zipFile([{ name: 'messages.csv', content: zeros, says: { size: 30_000 } }]),
      'The archive is damaged: “messages.csv” in it cannot be unpacked.',
    ],
    [
      'a bomb within the size that is allowed',
      () => zipFile([{ name: 'messages.csv', content: zeros.subarray(0, 60 * 2 ** 20) }]),
      '“messages.csv” would be over 200 times larger unpacked.',
    ],
    [
      'one file that is listed a thousand times',
      () => {
        const content = Buffer.alloc(2 ** 20, 'The same words are packed well. ')
        const others = Array.from({ length: 1000 }, (_, n) => n)
        const same = {
          content: Buffer.of(),
          method: 0,
          says: { offset: 0, size: content.length, packedSize: content.length },
        }
        return zipFile([{ name: 'a', content, method: 0 }, ...others.map((n) => ({ name: `${n}`, ...same }))])
      },
      'The archive is damaged: “0” in it cannot be unpacked.',
    ],
    [
      'a hundred thousand files',
      () =>
        zipFile(
          Array.from({ length: 100_000 }, (_, n) => ({ name: `${n}.csv`, method: 0 })),
          { zip64: true },
        ),
      'The archive has more than 2000 files.',
    ],
  ])('%s', async (_, build, refused) => {
    const bytes = build()
    const { message, time, megabytes } = await refusal(bytes)
    expect(message).toBe(refused)
    expect(time).toBeLessThan(1000)
    expect(megabytes).toBeLessThan(150)
  })

  it('a zip in a zip stays packed', async () => {
    const inner = zipFile([{ name: 'messages.csv', content: zeros }])
    const [file, other] = await readZip(zipFile([{ name: 'inner.zip', content: inner, method: 0 }]), () => true, limits)
    expect([file?.name, file?.bytes.equals(inner), other]).toEqual(['inner.zip', true, undefined])
  })
})
