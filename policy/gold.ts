import type { OutlineNode, Reading } from './types.ts'

function numbersIn(
  nodes: readonly OutlineNode[],
  above: string,
  into: Map<string, string>,
): Map<string, string> {
  let bullets = 0
  for (const node of nodes) {
    const printed = node.number ?? ''
    const isBullet = printed !== '' && !/[\p{L}\p{N}]/u.test(printed)
    const own = isBullet ? `-${++bullets}` : printed.replace(/[\s、..]+$/, '')
    into.set(node.id, above + own)
    numbersIn(node.children, above + own, into)
  }
  return into
}

/** The reading in the shape of the hand annotation, with offsets and confidence beside each item. */
export function toGold(reading: Reading): object {
  const numbers = numbersIn(reading.outline, '', new Map())
  const { title, issuer, docNo, date } = reading
  const goals = reading.goals.map(({ span, node: _node, reason: _reason, ...goal }) => ({
    ...goal,
    ...span,
  }))
  const tasks = reading.tasks.map((task) => ({
    number: numbers.get(task.node) ?? '',
    title: task.title,
    lead: task.lead,
    responsible: [...task.responsible, ...task.cooperating],
    cooperating: task.cooperating,
    deadline: task.deadline,
    quote: task.quote,
    ...task.span,
    confidence: task.confidence,
  }))
  return { title, issuer, docNo, date, goals, tasks }
}
