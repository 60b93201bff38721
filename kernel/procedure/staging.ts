import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { sql } from '../sql.ts'

/** A row of `resolved` (alias `s`) on which the step is taken. */
export const accepted = sql`s.problem is null and s.changed`

/** The rows of a batch (alias `s`) with what was staged of each (alias `i`). */
export const stagedRows = sql`resolved s join incoming i on i.n = s.n`

/** How many fields one step can fill: the width of the staging table. */
export const staged = 64

const columns = Array.from({ length: staged }, (_, n) => `c${n}`)

/**
 * Two private tables of a connection, emptied at every commit: what came in, as text, and what it means.
 * Every statement after the first reads only these, so one record and a million take the same path.
 */
export const stagingDdl = `
create temp table if not exists incoming (
  n integer primary key, id uuid not null, event uuid not null, region text collate "C" not null,
  on_date date, expect integer, ask text, made text, search text, ${columns.map((c) => `${c} text`).join(', ')}
) on commit delete rows;
create temp table if not exists resolved (
  n integer not null, id uuid not null, event uuid not null, region text collate "C" not null,
  on_date date, existing boolean not null, changed boolean not null, problem text,
  old_state text, event_no integer, department text, party text, assignees text[],
  answers json, before json, after json, prev bytea, hash bytea
) on commit delete rows`

/** One row as staged: its number in the source, its identity, and the texts of what the step fills. */
export interface StagedRow {
  readonly n: number
  readonly id: string
  readonly event: string
  readonly region: string
  readonly onDate: string | null
  readonly expect: number | null
  readonly ask: string | null
  /** Everything that the row states and knows, as JSON: the image of the record if it is new. */
  readonly made: string | null
  readonly search: string | null
  readonly values: (string | null)[]
}

/** What is kept of a staged row in memory; the rest of it is text for COPY already. */
export type KeptRow = Pick<StagedRow, 'n' | 'id' | 'region' | 'onDate' | 'expect' | 'values'>

/** Text for COPY is kept in pieces of about 64 KiB: one piece a row costs two and a half times as much to send. */
const piece = 65_536

/**
 * The rows of one batch on their way to the staging table. Texts are turned into bytes row by row, outside the
 * heap, so that a batch of ten thousand does not fill it.
 */
export class Staged {
  readonly rows: KeptRow[] = []
  private readonly full: Buffer[] = []
  private text = ''
  private places: Map<number, KeptRow> | null = null

  add(row: StagedRow): void {
    const { n, id, region, onDate, expect, values } = row
    this.rows.push({ n, id, region, onDate, expect, values })
    this.text += `${cells(row).map(escaped).join('\t')}\n`
    if (this.text.length > piece) {
      this.full.push(Buffer.from(this.text))
      this.text = ''
    }
  }

  /** What the database has worked out of one row, by staging column. */
  learn(n: number, values: Readonly<Record<string, string | null>>): void {
    const row = this.place(n)
    for (const [column, value] of Object.entries(values))
      if (row) row.values[Number(column.slice(1))] = value
  }

  private place(n: number): KeptRow | undefined {
    this.places ??= new Map(this.rows.map((row) => [row.n, row]))
    return this.places.get(n)
  }

  pieces(): Buffer[] {
    return [...this.full, Buffer.from(this.text)]
  }
}

const cells = (row: StagedRow): (string | null)[] => [
  String(row.n),
  row.id,
  row.event,
  row.region,
  row.onDate,
  row.expect === null ? null : String(row.expect),
  row.ask,
  row.made,
  row.search,
  ...row.values,
]

const named = ['n', 'id', 'event', 'region', 'on_date', 'expect', 'ask', 'made', 'search'].join(
  ', ',
)

/** One COPY, whatever the number of rows. */
export async function fill(client: ClientBase, staged: Staged): Promise<void> {
  const width = staged.rows[0]?.values.length
  if (width === undefined) return
  const header = [named, ...columns.slice(0, width)].join(', ')
  const sink = client.query(copyFrom(`copy incoming (${header}) from stdin`))
  await pipeline(Readable.from(staged.pieces()), sink)
}

const special = /[\\\n\r\t]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (cell: string | null): string =>
  cell === null ? '\\N' : cell.replace(special, (c) => escapes[c]!)

/** Which kinds of rows a batch has. */
export interface Kinds {
  readonly existing: boolean
  readonly fresh: boolean
}
