import { describe, expect, it } from 'vitest'
import { RapportError } from '../../../src/book/error.js'
import { isZip, readZip } from '../../../src/formats/zip/readZip.js'
import { type ZippedFile, zipFile } from '../../helpers/zipFile.js'

const limits = { maxBytes: 2 ** 20, maxEntries: 100, maxRatio: 100 }
const everything = () => true

/** What comes out of a zip: names and texts. */
async function unzipped(bytes: Buffer, wanted: (name: string) => boolean = everything): Promise<[string, string][]> {
  const files = await readZip(bytes, wanted, limits)
  return files.map((file) => [file.name, file.bytes.toString()])
}

/** The code and the sentence with which a zip is refused. */
async function refusal(bytes: Buffer, wanted: (name: string) => boolean = everything, bounds = limits) {
  const error: unknown = await readZip(bytes, wanted, bounds).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof RapportError)) throw new Error(`was not refused: ${error}`)
  expect(error.details.hint).toMatch(/^[A-Z].*\.$/)
  return [error.code, error.message]
}

const csv = { name: 'messages.csv', content: 'FROM,TO\nDana,Me\n' }

describe('a zip', () => {
  it.each<[string, Buffer]>([
    ['deflated', zipFile([csv])],
    ['stored', zipFile([{ ...csv, method: 0 }])],
    ['with sizes behind the files', zipFile([{ ...csv, isStreamed: true }])],
    ['with sizes of 64 bits', zipFile([csv], { zip64: true })],
    ['with a comment', zipFile([csv], { comment: 'made at home' })],
    ['in a folder', zipFile([{ name: 'Export/' }, { ...csv, name: 'Export/messages.csv' }])],
  ])('%s gives its files', async (_, bytes) => {
    expect(isZip(bytes)).toBe(true)
    expect(await unzipped(bytes)).toEqual([['messages.csv', csv.content]])
  })

  it('gives an empty file as one, and nothing where it holds nothing', async () => {
    expect(await unzipped(zipFile([{ name: 'empty.csv' }]))).toEqual([['empty.csv', '']])
    expect(await unzipped(zipFile([]))).toEqual([])
  })

  it('gives only what is wanted, in its order, and two files of one name both', async () => {
    const files = ['b.csv', 'photo.jpg', 'Jobs/a.csv', 'Old Jobs/a.csv', 'a_1.csv'].map((name) => ({
      name,
      content: name,
    }))
    expect(await unzipped(zipFile(files), (name) => name.endsWith('.csv'))).toEqual([
      ['b.csv', 'b.csv'],
      ['a.csv', 'Jobs/a.csv'],
      ['a.csv', 'Old Jobs/a.csv'],
      ['a_1.csv', 'a_1.csv'],
    ])
  })

  it('passes over files that nobody wants, whatever state they are in', async () => {
    const others: ZippedFile[] = [
      { name: 'a.mp4', content: 'x', says: { size: 0xfffffff0 } },
      { name: 'b.mp4', content: 'x', says: { crc: 1 } },
      { name: 'c.mp4', content: 'x', flags: 1 },
      { name: 'd.mp4', content: 'x', method: 14 },
      { name: 'e.mp4', content: '0'.repeat(2 ** 20) },
    ]
    expect(await unzipped(zipFile([...others, csv]), (name) => name === csv.name)).toHaveLength(1)
  })
})

describe('the name of a file', () => {
  it.each<[string | Buffer, string]>([
    ['../../etc/messages.csv', 'messages.csv'],
    ['/var/messages.csv', 'messages.csv'],
    ['C:\\Users\\me\\messages.csv', 'messages.csv'],
    ['..\\messages.csv', 'messages.csv'],
    ['a/..messages.csv', '..messages.csv'],
    ['mess\u0000ages\u001b[2J.csv', 'mess ages [2J.csv'],
    ['a\r\nb.csv', 'a b.csv'],
    ['vsc\u202egnp.csv', 'vscgnp.csv'],
    ['Zoë 🚀.csv', 'Zoë 🚀.csv'],
    [`${'n'.repeat(300)}.csv`, 'n'.repeat(255)],
  ])('%j is %j, without folders and what acts', async (name, clean) => {
    expect(await unzipped(zipFile([{ name, content: 'x' }]))).toEqual([[clean, 'x']])
  })

  it('of an older zip is not in UTF-8', async () => {
    const name = Buffer.from([0x5a, 0x6f, 0x89]) // cp437
    expect(await unzipped(zipFile([{ name, content: 'x', flags: 0 }]))).toEqual([['Zoë', 'x']])
  })

  it.each<ZippedFile>([
    { name: 'Jobs/' },
    { name: '..' },
    { name: 'a/.' },
    { name: '' },
    { name: ' \u200e' },
    { name: 'messages.csv', content: '/etc/passwd', method: 0, mode: 0o120777 },
  ])('is asked of no folder, no link and no file without one: %j', async (file) => {
    expect(await unzipped(zipFile([file, csv]))).toEqual([['messages.csv', csv.content]])
  })
})

