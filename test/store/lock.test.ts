import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownerName, ownerState } from '../../src/files/owner.js'
import { examine } from '../../src/store/doctor.js'
import { removeLeftovers, withLock } from '../../src/store/lock.js'
import { scratch } from '../helpers/rapport.js'
import { homestead, processInfo } from './home.js'

/** A process that has ended long ago: no system hands out this number. */
const dead = ownerName({ ...processInfo, pid: 2 ** 30 })
const alive = ownerName(processInfo)
const elsewhere = `00000000${alive.slice(8)}`

/** A file with a lock beside it that somebody holds. */
function held(...owners: string[]) {
  const folder = scratch()
  const file = join(folder, 'book.json')
  mkdirSync(`${file}.lock`)
  for (const owner of owners) writeFileSync(join(`${file}.lock`, `o.${owner}`), '')
  return { folder, file, mine: () => withLock(file, processInfo, () => 'done', 20) }
}

function age(path: string, minutes: number): void {
  const at = new Date(Date.now() - minutes * 60_000)
  utimesSync(path, at, at)
}

describe('the lock', () => {
  it('is held while work is done, and gone afterwards, also when the work fails', () => {
    const file = join(scratch(), 'book.json')
    const held = withLock(file, processInfo, ({ isLockHeld }) => [isLockHeld(), ...readdirSync(`${file}.lock`)])
    expect(held).toEqual([true, expect.stringMatching(/^o\./)])
    expect(() =>
      withLock(file, processInfo, () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  it('is waited for, but not for ever, and it is said who holds it', () => {
    const { folder, file, mine } = held(alive)
    expect(mine).toThrow(`Another rapport (process ${process.pid}) is writing to your book`)
    expect(mine).toThrow(`${file}.lock`)
    expect(readdirSync(folder)).toEqual(['book.json.lock'])
  })

  it('is taken from a dead process at once', () => {
    const { folder, mine } = held(dead)
    expect(mine()).toBe('done')
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken from a process of before the last start of this machine', () => {
    const [host, , ...rest] = alive.split('-')
    expect(held([host, '00000000', ...rest].join('-')).mine()).toBe('done')
  })

  it('is taken from a process whose number a later one bears', () => {
    const parts = alive.split('.')
    expect(held([...parts.slice(0, 2), '1', ...parts.slice(3)].join('.')).mine()).toBe('done')
  })

  it('of another machine is taken only after ten minutes', () => {
    const { file, mine } = held(elsewhere)
    expect(mine).toThrow('has not finished')
    age(join(`${file}.lock`, `o.${elsewhere}`), 9)
    expect(mine).toThrow('has not finished')
    age(join(`${file}.lock`, `o.${elsewhere}`), 11)
    expect(mine()).toBe('done')
  })

  it('is not taken while one of two holders lives', () => {
    const { file, mine } = held(dead, alive)
    expect(mine).toThrow('has not finished')
    expect(readdirSync(`${file}.lock`)).toEqual([`o.${alive}`])
  })

  it('that is an empty folder is free', () => {
    expect(held().mine()).toBe('done')
  })

  it('that is no folder is left as it is, and the command that moves it away is named', () => {
    const file = join(scratch(), 'book.json')
    writeFileSync(`${file}.lock`, 'mine')
    expect(() => withLock(file, processInfo, () => 'done', 20)).toThrow('Something is in the way')
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe('mine')
  })

  it('tells its work when somebody else has taken it, and then leaves it to that one', () => {
    const file = join(scratch(), 'book.json')
    const ours = withLock(file, processInfo, ({ isLockHeld }) => {
      const [name = ''] = readdirSync(`${file}.lock`)
      renameSync(join(`${file}.lock`, name), join(`${file}.lock`, `o.${elsewhere}`))
      return isLockHeld()
    })
    expect(ours).toBe(false)
    expect(readdirSync(`${file}.lock`)).toEqual([`o.${elsewhere}`])
  })
})

describe('an owner', () => {
  it('is alive, dead or unknown', () => {
    expect([alive, dead, elsewhere, 'somebody'].map((name) => ownerState(name, processInfo))).toEqual([
      'alive',
      'dead',
      'unknown',
      'unknown',
    ])
  })

  it.runIf(process.platform === 'linux')('that is a zombie is dead', async () => {
    // The shell starts a process and becomes a `sleep` itself, which never takes notice of that one's end.
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
    try {
      const pid = Number(await new Promise((said) => parent.stdout.once('data', said)))
      const is = (number: number | undefined, what: RegExp) => what.test(readFileSync(`/proc/${number}/stat`, 'utf8'))
      while (!is(parent.pid, /\(sleep\)/)) await new Promise(setImmediate)
      process.kill(pid, 'SIGKILL')
      while (!is(pid, /\) Z /)) await new Promise(setImmediate)
      const start = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19]
      const parts = alive.split('.')
      const name = [parts[0], pid, start, parts[3]].join('.')
      expect(ownerState(name, { pid: 1, isRunning: () => true })).toBe('dead')
    } finally {
      parent.kill('SIGKILL')
    }
  })
})

describe('what killed processes leave', () => {
  it('is swept away; what belongs to the living and to the user stays', () => {
    const folder = scratch()
    const file = join(folder, 'book.json')
    for (const owner of [dead, alive, elsewhere]) {
      mkdirSync(`${file}.lock.${owner}`)
      writeFileSync(`${file}.tmp.${owner}`, 'half')
    }
    for (const name of ['book.json.tmp.mine', 'other.json', 'book.json']) {
      writeFileSync(join(folder, name), '')
      age(join(folder, name), 60)
    }
    removeLeftovers(file, processInfo, [folder, join(folder, 'none')])
    const expected = [alive, elsewhere].flatMap((owner) => [`book.json.lock.${owner}`, `book.json.tmp.${owner}`])
    expect(readdirSync(folder).sort()).toEqual([...expected, 'book.json', 'book.json.tmp.mine', 'other.json'].sort())
  })

  it('of a script that was being changed goes with the next change of the book', async () => {
    const jane = homestead()
    const half = join(jane.home.templates, `intro.hbs.tmp.${dead}`)
    mkdirSync(jane.home.templates, { recursive: true })
    for (const path of [half, join(jane.home.templates, 'intro.hbs')]) writeFileSync(path, 'half')
    expect((await examine(jane.options, false)).problems).toContainEqual(expect.objectContaining({ path: half }))
    await jane.add('Dana')
    expect(readdirSync(jane.home.templates)).toEqual(['intro.hbs'])
  })

  it('is what doctor names and mends', async () => {
    const jane = homestead()
    await jane.add('Dana')
    mkdirSync(`${jane.home.book}.lock`)
    writeFileSync(join(`${jane.home.book}.lock`, `o.${dead}`), '')
    writeFileSync(`${jane.home.book}.tmp.${dead}`, 'half')
    const { problems } = await examine(jane.options, false)
    expect(problems.map(({ path, fixable }) => [path, fixable])).toEqual([
      [`${jane.home.book}.lock`, true],
      [`${jane.home.book}.tmp.${dead}`, true],
    ])
    expect(await examine(jane.options, true)).toEqual({ problems: [], advice: null })
    expect(jane.litter()).toEqual([])
  })
})
