import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Actor, importRows, type Kernel } from '@zhiheng/kernel'
import { sample } from '@zhiheng/modules'
import { findHeader } from '@zhiheng/server/imports/header.ts'
import { mapHeaders } from '@zhiheng/server/imports/mapping.ts'
import { openSheet } from '@zhiheng/server/imports/open.ts'
import { answersOf } from '@zhiheng/server/imports/source.ts'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { writeSamples } from './samples.ts'

export const provincial: Actor = {
  kind: 'post',
  post: randomUUID(),
  name: '云泽省质量强省办 测试岗',
  roles: ['office'],
  scope: ['91'],
  department: null,
  party: null,
}

/** What the bench works with: the product's kernel, and a connection as owner for the peer. */
export interface Bench {
  readonly kernel: Kernel
  readonly owner: pg.Client
  readonly folder: string
}

/** Imports a CSV through the full path. Seconds, and the largest resident memory seen, in MB. */
export async function importSamples(
  { kernel, folder }: Bench,
  count: number,
  rows: 'all' | 'good',
) {
  const path = join(folder, `samples-${count}.csv`)
  const sheet = await openSheet(path, 'text')
  const header = await findHeader(sheet, sample.fields)
  const mapping = mapHeaders(header.names, sample.fields)
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss)
  }, 50)
  const started = performance.now()
  const done = await importRows(kernel, ['sample', 'import'], {
    actor: provincial,
    request: randomUUID(),
    now: () => new Date(),
    rows,
    source: () => answersOf(sheet, { header, mapping, region: '91', fields: sample.fields }),
  })
  clearInterval(watch)
  if (done.created !== count) throw new Error(`imported ${done.created} of ${count}`)
  return { seconds: (performance.now() - started) / 1000, memory: memory / 2 ** 20 }
}

export const prepare = ({ folder }: Bench, count: number) =>
  writeSamples(join(folder, `samples-${count}.csv`), count)

/** An identical, identically indexed table of the same register, without policies, keys, events or counts. */
export async function makePeer({ owner }: Bench): Promise<void> {
  await owner.query('create table peer (like sample including all) partition by range (sampled_on)')
  for (let year = 2015; year < 2029; year++)
    await owner.query(
      `create table peer_${year} partition of peer for values from ('${year}-01-01') to ('${year + 1}-01-01')`,
    )
}

/** Copies the rows that the import made, in the order in which it made them, into the peer. Seconds. */
export async function copyToPeer({ owner, folder }: Bench): Promise<number> {
  const path = join(folder, 'peer.copy')
  await pipeline(
    owner.query(copyTo('copy (select * from sample order by id) to stdout')),
    createWriteStream(path),
  )
  const started = performance.now()
  await pipeline(createReadStream(path), owner.query(copyFrom('copy peer from stdin')))
  return (performance.now() - started) / 1000
}

export async function empty({ owner }: Bench): Promise<void> {
  await owner.query(
    'truncate sample, sample_key, sample_delta, sample_cell, figure_cell, event, request, peer',
  )
  await owner.query('checkpoint').catch(() => undefined)
}
