import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKernel } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { connect } from '@zhiheng/server/database/connection.ts'
import { migrate } from '@zhiheng/server/database/migrate.ts'
import pg from 'pg'
import { type Bench, copyToPeer, empty, importSamples, makePeer, prepare } from './import.ts'
import { watchStages } from './stages.ts'

// npm run bench [rows] [rounds]: ratios against a limit or a peer in the same run, on a durable embedded PostgreSQL.
const rows = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 3)

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const folder = await mkdtemp(join(tmpdir(), 'zhiheng-bench-'))
const database = await connect({ dataDir: join(folder, 'data'), env: {} })
const owner = new pg.Client({ connectionString: database.ownerUrl })
try {
  await migrate(database.ownerUrl, join(import.meta.dirname, '..', 'db'))
  await owner.connect()
  const kernel = openKernel(modules, database.servingUrl)
  const bench: Bench = { kernel, owner, folder }
  await makePeer(bench)
  await prepare(bench, rows)
  const imports: number[] = []
  const copies: number[] = []
  for (let round = 0; round < rounds; round++) {
    await empty(bench)
    const stages = watchStages()
    const done = await importSamples(bench, rows, 'good')
    stages.stop()
    console.log(stages.report(done.seconds))
    const copied = await copyToPeer(bench)
    imports.push(done.seconds)
    copies.push(copied)
    console.log(
      `round ${round + 1}: import ${done.seconds.toFixed(1)} s, ${Math.round(rows / done.seconds)} rows/s, node ${Math.round(done.memory)} MB; COPY ${copied.toFixed(1)} s, ${Math.round(rows / copied)} rows/s; ratio ${(copied / done.seconds).toFixed(2)}`,
    )
  }
  console.log(
    `import ÷ COPY (median): ${(median(copies) / median(imports)).toFixed(2)} (at least 0.30)`,
  )
  await kernel.pool.end()
} finally {
  await owner.end()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
