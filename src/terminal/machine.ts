import { platform } from 'node:os'

/** What decides which programs of the machine can help: its environment, and the kind of system it runs. */
export interface Machine {
  env: Record<string, string | undefined>
  platform: NodeJS.Platform
}

/** The machine that this runs on, with an environment. */
export function machineHere(env: Machine['env']): Machine {
  return { env, platform: platform() }
}

/** A program as it is called, found on the PATH of the environment. */
export type Call = [program: string, ...args: string[]]

/** Linux inside Windows, whose programs can be called from there. */
export function isWsl({ env, platform }: Machine): boolean {
  return platform === 'linux' && Boolean(env.WSL_DISTRO_NAME)
}

/** Why a program could not be started, in words that follow its name. */
export function startFault(error: Error): string {
  return 'code' in error && error.code === 'ENOENT' ? 'is not installed' : 'could not be started'
}
