import { createHmac } from 'node:crypto'
import type { Field, Matched } from '../fields/declare.ts'
import type { AnyRegister } from '../register/declare.ts'
import { id, type Sql, snake, sql } from '../sql.ts'
import type { KeyRing } from './seal.ts'

/** The name under which the key for matches is kept: one for all registers, and not of a year. */
export const matchKey = ['match', 0] as const

/** The column that holds by what a secret is found to be the same as another one. */
export const matchColumn = (name: string): string => `${snake(name)}_match`

/** Secret fields of a register by which records are found to be alike. */
export const matchedFields = ({ fields }: AnyRegister): [name: string, as: Matched][] =>
  Object.entries(fields as Readonly<Record<string, Field>>).flatMap(
    ([name, { secret, matched }]) =>
      secret && matched ? [[name, matched] as [string, Matched]] : [],
  )

/** What two ways of writing the same have in common; '' where nothing is left. */
const common: Readonly<Record<Matched, (text: string) => string>> = {
  phone: (text) => text.replace(/\D/g, '').replace(/^(00)?86(?=1\d{10}$)/, ''),
  identity: (text) => text.replace(/[^0-9a-z]/gi, '').toUpperCase(),
  name: (text) => text.replace(/[\s·•‧・]/g, '').toLowerCase(),
}

/** The same for equal secrets of one kind, whatever their register; it does not tell the secret. */
export function matchOf(keys: KeyRing, as: Matched, text: string): string | null {
  const kept = common[as](text.normalize('NFKC'))
  if (kept === '') return null
  const key = keys.keyFor(...matchKey)
  return createHmac('sha256', key).update(`${as}:${kept}`).digest('base64')
}

/** Columns and indexes of the matches of a register. */
export const matchColumns = (register: AnyRegister): Sql[] =>
  matchedFields(register).map(([name]) => sql`${id(matchColumn(name))} text collate "C"`)

export function matchIndexes(register: AnyRegister): Sql[] {
  const record = snake(register.name)
  return matchedFields(register).map(([name]) => {
    const column = id(matchColumn(name))
    return sql`create index ${id(`${record}_${matchColumn(name)}_idx`)} on ${id(record)} (region, ${column}) where ${column} is not null`
  })
}
