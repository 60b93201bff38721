import { randomUUID } from 'node:crypto'
import { type Actor, type FigureQuery, figures, openKernel, take } from '@zhiheng/kernel'
import { modules, passRates } from '@zhiheng/modules'
import { type FreshDatabase, freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const office: Actor = {
  kind: 'post',
  post: randomUUID(),
  name: '省办公室',
  roles: ['office'],
  scope: ['91'],
  department: null,
  party: null,
}
const classes = ['industrial', 'food', 'agricultural', 'drug', 'cosmetic', 'device', 'other']
const stages = ['planting', 'production', 'circulation', 'catering', 'use']
const levels = ['national', 'provincial', 'municipal', 'county']

/** One batch of every class, stage and level in each of two cities and years; all but one in three pass or fail. */
const batches = ['2025-06-15', '2026-03-15'].flatMap((sampledOn) =>
  ['9101', '9102'].flatMap((region) =>
    classes.flatMap((productClass) =>
      stages.flatMap((stage) =>
        levels.map((level) => ({ sampledOn, region, productClass, stage, level })),
      ),
    ),
  ),
)
const samples = batches.map((batch, n) => ({
  ...batch,
  conclusion: [null, 'pass', 'fail', 'pass', 'pass'][n % 5] ?? null,
}))
type Sample = (typeof samples)[number]

let database: FreshDatabase
let kernel: ReturnType<typeof openKernel>
beforeAll(async () => {
  database = await freshDatabase()
  kernel = openKernel(modules, database.servingUrl)
  const on = samples.map(({ region, ...sample }, n) => ({
    at: { region },
    answers: {
      sampleNo: `S${n}`,
      product: '样品',
      keyProduct: '否',
      sampledUnit: '示例厂',
      ...sample,
    },
  }))
  const taking = { actor: office, at: new Date('2026-04-01T02:00:00Z'), request: randomUUID() }
  await take(kernel, ['sample', 'import'], { on, ...taking })
})
afterAll(async () => {
  await kernel.pool.end()
  await database.drop()
})

const ask = (name: string, more: Partial<FigureQuery> = {}) => {
  const year = { from: '2026-01', to: '2026-12', each: 'whole' as const }
  const indicator = passRates.find((rate) => rate.name === name)!
  return figures(kernel, indicator, { actor: office, region: '91', ...year, ...more })
}

/** Passed and tested, counted one by one. */
function counted(keep: (sample: Sample) => boolean) {
  const tested = samples.filter((sample) => sample.conclusion !== null && keep(sample))
  return {
    of: tested.filter(({ conclusion }) => conclusion === 'pass').length,
    among: tested.length,
  }
}
const of2026 = ({ sampledOn }: Sample) => sampledOn.startsWith('2026')

it.each<[string, (sample: Sample) => boolean]>([
  ['pass-rate', () => true],
  ['industrial-pass-rate', (s) => s.productClass === 'industrial'],
  [
    'industrial-production-pass-rate',
    (s) => s.productClass === 'industrial' && s.stage === 'production',
  ],
  ['national-pass-rate', (s) => s.level === 'national'],
  ['provincial-pass-rate', (s) => s.level === 'provincial'],
  ['food-pass-rate', (s) => s.productClass === 'food'],
  ['farm-pass-rate', (s) => s.productClass === 'agricultural'],
  [
    'food-planting-pass-rate',
    (s) => ['food', 'agricultural'].includes(s.productClass) && s.stage === 'planting',
  ],
  ['food-processing-pass-rate', (s) => s.productClass === 'food' && s.stage === 'production'],
  ['food-circulation-pass-rate', (s) => s.productClass === 'food' && s.stage === 'circulation'],
  ['food-catering-pass-rate', (s) => s.productClass === 'food' && s.stage === 'catering'],
  ['drug-pass-rate', (s) => s.productClass === 'drug'],
  [
    'health-goods-pass-rate',
    (s) => ['food', 'drug', 'cosmetic', 'device'].includes(s.productClass),
  ],
])('%s counts exactly the tested samples of its class, stage and level', async (name, keep) => {
  expect(await ask(name)).toMatchObject([counted((s) => of2026(s) && keep(s))])
})

it('is cut by region, and pooled over one year or two', async () => {
  const [one, other] = await ask('pass-rate', { level: 4 })
  expect([one, other]).toMatchObject(
    ['9101', '9102'].map((region) => ({
      region,
      ...counted((s) => of2026(s) && s.region === region),
    })),
  )
  expect(await ask('pass-rate', { from: '2025-01' })).toMatchObject([counted(() => true)])
})
