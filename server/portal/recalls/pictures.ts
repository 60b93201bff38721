import { type Address, find, publicActor } from '@zhiheng/kernel'
import { recallNotice } from '@zhiheng/modules'
import type { Parts } from '../../parts.ts'

/** Kinds of files that a browser shows as a picture; whatever else a notice holds stays inside. */
const types: Readonly<Record<string, string>> = { png: 'image/png', jpeg: 'image/jpeg' }

interface Picture {
  readonly sha256: string
  readonly type: string
}

/** The pictures among some files, in their order. */
export async function picturesAmong(
  { pool }: Parts['kernel'],
  digests: readonly string[],
): Promise<readonly Picture[]> {
  if (digests.length === 0) return []
  const found = await pool.query<{ sha256: string; kind: string }>(
    'select distinct sha256, kind from stored_file where sha256 = any($1)',
    [digests],
  )
  const kinds = new Map(found.rows.map(({ sha256, kind }) => [sha256, kind]))
  return digests.flatMap((sha256) => {
    const type = types[kinds.get(sha256) ?? '']
    return type ? [{ sha256, type }] : []
  })
}

/** The `n`th picture of a released notice, counted from 1; undefined where everyone may see none. */
export async function pictureOf(
  { kernel, files }: Parts,
  { at, n }: { readonly at: Address; readonly n: number },
) {
  const record = await find(kernel, recallNotice.name, { actor: publicActor, at })
  if (record?.fields.released !== true) return undefined
  const pictures = await picturesAmong(kernel, (record.fields.images ?? []) as string[])
  const picture = pictures[n - 1]
  return picture && { type: picture.type, body: await files.read(picture.sha256) }
}
