import { type Address, find, type Kernel, take } from '@zhiheng/kernel'
import { beginScheme, completeApproval, completeSubmission } from '@zhiheng/modules'
import type { Crew } from './crew.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import { momentOf, type Timeline } from './timeline.ts'

type Answers = Readonly<Record<string, unknown>>

/** The city's credit scheme, copied from the template, approved by the second post, and in force since samples are kept. */
export async function stateCredit(kernel: Kernel, crew: Crew, timeline: Timeline): Promise<void> {
  const since = timeline.samplesFrom
  const moment = momentOf(since, 710)
  const stamp = (step: string) => ({ at: moment, request: requestOf('credit-scheme', step) })
  const at = await beginScheme(
    kernel,
    { actor: crew.office, ...stamp('begin') },
    {
      region: city.code,
      from: { template: 'credit-example' },
      code: 'credit',
      title: '澜安市企业质量信用评价',
    },
  )
  const by = (step: string, answers: Answers, actor = crew.office) =>
    take(kernel, ['scheme', step], { on: [{ at, answers }], actor, ...stamp(step) })
  await by('amend', { ...(await headOf(kernel, crew, at)), since })
  await by('submit', await completeSubmission(kernel, crew.office, { at, answers: {} }))
  const answers = { review: '与所依据的标准一致，分值由本市确定' }
  await by('approve', await completeApproval(kernel, crew.reviewer, { at, answers }), crew.reviewer)
}

const head = [
  ...['title', 'kind', 'among', 'combine', 'total', 'base', 'decimals', 'rescale'],
  ...['placesMost', 'placesLeast', 'tieBy', 'tieElse', 'goesOut'],
]
async function headOf(kernel: Kernel, { office }: Crew, at: Address): Promise<Answers> {
  const record = await find(kernel, 'scheme', { actor: office, at })
  return Object.fromEntries(head.map((name) => [name, record?.fields[name]]))
}
