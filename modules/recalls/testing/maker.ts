import { randomUUID } from 'node:crypto'
import { type Actor, limitsOn, take } from '@zhiheng/kernel'
import {
  county,
  firmCode,
  openCounty,
  people as staff,
} from '../../rectification/testing/county.ts'

/** An invented maker, its officers, and a second head of the same department. */
export const people = {
  ...staff,
  deputy: { ...staff.head, post: randomUUID(), name: '县局副局长 卫二' },
  otherFirm: { ...staff.firm, post: randomUUID(), name: '别家企业', party: '91110000802100433B' },
}
export { county, firmCode, noon } from '../../rectification/testing/county.ts'

export const biscuits = {
  product: '婴幼儿饼干',
  regime: 'food',
  party: firmCode,
  lot: 'B2026-07',
  source: 'sampling',
  danger: '检出阪崎肠杆菌',
  department: 'amr',
}
export const blanket = {
  product: '电热毯',
  regime: 'goods',
  party: firmCode,
  source: 'injury',
  danger: '接线处过热，可能起火',
  department: 'amr',
}
export const plan = {
  measure: '停止生产销售，收回并销毁',
  area: '本省',
  affected: 100,
  unit: 'box',
}
export const notice = {
  category: 'food',
  riskType: 'microbial',
  contact: '0000-12345678，柳坪县工业园区1号',
  advice: '立即停止食用，凭包装到原购买处退款',
}
const { officer, firm } = people

/** The county with words for what recalls do: minutes, ends of limits, and lines of the ledger. */
export async function openMaker() {
  const db = await openCounty()
  /** Takes a step at a minute in Shanghai, `2026-09-21T10:00`. */
  const stepAt = async (
    [register, name, id]: readonly [string, string, string?],
    { by, at }: { by: Actor; at: string },
    answers: Record<string, unknown> = {},
  ) => {
    const on = [{ at: { region: county, ...(id && { id }) }, answers }]
    const taking = { actor: by, at: new Date(`${at}+08:00`), request: randomUUID() }
    return (await take(db.kernel, [register, name], { on, ...taking })).records[0]!.id
  }
  /** Ends of the limits that run, by step, in Shanghai: `2026-09-22T10:00`. */
  const ends = async (id: string) => {
    const limits = await limitsOn(db.kernel, 'recall', {
      actor: officer,
      at: { region: county, id },
    })
    const local = (end: string) => new Date(Date.parse(end) + 8 * 3_600_000).toISOString()
    return Object.fromEntries(
      limits.map(({ step, ends: end }) => [step, end && local(end).slice(0, 16)]),
    )
  }
  const lot = (name: string, on = '2026-09-20') => {
    const batch = {
      party: firmCode,
      product: '婴幼儿饼干',
      lot: name,
      unit: 'box',
      department: 'amr',
    }
    return db.step(['batch', 'record'], { by: firm, on }, batch)
  }
  let entries = 0
  /** A line of the ledger. */
  const line = (
    of: { batch: string; recall?: string; on: string },
    [kind, quantity]: readonly [string, number],
  ) => {
    entries += 1
    const { on, ...links } = of
    const stated = { party: firmCode, docNo: `D${entries}`, kind, quantity, on, department: 'amr' }
    return [['movement', 'record'], { by: firm, on }, { ...stated, ...links }] as const
  }
  return { ...db, stepAt, ends, lot, line }
}
