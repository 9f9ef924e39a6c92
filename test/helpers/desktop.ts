import { join } from 'node:path'
import { machineWith } from './programs.js'
import { person, scratch } from './rapport.js'

/** Jane at a desktop whose clipboard and mail program are stand-ins; Dana has an address, Stan has none. */
export async function janeAtDesktop(programs: Parameters<typeof machineWith>[0] = { 'wl-copy': 0, 'xdg-open': 0 }) {
  const it = person()
  const machine = machineWith(programs, { WAYLAND_DISPLAY: 'wayland-0' })
  Object.assign(it.env, machine.env)
  await it.ok('init', '--name', 'Jane Jones', '--role', 'cook', '--industry', 'wine', '--email', 'jane@home.example')
  await it.ok('contact', 'add', 'Stan Smith')
  await it.ok('contact', 'add', 'Dana Reyes', '--introduced-by', 'stan', '--email', 'dana@acme.example')
  return { ...it, machine, file: join(scratch(), 'draft.eml') }
}

/** The link or file that the mail program was told to open. */
export const opened = ({ machine }: Awaited<ReturnType<typeof janeAtDesktop>>) => machine.words('xdg-open')?.[0] ?? ''
