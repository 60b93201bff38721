import { getEntry } from '../../catalogue.ts'
import type { Kernel } from '../../kernel.ts'
import { benchmarksOf } from '../benchmark.ts'
import { isCriterion, type SchemeContent } from '../content.ts'
import type { Fault } from '../faults/index.ts'
import { partsOfTest, testsOf } from '../uses.ts'

/** Why a scheme cannot be appraised over everybody at once, in sentences. Empty means that it can. */
export function setFaults(content: SchemeContent): readonly Fault[] {
  const found: Fault[] = []
  const say = (node: string | null, field: string, says: string) =>
    found.push({ node, field, says })
  for (const [node, test] of testsOf(content))
    for (const part of partsOfTest(test))
      if (part.kind === 'share' || part.kind === 'pooled')
        say(node, 'test', '按成员计算的条件不能用于全体逐夜评价，只能在评审轮次中评价')
  if (benchmarksOf(content).some(({ of }) => of.own))
    say(null, 'nodes', '按评价对象自身代码登记的对比数据，不能用于全体逐夜评价')
  for (const node of content.nodes)
    if (isCriterion(node) && (node.test.kind === 'judged' || node.test.kind === 'declared'))
      found.push({
        ...{ node: node.code, field: 'test', warning: true },
        says: '全体逐夜评价时没有人评定或申报，这一条始终未知',
      })
  const { bands, places } = content.result
  if (places) say(null, 'result.places', '全体逐夜评价不排名次')
  for (const { title, mostShare, mostCount } of bands)
    if (mostShare !== undefined || mostCount !== undefined)
      say(null, 'result.bands', `“${title}”有名额限制，不能用于全体逐夜评价`)
  return found
}

/** @throws {RangeError} with the sentence for a scheme that cannot be appraised over everybody at once */
export function assertOverAll(kernel: Kernel, content: SchemeContent): void {
  const subject = kernel.catalogue.subjects.get(content.subject)
  if (!subject) throw new RangeError(`没有名为“${content.subject}”的评价对象`)
  getEntry(kernel.catalogue, subject.over.name)
  const [fault] = setFaults(content).filter(({ warning }) => !warning)
  if (fault) throw new RangeError(fault.says)
}
