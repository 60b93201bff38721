import { type Actor, clock, type Kernel, list, stream } from '@zhiheng/kernel'
import { place } from '../../records/names.ts'
import type { Issuer, IssuerOf } from './declared.ts'
import type { Filling } from './filling.ts'

/**
 * The department that `field` of the record names, by its full name. A draft that names none yet is issued by whoever
 * prints it: that it is a draft stands on it.
 */
export const issuedBy =
  (field = 'department'): IssuerOf =>
  async ({ of: { kernel, actor }, record, named }) => {
    const { region, fields } = record
    const own = actor.scope[0] === region ? actor.department : null
    const code = fields[field] ?? own
    if (code != null) return bodyNamed(kernel, region, String(code))
    return { name: `${named(place, region) ?? region}（发文机关待定）`, prefix: null }
  }

/** The office of the leading group that leads quality work in the record's region, or in the one that `field` names. */
export const issuedByOffice =
  (field?: string): IssuerOf =>
  (filling) =>
    officeOf(filling, field ? String(filling.record.fields[field] ?? '') : filling.record.region)

/** Who issues is printed for whoever may read the record, enterprises too: it is no secret of the region. */
const reader: Actor = clock

/** A department by its full name; its code where nobody registered it. */
export async function bodyNamed(kernel: Kernel, region: string, code: string): Promise<Issuer> {
  const where = { region, code }
  const { records } = await list(kernel, 'department', { actor: reader, where, limit: 1 })
  const { name = code, docPrefix = null } = records[0]?.fields ?? {}
  return { name: String(name), prefix: docPrefix as string | null }
}

/** Where no group is registered, the region itself stands there. The prefix is that of the body in which the office sits. */
async function officeOf({ of, named }: Filling, region: string): Promise<Issuer> {
  const here = named(place, region) ?? ''
  const asked = { actor: reader, where: { region, kind: 'quality', state: 'current' } }
  for await (const { fields } of stream(of.kernel, 'leading-group', asked)) {
    if (fields.ofDepartment !== null || fields.endsOn !== null) continue
    const seat = await bodyNamed(of.kernel, region, String(fields.officeSeat ?? ''))
    const title = String(fields.title)
    return { name: `${title.includes(here) ? '' : here}${title}办公室`, prefix: seat.prefix }
  }
  return { name: here || region, prefix: null }
}
