import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RapportError } from '../../../src/book/error.js'
import { readZip } from '../../../src/formats/zip/readZip.js'
import { tampered } from '../../helpers/tampered.js'
import { type ZippedFile, zipFile } from '../../helpers/zipFile.js'

const isFull = process.env.RAPPORT_TORTURE === 'full'
const runs = Number(process.env.FUZZ_RUNS) || (isFull ? 20_000 : 300)
const seed = isFull ? {} : { seed: 5 }
const limits = { maxBytes: 2 ** 20, maxEntries: 50, maxRatio: 100 }

const file: fc.Arbitrary<ZippedFile> = fc.record({
  name: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((name) => `folder/${name}.csv`),
  content: fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  method: fc.constantFrom(0, 8),
  isStreamed: fc.boolean(),
})

const samples = [
  zipFile([
    { name: 'Connections.csv', content: 'First Name,Last Name\nDana,Reyes\n' },
    { name: 'Jobs/' },
    { name: 'Jobs/Job Applications.csv', content: 'Application Date,Company Name\n'.repeat(90), isStreamed: true },
  ]),
  zipFile([{ name: '../Zoë.csv', content: 'x'.repeat(500), method: 0 }], { zip64: true, comment: 'made up' }),
  zipFile([
    { name: 'a.csv', flags: 1 },
    { name: 'b.csv', content: Buffer.alloc(2 ** 16) },
  ]),
]

describe('a zip', () => {
  it('gives back what was put into it, whatever that is', async () => {
    const property = fc.asyncProperty(fc.array(file, { maxLength: 8 }), fc.boolean(), async (files, zip64) => {
      const found = await readZip(zipFile(files, { zip64 }), () => true, limits)
      expect(found.map(({ bytes }) => bytes)).toEqual(files.map(({ content }) => content))
    })
    await fc.assert(property, { numRuns: runs, ...seed })
  })

  it('that was tampered with is read within the limits, or refused in a sentence', { timeout: 3_600_000 }, async () => {
    const property = fc.asyncProperty(tampered(samples, samples), async ({ bytes }) => {
      const found = await readZip(bytes, () => true, limits).catch((error: unknown) => {
        if (!(error instanceof RapportError)) throw error
        expect(error.message).toMatch(/^[\p{Lu}“].{0,200}\.$/su)
        return []
      })
      expect(found.reduce((sum, each) => sum + each.bytes.length, 0)).toBeLessThanOrEqual(limits.maxBytes)
      for (const { name } of found) expect(name).toMatch(/^(?!\.*$)[^/\\\p{Cc}\p{Cs}]{1,255}$/u)
    })
    await fc.assert(property, { numRuns: runs * 5, ...seed })
  })
})
