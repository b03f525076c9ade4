import type { Environment } from '../terminal/index.ts'

/** One option, as the help prints it and the parser takes it. */
export interface OptionRow {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** What stands for the value in the help: `EDTF`. */
  readonly value?: string
  /** May be given more than once. */
  readonly multiple?: true
  /** The only values there are; the first is the default, unless there is none. */
  readonly choices?: readonly string[]
  readonly hasDefault?: false
  readonly words: string
}

export type Options = Readonly<Record<string, OptionRow>>

type ValueOf<R extends OptionRow> = R extends { readonly type: 'boolean' }
  ? boolean
  : R extends { readonly multiple: true }
    ? readonly string[]
    : R extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** What was given on the command line; an option that was not given is absent. */
export type Values<O extends Options> = { readonly [K in keyof O]?: ValueOf<O[K]> }

export interface Argument {
  readonly name: string
  readonly optional?: true
  /** One or more of it; only the last one. */
  readonly repeated?: true
}

export interface Example {
  /** As typed in a shell. */
  readonly line: string
  readonly words: string
}

/** What status 1 says of the commands that show a chronology. */
export const shownInPart = 'something in the file could not be read, and the rest is shown'

/** The two streams and the environment, as far as output depends on them. */
export interface Surroundings {
  readonly stdinIsTerminal: boolean
  readonly stdoutIsTerminal: boolean
  /** The width of the terminal, where there is one. */
  readonly columns?: number
  readonly env: Environment
}

/** What a command may know beside its arguments. */
export interface Context {
  readonly commands: readonly Command[]
  readonly surroundings: Surroundings
  /** The version of this package. */
  readonly version: string
}

/** What a command leaves behind; the statuses are `exitStatuses`. */
export interface Outcome {
  readonly status: number
  readonly out?: string
  readonly err?: string
}

export interface CommandOf<O extends Options> {
  readonly name: string
  /** Taken where no command is named. */
  readonly isDefault?: true
  readonly words: string
  readonly arguments: readonly Argument[]
  readonly options: O
  readonly examples: readonly Example[]
  /** What status 1 says; absent where a command never ends with it. */
  readonly partly?: string
  run(values: Values<O>, positionals: readonly string[], context: Context): Promise<Outcome> | Outcome
}

export interface Command extends CommandOf<Options> {}

/** Ties the values that `run` receives to the options of the same command. */
export function defineCommand<const O extends Options>(command: CommandOf<O>): Command {
  return command as unknown as Command
}
