import { randomBytes } from 'node:crypto'
import { type Kernel, list, openKernel, publicActor } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/testing/database.ts'
import { actorIn, type Crew, hireEverybody } from '../crew.ts'
import { momentOf, timelineOf } from '../timeline.ts'
import { loadCredit } from './credit.ts'
import { Desk } from './desk.ts'

const timeline = timelineOf('2026-11-20')
let database: FreshDatabase
let kernel: Kernel
let crew: Crew
beforeAll(async () => {
  database = await freshDatabase()
  const key = randomBytes(32)
  const keys = { keyFor: () => key, keyOf: () => key }
  kernel = openKernel(modules, database.servingUrl, { keys })
  crew = await hireEverybody(kernel, momentOf(timeline.samplesFrom))
})
afterAll(async () => {
  await kernel.pool.end()
  await database.drop()
})

it('the demonstration has listings in several states, of which everyone reads those in force', async () => {
  await loadCredit(new Desk({ kernel, crew, timeline }))
  const actor = actorIn(crew, 'dl-officer')
  const states = async (register: string) =>
    (await list(kernel, register, { actor, limit: 50 })).records
      .map(({ state }) => state)
      .toSorted()
  expect(await states('list-entry')).toEqual(['listed', 'listed', 'noticed', 'removed'])
  expect(await states('repair')).toEqual(['agreed'])
  expect(await states('correction')).toEqual(['filed'])
  expect(await states('measure-case')).toEqual(
    ['assigned', 'assigned', 'ended', 'ended', 'ended', 'executed', 'executed']
      .concat(['impossible', 'impossible'])
      .toSorted(),
  )
  const shown = await list(kernel, 'list-publication', { actor: publicActor })
  expect(shown.records).toHaveLength(2)
})
