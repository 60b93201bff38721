import { contentHash } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import { run, sql } from '../sql.ts'
import type { SchemeContent } from './content.ts'

/** The kind under which contents of schemes are remembered. */
export const schemeKind = 'scheme'

const kept = new WeakMap<Kernel, Map<string, SchemeContent>>()

/**
 * The content of a scheme that was approved once, by its hash; undefined where none has it. What was read stays in
 * memory: it never changes.
 * @throws {Error} where what is stored has another hash, which only somebody past the product can bring about.
 */
export async function schemeOf(kernel: Kernel, hash: string): Promise<SchemeContent | undefined> {
  const known = kept.get(kernel) ?? new Map<string, SchemeContent>()
  kept.set(kernel, known)
  const before = known.get(hash)
  if (before) return before
  const found = await run<{ content: SchemeContent }>(
    kernel.pool,
    sql`select content from declaration where hash = ${hash} and kind = ${schemeKind}`,
  )
  const content = found.rows[0]?.content
  if (!content) return undefined
  if (contentHash(content) !== hash) throw new Error(`scheme ${hash} was changed where it is kept`)
  known.set(hash, content)
  return content
}
