import { randomUUID } from 'node:crypto'
import { type Actor, limitsOn, take } from '@zhiheng/kernel'
import { county, openCounty, people as staff } from '../../rectification/testing/county.ts'

const like = (actor: Actor, name: string, more: Partial<Actor> = {}): Actor => ({
  ...actor,
  post: randomUUID(),
  name,
  ...more,
})

/** The county's staff with those whom cases need beside: a lawyer, a chair, another head, the police. */
export const people = {
  ...staff,
  lawyer: like(staff.officer, '县法制员 陈十'),
  chair: like(staff.officer, '县听证主持人 褚一', { department: 'justice' }),
  deputy: like(staff.head, '县局副局长 卫二'),
  police: like(staff.officer, '县公安联络岗 蒋三', { roles: ['police'], department: null }),
  cityPolice: like(staff.cityOfficer, '市公安联络岗 沈四', { roles: ['police'], department: null }),
  otherFirm: like(staff.firm, '别家企业', { party: '91110000802100433B' }),
}
/** SHA-256 of no file that is there. */
export const aFile = 'a'.repeat(64)
export { city, county, firmCode, noon } from '../../rectification/testing/county.ts'

/** The county with a word for steps at a minute, and one for when the limits of a record end. */
export async function openBureau() {
  const db = await openCounty()
  const stepAt = async (
    [register, name, id]: readonly [string, string, string?],
    { by, at, region = county }: { by: Actor; at: string; region?: string },
    answers: Record<string, unknown> = {},
  ) => {
    const place = { region, ...(id && { id }) }
    const taking = { actor: by, at: new Date(at), request: randomUUID() }
    const done = await take(db.kernel, [register, name], {
      on: [{ at: place, answers }],
      ...taking,
    })
    return done.records[0]!.id
  }
  /** Ends of the limits that run, by step, as days in Shanghai. */
  const ends = async (register: string, id: string, region = county) => {
    const actor = { ...people.head, roles: ['head', 'police'], scope: ['9101'] }
    const limits = await limitsOn(db.kernel, register, { actor, at: { region, id } })
    const day = (end: string) => new Date(Date.parse(end) + 8 * 3_600_000 - 1).toISOString()
    return Object.fromEntries(
      limits.map(({ step, ends: end }) => [step, end && day(end).slice(0, 10)]),
    )
  }
  return { ...db, stepAt, ends }
}
