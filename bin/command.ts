/** One command of the command line, loaded when it is called. */
export interface Command {
  /** One line for `--help`, Chinese then English. */
  summary: string
  /** The words after its name, for its own `--help`. */
  usage?: string
  load: () => Promise<{ run: Run }>
}

/** Runs a command with the words after its name and returns the exit code. */
export type Run = (args: string[]) => Promise<number>

/** A wrong call or an input that cannot be used: its message goes to standard error, and the exit code is 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
