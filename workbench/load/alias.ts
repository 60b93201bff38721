import type { RecordRow, StepRow } from '../api/records.ts'

/** The order that gives a department one more alias and leaves everything else as it is. */
export function withAlias(record: RecordRow, fills: readonly string[], alias: string): StepRow {
  const { region, id, version, fields } = record
  const kept = Object.fromEntries(fills.map((name) => [name, fields[name] ?? null]))
  const aliases = (fields.aliases as readonly string[] | null | undefined) ?? []
  return {
    at: { region, id },
    expect: version,
    answers: { ...kept, aliases: [...new Set([...aliases, alias])] },
  }
}
