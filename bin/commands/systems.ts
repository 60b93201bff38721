import { parseArgs } from 'node:util'
import { type Clause, type System, systems } from '@zhiheng/modules'

/** `systems [--json]`: those of the inventory of which at least one clause is proven. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  const listed = systems.filter(({ clauses }) => clauses.some(({ proof }) => proof))
  const lines = values.json
    ? [JSON.stringify(listed.map(plain), null, 2)]
    : listed.flatMap(sentences)
  for (const line of lines) console.log(line)
  return 0
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
