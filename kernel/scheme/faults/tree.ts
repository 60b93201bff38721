import { isCriterion, type SchemeContent } from '../content.ts'
import { partsOfTest } from '../uses.ts'
import type { Fault } from './fault.ts'

/** What is wrong with the tree: codes that are there twice, groups that are none, circles. */
export function treeFaults({ nodes }: SchemeContent): readonly Fault[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]))
  const fault = (node: string, field: string, says: string): Fault => ({ node, field, says })
  const twice = nodes.filter((node) => byCode.get(node.code) !== node)
  return [
    ...twice.map(({ code }) => fault(code, 'code', `编号“${code}”重复`)),
    ...nodes.flatMap(({ code, title, under }) => {
      const group = under === undefined ? undefined : byCode.get(under)
      return [
        ...(code.trim() ? [] : [fault(code, 'code', '没有编号')]),
        ...(title.trim() ? [] : [fault(code, 'title', '没有名称')]),
        ...(under !== undefined && group?.role !== 'group'
          ? [fault(code, 'under', `所属分组“${under}”不存在`)]
          : []),
      ]
    }),
    ...circles(nodes.map(({ code, under }) => [code, under === undefined ? [] : [under]])).map(
      (code) => fault(code, 'under', '分组互相包含'),
    ),
    ...circles(asked(nodes)).map((code) => fault(code, 'test', '条目互相引用，无法判断')),
  ]
}

type Edges = readonly (readonly [code: string, to: readonly string[]])[]

const asked = (nodes: SchemeContent['nodes']): Edges =>
  nodes.filter(isCriterion).map(({ code, test, applies }) => {
    const parts = [test, ...(applies ? [applies] : [])].flatMap(partsOfTest)
    return [code, parts.flatMap((part) => (part.kind === 'of' ? [part.node] : []))]
  })

/** Those from which one comes back to oneself. */
function circles(edges: Edges): readonly string[] {
  const to = new Map(edges)
  const reaches = (from: string): boolean => {
    const seen = new Set<string>()
    const open = [...(to.get(from) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === from) return true
      if (!seen.has(next)) open.push(...(to.get(next) ?? []))
      seen.add(next)
    }
    return false
  }
  return edges.map(([code]) => code).filter(reaches)
}
