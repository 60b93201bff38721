import { type Entry, listHashOf } from './entry.ts'
import { drawFirms } from './firms.ts'
import { sendInspectors } from './inspectors.ts'
import type { Rule } from './rule.ts'
import { seedOf } from './seed.ts'

/** Everything from which a draw follows. */
export interface DrawInput {
  /** 32 bytes in hex. */
  readonly secret: string
  /** What nobody could know when the lists were fixed. */
  readonly witness: string
  readonly rule: Rule
  readonly entries: readonly Entry[]
}

/** A firm that was drawn, which came `rank`-th, and who goes there. */
export interface Drawn {
  readonly firm: string
  readonly rank: number
  readonly inspectors: readonly string[]
}

export interface DrawOutcome {
  readonly listHash: string
  readonly seed: string
  readonly drawn: readonly Drawn[]
}

/** Draws firms and who inspects them. The same input gives the same outcome, for anyone and at any time. */
export function drawLots({ secret, witness, rule, entries }: DrawInput): DrawOutcome {
  const listHash = listHashOf(entries)
  const seed = seedOf(secret, listHash, witness)
  const firms = drawFirms(seed, rule, entries)
  const sent = sendInspectors({ seed, perFirm: rule.perFirm, firms, entries })
  const drawn = sent.map(({ firm, inspectors }, n) => ({ firm, rank: n + 1, inspectors }))
  return { listHash, seed, drawn }
}
