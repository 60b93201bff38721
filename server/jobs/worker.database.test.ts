import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instance, openInstance } from '../testing/instance.ts'
import { recordSamples, sampleCsv } from '../testing/samples.ts'
import { enqueue } from './queue.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance()
})
afterAll(() => at.close())

async function until(text: string): Promise<void> {
  while (!(await at.owner.query(text)).rows[0]?.done) await wait(20)
}

test('a write leaves one fold for many, which moves its deltas into cells', async () => {
  const browser = await at.staff('9101', 'office')
  await recordSamples(browser, '9101', [1, 2])
  await recordSamples(browser, '9101', [3, 4])
  const jobs = `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'fold'`
  expect((await at.owner.query(jobs)).rows).toEqual([{ n: 1 }])
  const stop = await at.work()
  await until('select count(*) = 0 as done from sample_delta')
  await stop()
  const asked = '/api/figures/pass-rate?region=9101&from=2026-01&to=2026-12&each=year'
  expect((await browser.get(asked)).body.figures).toMatchObject([{ of: 3, among: 4 }])
})

test('a job that a killed process held is done at the next start, without doing its batches twice', async () => {
  const browser = await at.staff('9103', 'clerk')
  const imports = '/api/records/sample/import'
  const { body } = await browser.upload(`${imports}/preview`, 'a.csv', sampleCsv(25))
  const columns = body.columns as { header: string; field: string | null }[]
  const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]))
  const choice = { file: body.file, step: 'import', keep: 'good', mapping }
  const { job } = (await browser.send('POST', imports, choice)).body
  const stop = await at.work()
  await until(`select state = 'done' as done from job where id = '${job}'`)
  await stop()
  // As it stands when the process dies after the last batch and before the job is ended.
  await at.owner.query(`update job set state = 'running', result = null where id = $1`, [job])
  await enqueue(at.parts.kernel.pool, { task: 'import', payload: { job }, key: `import:${job}` })
  await at.owner.query(
    `update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() where key = $1`,
    [`import:${job}`],
  )
  const stopAgain = await at.work()
  await until(`select state = 'done' as done from job where id = '${job}'`)
  await stopAgain()
  const found = await browser.get(`/api/jobs/${job}`)
  expect(found.body).toMatchObject({ progress: { created: 25, refused: 0 } })
  expect((await browser.get('/api/records/sample/count')).body.n).toBe(25)
  const events = `select count(*)::int as n from event where register = 'sample' and region = '9103'`
  expect((await at.owner.query(events)).rows).toEqual([{ n: 25 }])
})

test('a job that another live process holds is left to it', async () => {
  const id = newId()
  await enqueue(at.parts.kernel.pool, { task: 'fold', payload: { register: 'sample' }, key: id })
  await at.owner.query(`select pg_advisory_lock(hashtextextended('alive', 0))`)
  const lock = `update graphile_worker._private_jobs set locked_by = 'alive', locked_at = now() where key = $1`
  await at.owner.query(lock, [id])
  const stop = await at.work()
  await stop()
  const held = `select locked_by from graphile_worker._private_jobs where key = $1`
  expect((await at.owner.query(held, [id])).rows).toEqual([{ locked_by: 'alive' }])
})

test('the hourly checkpoint signs what happened and is appended outside the database', async () => {
  await enqueue(at.parts.kernel.pool, { task: 'checkpoint', payload: {}, key: 'checkpoint' })
  const stop = await at.work()
  await until('select count(*) > 0 as done from checkpoint')
  await stop()
  expect((await at.owner.query('select no, events > 0 as some from checkpoint')).rows).toEqual([
    { no: 1, some: true },
  ])
})
