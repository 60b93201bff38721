import { canonicalText } from '../catalogue.ts'
import type { SchemeContent } from './content.ts'

/** One difference between two versions of a scheme. */
export interface Difference {
  /** The criterion or group, by its code; null of the scheme itself. */
  readonly node: string | null
  readonly what: 'added' | 'removed' | 'changed'
  /** Which field changed: `points`, `test`, `result.bands`, `terms.places`; absent where the whole was added or removed. */
  readonly field?: string
  readonly before?: unknown
  readonly after?: unknown
}

type Plain = Readonly<Record<string, unknown>>

/** What changed from one version of a scheme to another; of the same content, nothing. The version itself is none. */
export function contentDiff(before: SchemeContent, after: SchemeContent): readonly Difference[] {
  const { nodes: old, version: _, ...was } = before
  const { nodes: now, version: __, ...is } = after
  const [byCode, becomes] = [old, now].map(
    (nodes) => new Map(nodes.map((node) => [node.code, node])),
  )
  const codes = [...new Set([...byCode!.keys(), ...becomes!.keys()])]
  const ofNodes = codes.flatMap((node): Difference[] => {
    const [from, to] = [byCode!.get(node), becomes!.get(node)]
    if (!from) return [{ node, what: 'added', after: to }]
    if (!to) return [{ node, what: 'removed', before: from }]
    return fieldsThatDiffer({ ...from }, { ...to }).map((field) => ({
      node,
      what: 'changed',
      ...field,
    }))
  })
  return [...ofSelf(was, is), ...orderDiffers(codes, old, now), ...ofNodes]
}

const ofSelf = (was: Plain, is: Plain): readonly Difference[] =>
  ['result', 'terms']
    .flatMap((part) =>
      fieldsThatDiffer({ ...(was[part] as Plain) }, { ...(is[part] as Plain) }).map((field) => ({
        ...{ ...field, field: `${part}.${field.field}` },
        ...{ node: null, what: 'changed' as const },
      })),
    )
    .concat(
      fieldsThatDiffer(
        { ...was, result: null, terms: null },
        { ...is, result: null, terms: null },
      ).map((field) => ({ node: null, what: 'changed' as const, ...field })),
    )

function fieldsThatDiffer(before: Plain, after: Plain) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter((name) => canonicalText(before[name]) !== canonicalText(after[name]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/** The order in which those are printed that both have. */
function orderDiffers(
  codes: readonly string[],
  before: SchemeContent['nodes'],
  after: SchemeContent['nodes'],
): readonly Difference[] {
  const [was, is] = [before, after].map((nodes) => {
    const order = nodes.map(({ code }) => code)
    return order.filter(
      (code) => before.some((one) => one.code === code) && after.some((one) => one.code === code),
    )
  })
  if (codes.length === 0 || was!.join() === is!.join()) return []
  return [{ node: null, what: 'changed', field: 'order', before: was, after: is }]
}
