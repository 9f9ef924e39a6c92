import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from './helpers/rapport.js'

/** What holds files whose bytes are what is tested. */
const folders = ['test/formats/samples', 'test/store/old']
const { PATH = '' } = process.env
const hasGit = spawnSync('git', ['--version']).status === 0

/** Runs git in a folder as on a computer where nobody has set anything. */
function git(folder: string, ...words: string[]): string {
  const env = { PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull }
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${words.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** Every file in a folder with its bytes. */
function bytesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name))
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]))
}

/** Lines end in a way of their own, or the letters are none of UTF-8. */
const isSpecial = (text: string) => text.includes('\r') || Buffer.from(text, 'latin1').toString().includes('\uFFFD')

describe('files whose every byte counts', () => {
  // The first is what Git for Windows proposes.
  it.runIf(hasGit).each(['true', 'input'])('go into git and come out unchanged, with autocrlf=%s', (autocrlf) => {
    const work = scratch()
    for (const each of ['.gitattributes', ...folders]) cpSync(each, join(work, each), { recursive: true })
    git(work, 'init', '--quiet')
    git(work, 'config', 'core.autocrlf', autocrlf)
    git(work, 'add', '.')
    rmSync(join(work, 'test'), { recursive: true })
    git(work, 'checkout', '--', 'test')
    for (const folder of folders) expect(bytesIn(join(work, folder))).toEqual(bytesIn(folder))
  })

  it('lie where git leaves them alone', () => {
    const special = [...bytesIn('test')].filter(([, text]) => isSpecial(text)).map(([path]) => join('test', path))
    expect(special.filter((path) => !folders.some((folder) => path.startsWith(folder)))).toEqual([])
  })
})
