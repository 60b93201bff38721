import {
  allow,
  catalogueOf,
  choice,
  code,
  date,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  integer,
  openKernel,
  optional,
  own,
  schemaOf,
  text,
  within,
} from '@zhiheng/kernel'
import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import pg from 'pg'
import { postOf } from './post-of.ts'

/** An invented register of the whole country, and what is so of its records from a day on or in a year. */
const act = defineAct('水泵管理办法（测试用）')
const keeper = defineRole('keeper', '泵管员')
const here = [allow(keeper, { region: within(own.scope) })]

export const pump = defineRegister('pump', {
  title: '水泵',
  source: act.art(1),
  key: ['serial'],
  keyAcross: true,
  fields: { serial: code('出厂编号'), name: text('名称') },
  readBy: [allow(keeper, {})],
  search: ['name'],
  sorts: ['name'],
  filters: ['serial'],
})

export const tariff = defineRegister('tariff', {
  title: '水价',
  source: act.art(2),
  key: ['pump', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    pump: code('水泵'),
    since: date('起始日期'),
    until: optional(date('终止日期')),
    kind: choice('类别', { flat: '固定', metered: '计量' }),
  },
  readBy: here,
  filters: ['kind'],
})

export const output = defineRegister('output', {
  title: '年供水量',
  source: act.art(3),
  key: ['pump', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: { pump: code('水泵'), year: integer('年份'), volume: integer('水量') },
  readBy: here,
})

/** A rating holds until the next one is made. */
export const rating = defineRegister('rating', {
  title: '泵级',
  source: act.art(4),
  key: ['pump', 'year'],
  inForce: { each: 'year', by: 'year', carries: true },
  fields: { pump: code('水泵'), year: integer('年份'), volume: integer('级别') },
  readBy: here,
})

const about = [pump, tariff, output, rating] as const
const procedures = about.map((register) =>
  defineProcedure(`${register.name}-keeping`, {
    title: '登记',
    source: act.art(5),
    about: register,
    states: { kept: '在册', gone: '作废' },
    voids: ['gone'],
    steps: {
      state: {
        title: '登记',
        from: ['new', 'kept'],
        to: 'kept',
        by: here,
        fills: Object.keys(register.fields),
      },
      drop: { title: '作废', from: 'kept', to: 'gone', by: here },
    },
  } as never),
)

export const pumps = defineModule('pumps', {
  title: '水泵',
  registers: [...about],
  procedures,
  indicators: [],
  schemes: [],
})

export const keeperOf = postOf('keeper', '泵管员 王五')

/** A kernel over a database of its own that has the pumps' tables, and a connection as owner. */
export async function openPumps() {
  const database = await freshDatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  for (const statement of schemaOf(catalogueOf([pumps]))) await owner.query(statement)
  const kernel = openKernel([pumps], database.servingUrl)
  const close = async () => {
    await kernel.pool.end()
    await owner.end()
    await database.drop()
  }
  return { kernel, owner, close }
}