describe('a zip is refused in a sentence', () => {
  const damaged = ['io', 'The archive is damaged or cut off.']
  const damagedFile = ['io', 'The archive is damaged: “messages.csv” in it cannot be unpacked.']
  const whole = zipFile([csv])

  it.each<[string, Buffer, string[]]>([
    ['is none', Buffer.from('First Name,Last Name\n'), ['usage', 'This is not a zip archive.']],
    ['is empty', Buffer.of(), ['usage', 'This is not a zip archive.']],
    ['only begins like one', Buffer.from('PK\x03\x04 and nothing else'), damaged],
    ['lacks its end', whole.subarray(0, -9), damaged],
    ['lacks its begin', Buffer.concat([Buffer.from('PK\x03\x04'), whole.subarray(40)]), damaged],
    ['has something behind its end', Buffer.concat([whole, Buffer.from('\n')]), damaged],
    ['lists fewer files than it says', zipFile([csv], { count: 2 }), damaged],
    ['is one of several', zipFile([csv], { disk: 1 }), ['usage', 'The archive is only one part of several.']],
    ['has a password', zipFile([{ ...csv, flags: 1 }]), ['usage', 'The archive has a password.']],
    ['has a strong password', zipFile([{ ...csv, flags: 0x41 }]), ['usage', 'The archive has a password.']],
    ['has a wrong checksum', zipFile([{ ...csv, says: { crc: 1 } }]), damagedFile],
    ['says too little of a file', zipFile([{ ...csv, says: { size: 3 } }]), damagedFile],
    ['says too much of a file', zipFile([{ ...csv, says: { size: 99 } }]), damagedFile],
    ['says too little of a stored file', zipFile([{ ...csv, method: 0, says: { size: 3 } }]), damagedFile],
    ['has a file that is cut off', zipFile([{ ...csv, says: { packedSize: 3 } }]), damagedFile],
    ['has a file beyond its end', zipFile([{ ...csv, says: { packedSize: 9999 } }]), damaged],
    ['has a file elsewhere', zipFile([{ ...csv, says: { offset: 5 } }]), damaged],
    [
      'is packed in another way',
      zipFile([{ ...csv, method: 12 }]),
      ['usage', '“messages.csv” is packed in a way that Rapport cannot read.'],
    ],
  ])('that %s', async (_, bytes, refused) => {
    expect(await refusal(bytes)).toEqual(refused)
  })

  it('that unpacks to more than allowed, also all files together', async () => {
    const file = { content: Buffer.alloc(400), method: 0 }
    const bytes = zipFile(['a', 'b', 'c'].map((name) => ({ ...file, name })))
    const too = ['io', 'The archive unpacks to more than 1000 bytes.']
    expect(await refusal(bytes, everything, { ...limits, maxBytes: 1000 })).toEqual(too)
    expect(await readZip(bytes, everything, { ...limits, maxBytes: 1200 })).toHaveLength(3)
    expect(await readZip(bytes, (name) => name !== 'b', { ...limits, maxBytes: 1000 })).toHaveLength(2)
  })

  it('that lists more files than allowed, or says so', async () => {
    const bytes = zipFile(Array.from({ length: 101 }, (_, n) => ({ name: `${n}` })))
    const too = ['io', 'The archive has more than 100 files.']
    expect(await refusal(bytes)).toEqual(too)
    expect(await refusal(zipFile([csv], { count: 2 ** 50, zip64: true }))).toEqual(too)
  })

  it('that was made to fill the memory; a short file may be packed as well as it can', async () => {
    const bomb = (size: number) => zipFile([{ name: 'a', content: Buffer.alloc(size) }])
    expect(await refusal(bomb(2 ** 19))).toEqual(['io', '“a” would be over 100 times larger unpacked.'])
    expect(await unzipped(bomb(2 ** 16))).toHaveLength(1)
  })
})
