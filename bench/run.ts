import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fold, openKernel } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { connect } from '@zhiheng/server/database/connection.ts'
import { migrate } from '@zhiheng/server/database/migrate.ts'
import { withSession } from '@zhiheng/server/database/session.ts'
import pg from 'pg'
import { queuePage, recomputation } from './cases.ts'
import { type Bench, copyToPeer, empty, importSamples, makePeer, prepare } from './import.ts'
import { figuresRatio, firstPage } from './reads.ts'
import { watchStages } from './stages.ts'
import { nights } from './standings.ts'

// npm run bench [rows] [rounds]: ratios against a limit or a peer in the same run, on a durable embedded PostgreSQL.
const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 3)

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const folder = await mkdtemp(join(tmpdir(), 'zhiheng-bench-'))
const database = await connect({ dataDir: join(folder, 'data'), env: {} })
const opened: { end(): Promise<void> }[] = []

/** A database of its own in the same cluster, migrated. */
async function openBench(name: string): Promise<Bench> {
  const inside = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  await withSession(database.ownerUrl, (owner) => owner.query(`create database ${name}`))
  await migrate(inside(database.ownerUrl), join(import.meta.dirname, '..', 'db'))
  const owner = new pg.Client({ connectionString: inside(database.ownerUrl) })
  await owner.connect()
  const kernel = openKernel(modules, inside(database.servingUrl))
  opened.push(kernel.pool, owner)
  return { kernel, owner, folder }
}

async function benchImport(bench: Bench): Promise<void> {
  await makePeer(bench)
  const imports: number[] = []
  const copies: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await empty(bench)
    const stages = watchStages()
    const done = await importSamples(bench, rows, 'good')
    stages.stop()
    const copied = await copyToPeer(bench)
    imports.push(done.seconds)
    copies.push(copied)
    console.log(
      `round ${round}: import ${done.seconds.toFixed(1)} s, ${Math.round(rows / done.seconds)} rows/s, largest resident memory ${Math.round(done.memory)} MB (at most 512); COPY ${copied.toFixed(1)} s, ${Math.round(rows / copied)} rows/s`,
    )
    console.log(`  ${stages.report()}`)
  }
  report(
    'import ÷ COPY of the same rows (median)',
    median(copies) / median(imports),
    'at least 0.30',
  )
}

/** How many open cases a calendar changes at once. */
const openCases = 100_000

async function benchCases(): Promise<void> {
  const work = await openBench('work')
  const queue = await queuePage(work)
  report(
    `first page of a queue of 10000 cases ÷ one of them by key, by HTTP (${queue.page.toFixed(2)} ms ÷ ${queue.one.toFixed(2)} ms, p99)`,
    queue.page / queue.one,
    'at most 8',
  )
  const { moved, plain } = await recomputation(await openBench('calendar'), openCases)
  report(
    `deadlines of ${openCases} cases after a calendar ÷ a plain update of the same rows (${moved.toFixed(1)} s ÷ ${plain.toFixed(1)} s)`,
    moved / plain,
    'at most 5',
  )
}

async function benchNights(): Promise<void> {
  const { first, second } = await nights(await openBench('nights'), rows)
  for (const [which, night, limit] of [
    [`first night, ${first.changed} written`, first, 15],
    [`night after 1 % of facts changed, ${second.changed} written`, second, 5],
  ] as const)
    report(
      `grades of ${rows} enterprises, ${which} ÷ a plain aggregate over the same rows (${night.seconds.toFixed(1)} s ÷ ${night.plain.toFixed(1)} s)`,
      night.seconds / night.plain,
      `at most ${limit}`,
    )
}

function report(what: string, ratio: number, limit: string): void {
  console.log(`${what}: ${ratio.toFixed(2)} (${limit})`)
}

try {
  const large = await openBench('large')
  const small = await openBench('small')
  await prepare(large, rows)
  await prepare(small, 10_000)
  await benchImport(large)
  await importSamples(small, 10_000, 'good')
  for (const { kernel, owner } of [large, small]) {
    await fold(kernel, 'sample')
    await owner.query('vacuum analyze')
  }
  const read = await figuresRatio(large, small)
  report(
    `indicator by county × month, ${rows} facts ÷ 10000 facts (${read.many.toFixed(2)} ms ÷ ${read.few.toFixed(2)} ms, median)`,
    read.many / read.few,
    'at most 1.2',
  )
  const page = await firstPage(large)
  report(
    `first page of ${rows} rows ÷ one record, by HTTP (${page.page.toFixed(2)} ms ÷ ${page.one.toFixed(2)} ms, p99)`,
    page.page / page.one,
    'at most 4',
  )
  await benchCases()
  await benchNights()
  execFileSync(process.execPath, [join(import.meta.dirname, 'reader.ts')], { stdio: 'inherit' })
} finally {
  for (const each of opened) await each.end()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
