import { type Actor, type Kernel, oneOf, stream, type Where } from '@zhiheng/kernel'
import { type DepartmentFacts, departmentsOf } from '../../organisation/index.ts'
import { type Held, held } from '../fields.ts'
import { everyOne } from '../outline/load.ts'

/** The tasks that somebody asks about, with what their tables are made of. */
export interface Basis {
  readonly documents: ReadonlyMap<string, Held<'document'>>
  /** Those that are not dropped, in the order of the text of their documents. */
  readonly tasks: readonly Held<'task'>[]
  /** All of them, whatever their state. */
  readonly reports: readonly Held<'report'>[]
  readonly departments: ReadonlyMap<string, readonly DepartmentFacts[]>
}

/** Whose tasks: of one document, by its id, or of every document of a region. */
export type Whose = { readonly document: string } | { readonly region: string }

/** Reads it as the actor may: one listing per register, however many tasks there are. */
export async function basisOf(kernel: Kernel, actor: Actor, whose?: Whose): Promise<Basis> {
  const found = await everyOne(
    stream(kernel, 'document', {
      actor,
      ...('region' in (whose ?? {}) && { where: whose as Where }),
    }),
  )
  const documents = found
    .filter(({ id, state }) => state !== 'withdrawn' && (!isOne(whose) || whose.document === id))
    .map((record) => held('document', record))
  const where = { document: oneOf(...documents.map(({ id }) => id)) }
  const read = (register: 'task' | 'report') =>
    documents.length ? everyOne(stream(kernel, register, { actor, where })) : []
  const regions = [...new Set(documents.map(({ region }) => region))]
  const [tasks, reports, departments] = await Promise.all([
    read('task'),
    read('report'),
    Promise.all(regions.map((region) => departmentsOf(kernel, actor, region))),
  ])
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    tasks: tasks
      .filter(({ state }) => state !== 'dropped')
      .map((record) => held('task', record))
      .toSorted(byText),
    reports: reports.map((record) => held('report', record)),
    departments: new Map(regions.map((region, n) => [region, departments[n]!])),
  }
}

const isOne = (whose: Whose | undefined): whose is { readonly document: string } =>
  whose !== undefined && 'document' in whose

const byText = ({ fields: a }: Held<'task'>, { fields: b }: Held<'task'>): number =>
  a.document.localeCompare(b.document) || (a.start ?? Infinity) - (b.start ?? Infinity) || 0

/** A department's name in a region; its code where the region has none of that code. */
export function departmentTitle(basis: Basis, region: string, code: string): string {
  return basis.departments.get(region)?.find((one) => one.code === code)?.name ?? code
}
