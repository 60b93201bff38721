import { type Actor, addressText, type Kernel, stream } from '@zhiheng/kernel'
import { departmentsOf, groupsFor, memberBodies, membersFor } from '../../organisation/index.ts'
import { type Held, held } from '../fields.ts'
import { everyOne } from '../outline/load.ts'
import { unitPlanHandling } from './unit-plan.procedure.ts'

/** Where a body of the region stands with its plan under a document. */
export interface UnitPlanRead {
  /** Code of the department; null for another body. */
  readonly department: string | null
  readonly name: string
  /** Whether it has ever submitted the plan. */
  readonly submitted: boolean
  /** Its latest plan; null where there is none. */
  readonly plan: {
    readonly address: string
    readonly title: string
    readonly version: number
    readonly state: string
    readonly stateTitle: string
    /** Since when it is in this state. */
    readonly at: string
  } | null
}

interface Asked {
  readonly document: { readonly region: string; readonly id: string }
  readonly on: string
}

/**
 * The member units of the region on a day and other bodies with a plan, those with one first. A department is told of
 * itself alone, an office of another region of nobody.
 */
export async function unitPlansUnder(
  kernel: Kernel,
  actor: Actor,
  asked: Asked,
): Promise<readonly UnitPlanRead[]> {
  const where = { region: asked.document.region, document: asked.document.id }
  const found = await everyOne(stream(kernel, 'unit-plan', { actor, where }))
  const latest = new Map<string, Held<'unit-plan'>>()
  for (const record of found.map((one) => held('unit-plan', one))) {
    const before = latest.get(bodyOf(record))
    if (record.state === 'dropped' || (before && before.changedAt > record.changedAt)) continue
    latest.set(bodyOf(record), record)
  }
  const units = await unitsOf(kernel, actor, asked)
  const listed = units
    .filter(({ code, member }) => member || latest.has(code))
    .map(({ code, name }) => standing(code, name, latest.get(code)))
  const known = new Set(listed.map(({ department }) => department))
  const others = [...latest.values()]
    .filter(({ fields }) => !known.has(fields.department))
    .map((plan) => standing(plan.fields.department, plan.fields.name ?? '', plan))
  return [...listed, ...others].toSorted((a, b) => Number(!a.plan) - Number(!b.plan))
}

const bodyOf = ({ fields }: Held<'unit-plan'>): string =>
  fields.department ?? fields.party ?? fields.name ?? ''

async function unitsOf(kernel: Kernel, actor: Actor, { document: { region }, on }: Asked) {
  const [departments, groups, members] = await Promise.all([
    departmentsOf(kernel, actor, region),
    groupsFor(kernel, actor, region),
    membersFor(kernel, actor, region),
  ])
  const serving = memberBodies(on, { groups, members })
  const all = actor.roles.includes('office') && actor.scope.some((own) => covers(own, region))
  const mine = actor.scope.includes(region) ? actor.department : null
  return departments
    .filter(({ code }) => all || code === mine)
    .map(({ code, name }) => ({ code, name, member: serving.has(code) }))
}

const covers = (own: string, region: string): boolean => own === '0' || region.startsWith(own)

function standing(
  department: string | null,
  name: string,
  record: Held<'unit-plan'> | undefined,
): UnitPlanRead {
  if (!record) return { department, name, submitted: false, plan: null }
  const { state, changedAt, fields } = record
  const stateTitle = (unitPlanHandling.states as Readonly<Record<string, string>>)[state] ?? ''
  const version = fields.version ?? 0
  const plan = { title: fields.title, version, state, stateTitle, at: changedAt }
  return {
    department,
    name,
    submitted: version > 0,
    plan: { address: addressText(record), ...plan },
  }
}
