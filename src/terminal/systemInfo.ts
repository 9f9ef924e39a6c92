import { platform } from 'node:os'

/** What decides which programs can be used: the environment and the operating system. */
export interface SystemInfo {
  env: Record<string, string | undefined>
  platform: NodeJS.Platform
}

/** The system that Rapport runs on, with an environment. */
export function currentSystem(env: SystemInfo['env']): SystemInfo {
  return { env, platform: platform() }
}

/** A program, found on the PATH, and its arguments. */
export type SystemCommand = [program: string, ...args: string[]]

/** Whether this is Linux inside Windows (WSL), where programs of Windows can be started. */
export function isWsl({ env, platform }: SystemInfo): boolean {
  return platform === 'linux' && Boolean(env.WSL_DISTRO_NAME)
}

/** Why a program could not be started, as words that follow its name. */
export function startFailure(error: Error): string {
  return 'code' in error && error.code === 'ENOENT' ? 'is not installed' : 'could not be started'
}
