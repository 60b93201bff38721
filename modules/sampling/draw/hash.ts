import { createHash } from 'node:crypto'

/** Lower-case hex SHA-256 of a text in UTF-8, or of bytes. */
export const sha256 = (of: string | Uint8Array): string =>
  createHash('sha256').update(of).digest('hex')

/** Lower-case hex SHA-256 of the parts joined by `|`: all that a draw ever asks of a computer. */
export const hashOf = (...parts: readonly (string | number)[]): string => sha256(parts.join('|'))

/** By their bytes in UTF-8, whatever the language of the machine. */
export const byBytes = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b))
