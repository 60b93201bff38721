import { Logger } from 'graphile-worker'

/** Where lines of a level go. */
export type Write = (line: string, meta: object | undefined) => void

/** The queue's own log: warnings and errors only, the rest is in the job table. */
export const queueLogger = (warn: Write, error: Write): Logger =>
  new Logger(() => (level, message, meta) => {
    if (level === 'error') error(message, meta)
    if (level === 'warning') warn(message, meta)
  })

export const quiet: Logger = queueLogger(
  () => undefined,
  () => undefined,
)
