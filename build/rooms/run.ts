import { book, text } from './book.js'
import { disk, store } from './disk.js'
import { formats } from './formats.js'
import { node, type Room } from './room.js'
import { scripts } from './scripts.js'
import { terminal } from './terminal.js'

/** All that knows nothing of commands and of what they share. */
export const parts = [text, ...book, ...disk, ...scripts, ...formats, ...terminal]

const context: Room = {
  at: 'context.ts',
  does: 'the type of what a command is handed: today, store, scripts, questions, output',
  imports: [...book, store, ...scripts, ...terminal],
  packages: [],
  typesOnly: true,
}

const host: Room = {
  at: 'host.ts',
  does: 'the type of what one run sees of the machine',
  imports: disk,
  packages: ['node:stream'],
  typesOnly: true,
}

const flowsHome: Room = {
  at: 'flows',
  does: 'what commands share: read a day, ask for a profile, say what is missing, give an answer',
  imports: [...parts, context],
  packages: node,
}

const flowsPeople: Room = {
  at: 'flows/people',
  does: 'find a person, ask whom somebody named, say how a command names a person',
  imports: [...flowsHome.imports, flowsHome],
  packages: node,
}

const flowsLog: Room = {
  at: 'flows/log',
  does: 'ask what came of a call, find a follow-up, save a touch',
  imports: [...flowsPeople.imports, flowsPeople],
  packages: node,
}

const flowsScript: Room = {
  at: 'flows/script',
  does: 'a script from its template until it is logged',
  imports: [...flowsLog.imports, flowsLog],
  packages: node,
}

export const flows = [flowsHome, flowsPeople, flowsLog, flowsScript]

const shared: Room = {
  at: 'commands',
  does: 'what all commands use: how one is run, how options are parsed, what is said of an unknown one',
  imports: [...parts, context, ...flows],
  packages: node,
}

const command: Room = {
  at: 'commands/*',
  does: 'a folder for each noun; each file does one thing and is imported when it is called',
  imports: [...shared.imports, shared],
  packages: node,
}

const declaration: Room = {
  at: 'commands/*/index.ts',
  does: 'declares the commands of a noun',
  imports: [command, ...command.imports],
  packages: ['commander', ...node],
}

const screen: Room = {
  at: 'screen.ts',
  does: 'where a run shows things: the answer on stdout, notices on stderr',
  imports: [text, ...book, ...terminal, context, host],
  packages: [],
}

const report: Room = {
  at: 'report.ts',
  does: 'turns a failure into a sentence and a hint, or into JSON',
  imports: [text, ...book, ...terminal, host],
  packages: [],
}

const openContext: Room = {
  at: 'openContext.ts',
  does: 'makes the context of a run from what the machine is',
  imports: [...parts, context, host, screen],
  packages: node,
}

const program: Room = {
  at: 'program.ts',
  does: 'names every command; runs one and gives back its exit code',
  imports: [shared, command, declaration, host, openContext, report],
  packages: ['commander'],
}

const main: Room = {
  at: 'main.ts',
  does: 'the only file that touches the process; hands it on as a host and sets the exit code',
  imports: [...parts, context, host, ...flows, shared, command, declaration, screen, report, openContext, program],
  packages: node,
}

export const run = [context, host, ...flows, shared, command, declaration, screen, report, openContext, program, main]
