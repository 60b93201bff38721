import { randomBytes, randomUUID } from 'node:crypto'
import { type Actor, find, openKernel, sweep, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'

/** 临川市 and its county 河阳县, both invented. */
export const city = '9101'
export const county = '910101'
/** Invented, with a check digit that is right. */
export const firm = '91350100M000100Y43'

const post = (roles: readonly string[], name: string, more: Partial<Actor> = {}): Actor => ({
  kind: 'post',
  post: randomUUID(),
  person: randomUUID(),
  name,
  roles,
  scope: [city],
  department: null,
  party: null,
  ...more,
})
const ours = { department: 'amr' }
const nationwide = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

export const people = {
  intake: post(['intake'], '接收岗 赵一'),
  officer: post(['officer'], '执法人员 孙三', ours),
  secondOfficer: post(['officer'], '执法人员 周四', ours),
  head: post(['head'], '市场监管局局长 李五', ours),
  otherOfficer: post(['officer'], '农业执法人员 吴六', { department: 'agri' }),
  office: post(['office'], '质量办 钱二'),
  inspector: post(['inspectorate'], '监察 郑七'),
  administrator: post(['administrator'], '管理员 冯八'),
  rewarder: post(['rewarder'], '奖励发放岗 陈九'),
  secondRewarder: post(['rewarder'], '奖励发放岗 褚十'),
  firm: post(['enterprise'], '云桥电器 卫一', { party: firm, scope: nationwide }),
  laboratory: post(['laboratory'], '检测所 蒋二', {
    party: '91330100799655058B',
    scope: nationwide,
  }),
  countyIntake: post(['intake'], '县接收岗 沈三', { scope: [county] }),
  neighbour: post(['intake'], '邻市接收岗 韩四', { scope: ['9102'] }),
}

/** Whoever holds a code: no account, no post. */
export const holder = (): Actor => ({
  ...post(['informant'], '凭查询码者'),
  kind: 'token',
  person: null,
})

export type Answers = Readonly<Record<string, unknown>>
type Ref = readonly [register: string, step: string, id?: string]

/** A kernel over the migrated schema with keys for what is secret, and a clock that is set by hand. */
export async function openDesk(day: string) {
  const database = await freshDatabase()
  const key = randomBytes(32)
  const kernel = openKernel(modules, database.servingUrl, {
    keys: { keyFor: () => key, keyOf: () => key },
  })
  const clockwork = { at: new Date(`${day}T02:00:00Z`) }
  const step = async ([register, name, id]: Ref, actor: Actor, answers: Answers = {}) => {
    const region = actor.kind === 'token' || actor.party ? city : actor.scope[0]!
    const on = [{ at: { region, ...(id && { id }) }, answers }]
    const request = randomUUID()
    const done = await take(kernel, [register, name], { on, actor, ...clockwork, request })
    return done.records[0]!.id
  }
  return {
    kernel,
    clockwork,
    url: database.ownerUrl,
    /** Takes a step in the region of whoever takes it; answers with the record's id. */
    step,
    /** The day on which the next steps are taken; what has passed by then, the clock takes. */
    async on(next: string) {
      clockwork.at = new Date(`${next}T02:00:00Z`)
      await sweep(kernel, clockwork)
    },
    read: (register: string, id: string, actor: Actor) =>
      find(kernel, register, { actor, at: { region: city, id } }),
    close: async () => {
      await kernel.pool.end()
      await database.drop()
    },
  }
}
