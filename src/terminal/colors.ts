import { Chalk } from 'chalk'

const chalk = new Chalk({ level: 1 })

/** What colours mean: names stand out, side notes recede, commands invite, what waits is warm. */
export const colors = {
  strong: (text: string) => chalk.bold(text),
  faint: (text: string) => chalk.dim(text),
  accent: (text: string) => chalk.cyan(text),
  warm: (text: string) => chalk.yellow(text),
}
