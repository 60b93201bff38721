import { parseArgs } from 'node:util'
import { type Clause, type System, systems } from '@zhiheng/modules'
import { type Doer, doerOf, doersOf } from './doers.ts'

/** `systems [--json]`: those of the inventory of which at least one clause is proven. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  for (const line of linesOf(systems, values.json ?? false)) console.log(line)
  return 0
}

/** What is printed of some systems; those of which nothing is proven are left out. */
export function linesOf(all: readonly System[], json: boolean): string[] {
  const listed = all.filter(({ clauses }) => clauses.some(({ proof }) => proof))
  return json ? [JSON.stringify(listed.map(plain), null, 2)] : listed.flatMap(sentences)
}

const isPartial = ({ clauses }: System): boolean => clauses.some(({ proof }) => !proof)

const named = ({ kind, name }: Doer): string => `${kind} ${name}`
const called = ({ title, name }: Doer): string => `${title} ${name}`
const doersIn = ({ by }: Clause): Doer[] => by.flatMap((name) => doerOf(name) ?? [])

function plain(system: System) {
  const by = doersOf(system).map(named)
  const clauses = system.clauses.map((clause) => ({ ...clause, by: doersIn(clause).map(named) }))
  return { id: system.id, by, partial: isPartial(system), clauses }
}

function sentences(system: System): string[] {
  const done = system.clauses.filter(({ proof }) => proof).length
  const how = isPartial(system) ? `部分实现 ${done}/${system.clauses.length}` : '已实现'
  return [`${system.id} ${system.title}：${how}`, ...system.clauses.map(line)]
}

function line(clause: Clause): string {
  const { says, proof } = clause
  const by = doersIn(clause).map(called)
  const doers = by.length > 0 ? `（${by.join('、')}）` : ''
  return proof
    ? `  ✓ ${says}${doers} ← ${proof.file}: ${proof.test}`
    : `  · ${says}${doers}：尚未实现或未经证明`
}
