import type { AnyRegister, Field } from '@zhiheng/kernel'

/** The number of a record: the one that was given to it, or the code that is its key; `null` where it has none. */
export function numberOf(
  { fields, key }: Pick<AnyRegister, 'fields' | 'key'>,
  values: Readonly<Record<string, unknown>>,
): string | null {
  const declared = Object.entries(fields as Record<string, Field>)
  const only = key?.length === 1 ? String(key[0]) : undefined
  const [name] =
    declared.find(([, { serial }]) => serial) ??
    declared.find(([one, { kind }]) => one === only && kind === 'code') ??
    []
  const value = name === undefined ? null : values[name]
  return typeof value === 'string' ? value : null
}
