import type { Names } from '@zhiheng/ui'
import { type RecordPage, type RecordRow, readRecords } from './records.ts'
import { read } from './request.ts'

/** An enterprise's file with the names of what it mentions; `undefined` where there is none of that code. */
export async function readParty(
  code: string,
): Promise<{ readonly record: RecordRow | undefined; readonly names: Names }> {
  const { records, names } = await readRecords('party', { where: { code } }, { limit: 1 })
  return { record: records[0], names }
}

/** A code in full finds its enterprise, other words those that have them in their name or a former one. */
export const findParties = (words: string, after?: string): Promise<RecordPage> =>
  readRecords('party', { ...narrowing(words), descending: false }, { after, limit: 50 })

export const narrowing = (words: string) =>
  /^[0-9A-Za-z]{18}$/.test(words)
    ? { where: { code: words.toUpperCase() } }
    : { q: words || undefined }

/** Addresses of the dated facts about an enterprise that are in force today. */
export async function readInForce(
  register: string,
  by: Readonly<Record<string, string>>,
): Promise<{ readonly on: string; readonly ids: ReadonlySet<string> }> {
  const found = await read<{ on: string; records: RecordRow[] }>(
    `/records/${register}/in-force`,
    by,
  )
  return { on: found.on, ids: new Set(found.records.map(({ id }) => id)) }
}
