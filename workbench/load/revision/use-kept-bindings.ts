import { useEffect } from 'react'
import type { LivingOutline } from '../../api/documents.ts'
import { asKept } from '../names.ts'
import type { useEdits } from '../use-edits.ts'
import { keptBindings } from './kept-bindings.ts'
import type { Compared } from './use-comparison.ts'

/** Shows of goals that go on what their records are bound to, as soon as they are compared. */
export function useKeptBindings(
  { query, settled }: Compared,
  { items: standing }: LivingOutline,
  [{ items }, move]: ReturnType<typeof useEdits>,
): void {
  const { data } = query
  useEffect(() => {
    if (!data || !settled) return
    const bindings = keptBindings(data, standing)
    if (asKept(items, bindings) !== items) move({ do: 'as kept', bindings })
  }, [data, settled, standing, items, move])
}
