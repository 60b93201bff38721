/** A task as far as its division among bodies goes. */
export interface DividedTask {
  readonly address: string
  readonly title: string
  readonly state: string
  /** Code of the lead; null where none was found for the printed names. */
  readonly department: string | null
  readonly leadPrinted: readonly string[]
  readonly responsible: readonly string[]
  readonly post: string | null
  readonly personName: string | null
}

type Named = Pick<DividedTask, 'address' | 'title'>

/** A body that leads or answers for tasks. */
export interface BodyWithTasks {
  readonly department: string
  readonly lead: readonly Named[]
  readonly responsible: readonly Named[]
}

/** Where the division of a document's tasks and the leading group's members do not agree. */
export interface Mismatch {
  /** Bodies that lead or answer for a task and are no members. */
  readonly outside: readonly BodyWithTasks[]
  /** Members without any task. */
  readonly idle: readonly string[]
  /** Tasks whose lead is not known, with the names that the document prints. */
  readonly unled: readonly (Named & { readonly printed: readonly string[] })[]
  /** Tasks that are not yet bound to a post and a named person, and so do not count as decomposed. */
  readonly unbound: readonly (Named & {
    readonly state: string
    readonly department: string | null
  })[]
  readonly tasks: number
}

/** Compares tasks with the codes of the member bodies of the document's day. */
export function mismatchOf(tasks: readonly DividedTask[], members: ReadonlySet<string>): Mismatch {
  const bodies = bodiesOf(tasks)
  const busy = new Set(bodies.map(({ department }) => department))
  return {
    outside: bodies.filter(({ department }) => !members.has(department)),
    idle: [...members].filter((code) => !busy.has(code)).toSorted(),
    unled: tasks
      .filter(({ department }) => department === null)
      .map(({ address, title, leadPrinted }) => ({ address, title, printed: leadPrinted })),
    unbound: tasks
      .filter((task) => !isDecomposed(task))
      .map(({ address, title, state, department }) => ({ address, title, state, department })),
    tasks: tasks.length,
  }
}

/** 分解到位、落实到岗、具体到人: a task counts once a post and a named person stand for it. */
export const isDecomposed = ({
  department,
  post,
  personName,
}: Pick<DividedTask, 'department' | 'post' | 'personName'>): boolean =>
  department !== null && post !== null && personName !== null

function bodiesOf(tasks: readonly DividedTask[]): BodyWithTasks[] {
  const codes = new Set(
    tasks.flatMap(({ department, responsible }) => [
      ...(department ? [department] : []),
      ...responsible,
    ]),
  )
  const named = ({ address, title }: DividedTask): Named => ({ address, title })
  return [...codes].toSorted().map((code) => ({
    department: code,
    lead: tasks.filter(({ department }) => department === code).map(named),
    responsible: tasks.filter(({ responsible }) => responsible.includes(code)).map(named),
  }))
}
