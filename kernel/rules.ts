import type { ClientBase } from 'pg'
import { type Catalogue, rulesHash, rulesOf } from './catalogue.ts'
import { clocked } from './limit/clocked.ts'
import type { Procedure } from './procedure/declare.ts'
import { list, type Queryable, run, sql } from './sql.ts'

/** Procedures that were in force once and are not any more, by register and by content hash. */
export type Versions = Map<string, Map<string, Procedure>>

/** What declarations themselves keep of the time before. */
export function earlierOf(catalogue: Catalogue): Versions {
  const entries = [...catalogue.entries.values()].map(
    ({ register, procedure }) =>
      [
        register.name,
        new Map((procedure.earlier ?? []).map((before) => [rulesHash(before), before])),
      ] as const,
  )
  return new Map(entries)
}

/** Keeps every procedure in force, so that a later declaration can still end the cases of this one. */
export async function rememberRules(
  owner: ClientBase,
  catalogue: Catalogue,
  at: Date,
): Promise<void> {
  const rows = [...catalogue.entries.values()].flatMap(({ procedure }) =>
    [procedure, ...(procedure.earlier ?? [])].map(
      (one) =>
        sql`(${rulesHash(one)}, 'procedure', ${one.name}, ${JSON.stringify(rulesOf(one))}::jsonb, ${at.toISOString()}::timestamptz)`,
    ),
  )
  await run(
    owner,
    sql`insert into declaration (hash, kind, name, content, first_seen) values ${list(rows)} on conflict do nothing`,
  )
}

/** Reads what was remembered and is no longer declared into `versions`. */
export async function findRules(
  db: Queryable,
  { catalogue, versions }: { readonly catalogue: Catalogue; readonly versions: Versions },
): Promise<void> {
  const found = await run<{ hash: string; content: Procedure & { about: string } }>(
    db,
    sql`select hash, content from declaration where kind = 'procedure'`,
  )
  for (const { hash, content } of found.rows) {
    const entry = catalogue.entries.get(content.about)
    if (!entry || entry.rules === hash) continue
    const known = versions.get(content.about)
    if (!known?.has(hash))
      known?.set(hash, clocked({ ...content, about: entry.register } as Procedure))
  }
}
