import { randomBytes } from 'node:crypto'
import { type Kernel, list, openKernel } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/testing/database.ts'
import { actorIn, type Crew, hireEverybody } from '../crew.ts'
import { momentOf, timelineOf } from '../timeline.ts'
import { Desk } from './desk.ts'
import { loadRecalls } from './recalls.ts'

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

it('the demonstration has recalls in every stage, whose ledgers add up', async () => {
  await loadRecalls(new Desk({ kernel, crew, timeline }))
  const actor = actorIn(crew, 'dl-officer')
  const { records } = await list(kernel, 'recall', { actor })
  const stages = records.map(({ state, fields }) => [fields.product, state, fields.onHand])
  expect(stages.toSorted()).toEqual(
    [
      ['婴幼儿饼干', 'closed', 0],
      ['酱卤鸭翅', 'announced', 156],
      ['电热毯', 'announced', 600],
      ['移动插座', 'objected', null],
      ['电水壶', 'known', null],
      ['坚果礼盒', 'summed', 0],
    ].toSorted(),
  )
  const open = { actor, where: { released: true } }
  expect((await list(kernel, 'recall-notice', open)).records).toHaveLength(4)
})
