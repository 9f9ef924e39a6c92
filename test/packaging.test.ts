import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { licenseNotice } from '../build/licenses.js'
import config from '../rolldown.config.js'

describe('the package', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'rapport-packaging-'))
  // `npm test` has built just before; a test that builds as well would see another program than the one that ships.
  beforeAll(() => {
    if (!existsSync('dist/main.cjs')) throw new Error('Nothing is built yet: npm run build')
  })
  afterAll(() => rmSync(scratch, { recursive: true }))

  describe('as npm packs it', () => {
    let files: string[]
    let tarball: string

    beforeAll(() => {
      const [packed] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', scratch))
      files = packed.files.map((file: { path: string }) => file.path)
      tarball = join(scratch, packed.filename)
    })

    it('holds the program, its templates and its papers, and nothing else', () => {
      const expected = [
        ...['package.json', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'THIRD-PARTY-LICENSES'],
        ...['bin', 'dist', 'docs', 'templates'].flatMap(filesBelow),
      ]
      expect(files.toSorted()).toEqual(expected.toSorted())
      expect(files.filter((file) => file.startsWith('dist/') && !/\.(cjs|v8)$/.test(file))).toEqual([])
    })

    it('holds everything that its documents link to', () => {
      const documents = files.filter((file) => file.endsWith('.md'))
      const links = documents.flatMap((file) => linkedFiles(file).map((target) => `${file} → ${target}`))
      expect(links).toContain('README.md → docs/commands.md')
      expect(links.filter((link) => !files.includes(link.split(' → ')[1] ?? ''))).toEqual([])
    })

    it('runs the same where nothing is compiled beforehand, as on another Node', () => {
      const copy = join(scratch, 'copy')
      for (const folder of ['bin', 'dist', 'templates']) cpSync(folder, join(copy, folder), { recursive: true })
      const answers = () => spawnSync('node', [join(copy, 'bin/rapport.cjs'), '--help'], { encoding: 'utf8' })
      const fast = answers()
      rmSync(join(copy, 'dist/compiled'), { recursive: true })
      expect(answers()).toMatchObject({ status: 0, stdout: fast.stdout, stderr: '' })
    })

    it('does not trip over compiled code that does not fit', () => {
      const copy = join(scratch, 'spoiled')
      for (const folder of ['bin', 'dist', 'templates']) cpSync(folder, join(copy, folder), { recursive: true })
      for (const file of filesBelow(join(copy, 'dist/compiled'))) writeFileSync(file, 'spoiled')
      const run = spawnSync('node', [join(copy, 'bin/rapport.cjs'), '--version'], { encoding: 'utf8' })
      expect(run).toMatchObject({ status: 0, stdout: `${__VERSION__}\n`, stderr: '' })
    })

    it('installs from the file alone, without a network, and runs', () => {
      const prefix = join(scratch, 'prefix')
      const cache = join(scratch, 'cache')
      for (const folder of [prefix, cache]) mkdirSync(folder)
      npm('install', '--global', '--offline', '--prefix', prefix, '--cache', cache, tarball)
      const program = process.platform === 'win32' ? join(prefix, 'rapport.cmd') : join(prefix, 'bin', 'rapport')
      const run = spawnSync(program, ['--version'], {
        encoding: 'utf8',
        cwd: scratch,
        shell: process.platform === 'win32',
      })
      expect(run).toMatchObject({ status: 0, stdout: `${__VERSION__}\n`, stderr: '' })
    })
  })

  it('lists every bundled package in THIRD-PARTY-LICENSES', async () => {
    // Asked of the source maps of a second, unwritten build: not the list that build/licenses.ts works from.
    const bundle = await rolldown({ ...config, logLevel: 'silent' })
    const { output } = await bundle.generate({ ...config.output, sourcemap: true })
    await bundle.close()
    const sources = output.flatMap((part) => (part.type === 'chunk' ? (part.map?.sources ?? []) : []))
    const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])
    const listed = readFileSync('THIRD-PARTY-LICENSES', 'utf8').matchAll(/^-{80}\n(\S+) \S+ \(/gm)
    expect(names).toContain('commander')
    expect([...new Set(names)].sort()).toEqual([...new Set([...listed].map(([, name]) => name))].sort())
  })
})

describe('the licence of a bundled package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-license-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const noticeOf = (fields: object) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'guest', version: '1.2.3', ...fields }))
    return licenseNotice(folder)
  }

  it.each([{}, { license: 'GPL-3.0' }, { license: 'UNLICENSED' }, { license: 'MIT AND GPL-3.0' }])(
    '%o stops the build',
    (fields) => {
      expect(() => noticeOf(fields)).toThrow(/^guest: .* is not among the licences/)
    },
  )

  it('may be one of several', () => {
    expect(noticeOf({ license: '(MIT OR GPL-3.0)' })).toContain('guest 1.2.3 ((MIT OR GPL-3.0))')
  })

  it('gets the standard text and its author where the package ships none, if it is MIT', () => {
    const text = noticeOf({ license: 'MIT', author: { name: 'Ada' } })
    expect(text).toContain('Copyright (c) Ada\n\nPermission is hereby granted')
    expect(text).not.toContain('Rapport')
    expect(() => noticeOf({ license: 'ISC' })).toThrow('guest ships no text of its licence')
  })
})

/** Every file of a folder, with its path. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((each) => each.isFile()).map((each) => `${each.parentPath}/${each.name}`)
}

/** The files that a document links to, with their paths from the root of the package. */
function linkedFiles(document: string): string[] {
  const targets = readFileSync(document, 'utf8').matchAll(/\]\(([^)\s#]+)/g)
  const files = [...targets].map(([, target = '']) => target).filter((target) => !/^https?:/.test(target))
  return files.map((target) => posix.join(posix.dirname(document), target))
}

/** Runs npm and gives its answer; throws with npm's own words when it fails. */
function npm(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
