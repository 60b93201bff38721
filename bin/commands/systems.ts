import { parseArgs } from 'node:util'
import { type Clause, type System, systems } from '@zhiheng/modules'

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

function plain(system: System) {
  const by = [...new Set(system.clauses.flatMap((clause) => clause.by))]
  return { id: system.id, by, partial: isPartial(system), clauses: system.clauses }
}

function sentences(system: System): string[] {
  const done = system.clauses.filter(({ proof }) => proof).length
  const how = isPartial(system) ? `部分实现 ${done}/${system.clauses.length}` : '已实现'
  return [`${system.id} ${system.title}：${how}`, ...system.clauses.map(line)]
}

function line({ says, by, proof }: Clause): string {
  const doers = by.length > 0 ? `（${by.join('、')}）` : ''
  return proof
    ? `  ✓ ${says}${doers} ← ${proof.file}: ${proof.test}`
    : `  · ${says}${doers}：尚未实现或未经证明`
}
