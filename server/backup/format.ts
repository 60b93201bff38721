import { z } from 'zod'

/** Raised when a reader of an earlier release could no longer read what is written. */
export const formatVersion = 1

const table = z.object({ name: z.string(), columns: z.array(z.string()) })
/** A table of a backup; a row's values come in the order of `columns`. */
export type Table = z.infer<typeof table>

/** The first member: what is needed before anything can be read. */
export const manifestShape = z.object({
  format: z.number(),
  made: z.iso.datetime(),
  migrations: z.array(z.object({ number: z.number(), name: z.string(), sha256: z.string() })),
  /** No transaction from here on had begun: events name theirs, and those of a new cluster must be later. */
  transactions: z.string().regex(/^\d+$/),
  /** In an order in which foreign keys hold. */
  tables: z.array(table),
  /** The marker of a demonstration, whose sign-ins are public. */
  demo: z.object({ today: z.string(), rows: z.number(), ready: z.boolean() }).nullable(),
})
export type Manifest = z.infer<typeof manifestShape>

/** The last member: what must have come before it. */
export const totalsShape = z.object({ rows: z.record(z.string(), z.number()), files: z.number() })
export type Totals = z.infer<typeof totalsShape>

/** Names of members: `zhiheng.json`, `tables/<table>/<part>`, `files/<sha256>`, `end.json`. */
export const manifestName = 'zhiheng.json'
export const totalsName = 'end.json'
export const tablePart = (name: string, part: number): string =>
  `tables/${name}/${String(part).padStart(8, '0')}`
export const fileName = (sha256: string): string => `files/${sha256}`

/** What a member holds, by its name; undefined for one that no backup has. */
export function readName(name: string): { table: string } | { file: string } | undefined {
  const part = /^tables\/([\w-]+)\/\d{8}$/.exec(name)
  if (part) return { table: part[1]! }
  const file = /^files\/([0-9a-f]{64})$/.exec(name)
  return file ? { file: file[1]! } : undefined
}
