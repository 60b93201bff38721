import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { list, run, type Sql, sql } from '../sql.ts'

/** How many fields one step can fill: the width of the staging table. */
export const staged = 64
/** Up to this many rows go as one multi-row VALUES; more are streamed by COPY. */
const fewRows = 1000

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
  readonly values: readonly (string | null)[]
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

const header = (width: number) =>
  [
    'n',
    'id',
    'event',
    'region',
    'on_date',
    'expect',
    'ask',
    'made',
    'search',
    ...columns.slice(0, width),
  ].join(', ')

/** One statement, whatever the number of rows. */
export async function fill(client: ClientBase, rows: readonly StagedRow[]): Promise<void> {
  const width = rows[0]?.values.length ?? 0
  if (rows.length > fewRows) return copy(client, rows, width)
  const typed = sql`insert into incoming (${sql.raw(header(width))}) values ${list(rows.map(tuple))}`
  if (rows.length) await run(client, typed)
}

function tuple(row: StagedRow): Sql {
  const [n, id, event, region, onDate, expect, ...texts] = cells(row)
  return sql`(${n}::integer, ${id}::uuid, ${event}::uuid, ${region}, ${onDate}::date, ${expect}::integer, ${list(texts.map((t) => sql`${t}`))})`
}

async function copy(client: ClientBase, rows: readonly StagedRow[], width: number): Promise<void> {
  const sink = client.query(copyFrom(`copy incoming (${header(width)}) from stdin`))
  await pipeline(Readable.from(chunks(rows)), sink)
}

/** COPY text in pieces of about 64 KiB: one piece a row costs two and a half times as much. */
function* chunks(rows: readonly StagedRow[]): Generator<Buffer> {
  let text = ''
  for (const row of rows) {
    text += `${cells(row).map(escaped).join('\t')}\n`
    if (text.length > 65_536) {
      yield Buffer.from(text)
      text = ''
    }
  }
  if (text) yield Buffer.from(text)
}

const special = /[\\\n\r\t]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (cell: string | null): string =>
  cell === null ? '\\N' : cell.replace(special, (c) => escapes[c]!)
