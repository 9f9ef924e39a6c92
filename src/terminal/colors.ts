import { Chalk } from 'chalk'

const chalk = new Chalk({ level: 1 })

/**
 * Text styles by meaning: names are strong, notes are faint, commands have the accent color, waiting tasks are warm.
 */
export const colors = {
  strong: (text: string) => chalk.bold(text),
  faint: (text: string) => chalk.dim(text),
  accent: (text: string) => chalk.cyan(text),
  warm: (text: string) => chalk.yellow(text),
}
