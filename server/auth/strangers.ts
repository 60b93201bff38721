import { foldUsername } from './accounts.ts'

/** Names that are remembered; a longer one is remembered by its beginning. */
const most = 20_000
const longest = 64

interface Failures {
  readonly failed: number
  readonly lockedUntil: Date | null
}

/**
 * Counts wrong passwords of user names that nobody has, as `countFailure` does those of accounts: who guesses names is
 * answered alike. In memory, and bounded: the names that were tried longest ago are forgotten first.
 */
export class Strangers {
  readonly #names = new Map<string, Failures>()

  /** Until when a name is answered as a locked account is. */
  lockedUntil(username: string): Date | null {
    return this.#names.get(keyOf(username))?.lockedUntil ?? null
  }

  countFailure(
    username: string,
    rule: { readonly now: Date; readonly most: number; readonly until: Date },
  ): void {
    const key = keyOf(username)
    const before = this.#names.get(key)
    const over = before?.lockedUntil && before.lockedUntil <= rule.now
    const failed = over ? 1 : (before?.failed ?? 0) + 1
    this.#names.delete(key)
    this.#names.set(key, { failed, lockedUntil: failed >= rule.most ? rule.until : null })
    const [oldest] = this.#names.keys()
    if (this.#names.size > most && oldest !== undefined) this.#names.delete(oldest)
  }
}

const keyOf = (username: string): string => foldUsername(username).slice(0, longest)
