import { constants } from 'node:os'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

const leave = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal])

/** From now on a signal to stop ends this process, after what is done at its exit: a PostgreSQL of ours ends too. */
export function leaveAtSignals(): void {
  for (const signal of signals) process.on(signal, leave)
}

/**
 * Resolves at the next signal to stop. Later ones do not cut a stop short: Ctrl-C under npm arrives twice, from the
 * terminal and from npm.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.off(signal, leave).on(signal, () => resolve())
  })
}
