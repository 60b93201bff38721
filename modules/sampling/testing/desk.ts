import { randomBytes, randomUUID } from 'node:crypto'
import {
  type Actor,
  find,
  limitsOn,
  list,
  openKernel,
  sweep,
  take,
  type Where,
} from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'

/** 云泽省's 临川市 and, beside it, 柳坪县 where a maker is: all invented. */
export const city = '9101'
export const elsewhere = '910204'
/** Invented, with check digits that are right. */
export const shop = '91350100M000100Y43'
export const maker = '91330100799655058B'
export const laboratory = '91370102MA3K7XY21L'
export const otherLaboratory = '914403001922038216'
/** Stands for a stored file. */
export const paper = 'a'.repeat(64)

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
const of = (party: string) => ({ party, scope: nationwide })

export const people = {
  officer: post(['officer'], '执法人员 孙三', ours),
  secondOfficer: post(['officer'], '执法人员 周四', ours),
  head: post(['head'], '市场监管局局长 李五', ours),
  otherOfficer: post(['officer'], '农业执法人员 吴六', { department: 'agri' }),
  tester: post(['laboratory'], '检测所 蒋二', of(laboratory)),
  signer: post(['laboratory'], '检测所 沈三', of(laboratory)),
  otherTester: post(['laboratory'], '另一检测所 韩四', of(otherLaboratory)),
  otherSigner: post(['laboratory'], '另一检测所 杨五', of(otherLaboratory)),
  shop: post(['enterprise'], '云桥商行 卫一', of(shop)),
  maker: post(['enterprise'], '澜泰食品 朱六', of(maker)),
  neighbour: post(['officer'], '柳坪县执法人员 秦七', { scope: [elsewhere], ...ours }),
  office: post(['office'], '质量办 钱二'),
}

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
  /** Samples lie in the partition of their day. */
  const days = new Map<string, string>()
  const regionOf = (actor: Actor) => (actor.party ? city : actor.scope[0]!)
  const at = (region: string, id: string) => ({ region, id, on: days.get(id) ?? null })
  const step = async ([register, name, id]: Ref, actor: Actor, answers: Answers = {}) => {
    const on = [{ at: id ? at(regionOf(actor), id) : { region: regionOf(actor) }, answers }]
    const request = randomUUID()
    const done = await take(kernel, [register, name], { on, actor, ...clockwork, request })
    const made = done.records[0]!
    if (made.on) days.set(made.id!, made.on)
    return made.id!
  }
  return {
    kernel,
    clockwork,
    days,
    step,
    /** The moment at which the next steps are taken; what has passed by then, the clock takes. */
    async on(next: string) {
      clockwork.at = new Date(next.includes('T') ? next : `${next}T02:00:00Z`)
      await sweep(kernel, clockwork)
    },
    read: (register: string, id: string, actor: Actor = people.head) =>
      find(kernel, register, { actor, at: at(regionOf(actor), id) }),
    /** The records of a register that somebody sees, newest first. */
    async all(register: string, where: Where = {}, actor: Actor = people.head) {
      return (await list(kernel, register, { actor, where })).records
    },
    /** Until when what may be done, by step. */
    async ends(register: string, id: string) {
      const found = await limitsOn(kernel, register, { actor: people.head, at: at(city, id) })
      return Object.fromEntries(found.map(({ step: name, ends }) => [name, ends]))
    },
    close: async () => {
      await kernel.pool.end()
      await database.drop()
    },
  }
}
export type Desk = Awaited<ReturnType<typeof openDesk>>
