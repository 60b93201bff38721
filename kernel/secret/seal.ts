import type { Kernel } from '../kernel.ts'
import { decrypt, encrypt } from './cipher.ts'

/** Where the keys of secret fields come from: outside the database and its backup. */
export interface KeyRing {
  /** The key (32 bytes) by which a register seals in a year. */
  keyFor(register: string, year: number): Buffer
  /** The key by which it sealed in that year; undefined once it has been destroyed. */
  keyOf(register: string, year: number): Buffer | undefined
}

/** The keys of an instance. @throws {Error} where it has none */
export function keysOf({ surroundings }: Kernel): KeyRing {
  if (!surroundings.keys) throw new Error('a register has secret fields, and there are no keys')
  return surroundings.keys
}

const prefix = '密1:'
/** What a secret value shows wherever it is not looked at. */
export const sealedMark = '（保密）'

export const isSealed = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith(prefix)

/** Secret values replaced by the mark, for what people read of a record or an event. */
export function hideSealed<T extends Readonly<Record<string, unknown>> | null>(values: T): T {
  if (values === null) return values
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    isSealed(value) ? sealedMark : value,
  ])
  return Object.fromEntries(shown) as T
}

/** A text sealed for its register: a sealed value moved to another one does not open. */
export function seal(
  keys: KeyRing,
  register: string,
  { text, year }: { text: string; year: number },
): string {
  const sealed = encrypt(keys.keyFor(register, year), Buffer.from(text), register)
  return `${prefix}${year}:${sealed.toString('base64')}`
}

/** The text, or null where its key has been destroyed. @throws {Error} where it was altered */
export function unseal(keys: KeyRing, register: string, sealed: string): string | null {
  const [year = '', body = ''] = sealed.slice(prefix.length).split(':')
  const key = keys.keyOf(register, Number(year))
  return key ? decrypt(key, Buffer.from(body, 'base64'), register).toString() : null
}
