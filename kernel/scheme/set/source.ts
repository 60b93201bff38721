import { getEntry } from '../../catalogue.ts'
import { whereSql } from '../../condition/store.ts'
import type { Kernel } from '../../kernel.ts'
import { tablesOf } from '../../register/store.ts'
import { clock } from '../../rights/declare.ts'
import { insideAny, parameters } from '../../rights/store.ts'
import { both, id, list, type Sql, snake, sql } from '../../sql.ts'
import type { SchemeContent } from '../content.ts'
import type { Subject } from '../subject.ts'

/** For whom a scheme is appraised. */
export interface Population {
  readonly content: SchemeContent
  /** Whose home lies in this region; `0` for wherever it lies. */
  readonly region: string
  /** Only these, by their codes; left out, all. */
  readonly subjects?: readonly string[]
}

const column = (name: string): Sql => sql.ref(`r.${snake(name)}`)
const homeOf = ({ home }: Subject): Sql => sql`coalesce(${list(home.map(column))})`

/** Code and home of each subject that the scheme is for. */
export function subjectsSql(kernel: Kernel, { content, region, subjects }: Population): Sql {
  const subject = kernel.catalogue.subjects.get(content.subject)!
  const { over, code, where } = subject
  const to = parameters(clock, column)
  const voids = getEntry(kernel.catalogue, over.name).procedure.voids ?? []
  const conditions = [
    ...(subjects ? [sql`${column(code)} = any(${subjects})`] : []),
    ...(region === '0' ? [] : [insideAny(homeOf(subject), [region])]),
    whereSql(where, to),
    ...(content.among ? [whereSql(content.among, to)] : []),
    ...voids.map((state) => sql`r.state <> ${state}`),
  ]
  return sql`select ${column(code)} as subject, ${homeOf(subject)} as region
from ${id(tablesOf(over).record)} r where ${both(conditions)}`
}
