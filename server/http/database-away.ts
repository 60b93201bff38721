/** Codes of the network, and of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const network = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]
/** Connection exceptions (class 08), shutdowns and starts, and no slot left. */
const database = /^(08...|57P0[1-3]|53300)$/
/** What the driver says without a code. */
const driver = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'is not queryable',
]

/** Whether something failed because the database was not there, and may well succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, message, cause } = error as Error & { readonly code?: unknown }
  if (typeof code === 'string' && (network.includes(code) || database.test(code))) return true
  return driver.some((words) => message.includes(words)) || isDatabaseAway(cause)
}
