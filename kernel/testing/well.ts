import {
  allow,
  catalogueOf,
  choice,
  code,
  date,
  decimal,
  defineAct,
  defineIndicator,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  integer,
  known,
  lines,
  type Module,
  openKernel,
  optional,
  own,
  type Surroundings,
  schemaOf,
  text,
  within,
  yesNo,
} from '@zhiheng/kernel'
import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import pg from 'pg'
import { postOf } from './post-of.ts'

/** A small invented register for the kernel's own tests: wells that are measured, sealed and reopened. */
const act = defineAct('水井管理办法（测试用）')
export const warden = defineRole('warden', '井长')
export const visitor = defineRole('visitor', '访客')

const here = [allow(warden, { region: within(own.scope) })]

export const well = defineRegister('well', {
  title: '水井',
  source: act.art(1),
  key: ['wellNo'],
  date: 'measuredOn',
  fields: {
    wellNo: code('井号'),
    measuredOn: date('测量日期'),
    name: text('井名'),
    kind: choice('类别', { dug: '大口井', drilled: '机井' }),
    clean: optional(yesNo('是否洁净')),
    depth: optional(decimal('深度', 'm')),
    users: optional(integer('用户数')),
    tags: optional(lines('标签')),
  },
  readBy: [allow([warden, visitor], { region: within(own.scope) })],
  search: ['name'],
  sorts: ['measuredOn'],
  filters: ['kind'],
  cube: { month: 'measuredOn', by: ['kind', 'clean'], sums: ['depth'] },
})

const all = ['wellNo', 'measuredOn', 'name', 'kind', 'clean', 'depth', 'users', 'tags'] as const

export const keeping = defineProcedure('keeping', {
  title: '水井登记',
  source: act.art(2),
  about: well,
  states: { open: '在用', sealed: '封存' },
  voids: ['sealed'],
  steps: {
    record: {
      title: '登记',
      from: ['new', 'open'],
      to: 'open',
      by: here,
      fills: all,
      takesFile: true,
    },
    measure: {
      title: '测深',
      source: act.art(3, 1),
      from: 'open',
      to: 'open',
      by: here,
      when: { kind: 'drilled' },
      fills: ['depth'],
    },
    seal: {
      title: '封存',
      from: 'open',
      to: 'sealed',
      by: here,
      ask: { reason: text('封存原因') },
    },
    visit: {
      title: '巡查',
      from: 'sealed',
      to: 'sealed',
      by: here,
      readBy: here,
      ask: { seen: text('所见') },
    },
    reopen: { title: '启封', from: 'sealed', to: 'open', by: here, secondPost: true },
  },
})

export const cleanShare = defineIndicator('clean-share', {
  title: '洁净井比例',
  source: act.art(4),
  over: well,
  unit: '%',
  better: 'higher',
  by: ['kind'],
  formula: (wells) => wells.share({ of: { clean: true }, among: { clean: known } }),
  examples: [
    { given: [{ clean: true }, { clean: null }], expect: 100 },
    { given: [{ clean: null }], expect: 'unknown' },
  ],
})
export const meanDepth = defineIndicator('mean-depth', {
  title: '平均井深',
  source: act.art(4),
  over: well,
  unit: 'm',
  better: 'higher',
  by: ['kind'],
  formula: (wells) => wells.mean('depth'),
  examples: [{ given: [{ depth: 2 }, { depth: 4 }, { depth: null }], expect: 3 }],
})

export const wells = defineModule('wells', {
  title: '水井',
  registers: [well],
  procedures: [keeping],
  indicators: [cleanShare, meanDepth],
  schemes: [],
})

export const wardenOf = postOf('warden', '井长 李四')

/** A kernel over a database of its own that has the tables of `modules`, and a connection as owner. */
export async function openModules(modules: readonly Module[], surroundings: Surroundings = {}) {
  const database = await freshDatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  for (const statement of schemaOf(catalogueOf(modules))) await owner.query(statement)
  const kernel = openKernel(modules, database.servingUrl, surroundings)
  const close = async () => {
    await kernel.pool.end()
    await owner.end()
    await database.drop()
  }
  return { kernel, owner, close, url: database.servingUrl }
}
export const openWells = () => openModules([wells])

/** `count` wells of one region, with every kind of value. */
export function someWells(region: string, count: number, from = 0) {
  return Array.from({ length: count }, (_, i) => ({
    at: { region },
    answers: {
      wellNo: `J${from + i}`,
      measuredOn: `2026-${String((i % 12) + 1).padStart(2, '0')}-15`,
      name: `东村${i % 7}号井`,
      kind: i % 3 ? 'dug' : 'drilled',
      clean: [true, false, null][i % 3],
      depth: i % 5 ? 10 + (i % 40) / 4 : null,
      users: i % 11,
      tags: ['饮用', '含"引号"'],
    } as Record<string, unknown>,
  }))
}
