import { randomUUID } from 'node:crypto'
import {
  type Actor,
  clock,
  find,
  list,
  openKernel,
  Refusal,
  sweep,
  take,
  type Where,
} from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'

/** An invented county with its city and province, and an invented enterprise. */
export const county = '910101'
export const city = '9101'
export const province = '91'
export const firmCode = '91370102MA3K7XY21L'

const post = (name: string, role: string, scope: string): Actor => ({
  kind: 'post',
  post: randomUUID(),
  name,
  roles: [role],
  scope: [scope],
  department: 'amr',
  party: null,
})
const everywhere = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

export const people = {
  officer: post('县执法人员 赵一', 'officer', county),
  colleague: post('县执法人员 钱二', 'officer', county),
  head: post('县局局长 孙三', 'head', county),
  cityOfficer: post('市执法人员 李四', 'officer', city),
  cityHead: post('市局局长 周五', 'head', city),
  provinceOfficer: post('省执法人员 吴六', 'officer', province),
  provinceHead: post('省局局长 郑七', 'head', province),
  neighbour: post('邻县执法人员 王八', 'officer', '910102'),
  firm: {
    ...post('企业 冯九', 'enterprise', county),
    scope: everywhere,
    department: null,
    party: firmCode,
  },
}

type Answers = Record<string, unknown>
const bureau = (name: string, docPrefix: string): Answers => ({ code: 'amr', name, docPrefix })
const bureaus: readonly (readonly [region: string, bureau: Answers])[] = [
  [county, bureau('柳坪县市场监督管理局', '柳市监')],
  [city, bureau('临川市市场监督管理局', '临市监')],
  [province, bureau('云岭省市场监督管理局', '云市监')],
]
type Ref = readonly [register: string, step: string, id?: string]

/** Noon in Shanghai of a day. */
export const noon = (day: string) => new Date(`${day}T04:00:00Z`)

/** A kernel over the migrated schema, and short words for tests that tell a story. */
export async function openCounty() {
  const database = await freshDatabase()
  const kernel = openKernel(modules, database.servingUrl)
  /** Takes a step, on a day, in a region; answers with the record's id. */
  const step = async (
    [register, name, id]: Ref,
    { by, on, region = county }: { by: Actor; on: string; region?: string },
    answers: Answers = {},
  ) => {
    const at = { region, ...(id && { id }) }
    const taking = { actor: by, at: noon(on), request: randomUUID() }
    const done = await take(kernel, [register, name], { on: [{ at, answers }], ...taking })
    return done.records[0]!.id
  }
  /** The refusal with which a step is met: its code and what it says. */
  const refused = async (...asked: Parameters<typeof step>): Promise<string> => {
    try {
      await step(...asked)
    } catch (error) {
      if (error instanceof Refusal) return `${error.code}: ${error.message}`
      throw error
    }
    return 'taken'
  }
  const read = (register: string, id: string, { by = people.head, region = county } = {}) =>
    find(kernel, register, { actor: by, at: { region, id } })
  const stateOf = async (register: string, id: string) => (await read(register, id))?.state
  /** The newest record of a state that the actor sees. */
  const newest = async (register: string, by: Actor, where: Where = {}) =>
    (await list(kernel, register, { actor: by, where })).records[0]!
  /** The clock at the first minute after a day. */
  const dayPasses = (day: string) => sweep(kernel, { at: new Date(`${day}T16:00:30Z`) })
  for (const [region, answers] of bureaus)
    await step(['department', 'import'], { by: clock, on: '2026-01-01', region }, answers)
  const close = async () => {
    await kernel.pool.end()
    await database.drop()
  }
  return { kernel, step, refused, read, stateOf, newest, dayPasses, close }
}
