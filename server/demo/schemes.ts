import {
  type Actor,
  type Address,
  type Kernel,
  list,
  type StepRef,
  sweep,
  take,
} from '@zhiheng/kernel'
import { beginScheme, completeApproval, completeSubmission } from '@zhiheng/modules'
import type { Crew } from './crew.ts'
import { city, counties } from './places.ts'
import { requestOf } from './random.ts'
import { momentOf, type Timeline, yearsBefore } from './timeline.ts'

const region = city.code
const code = 'quality-work'

/** How the city assesses its counties: last year's scheme, in force since, to be copied for this year. */
export async function stateSchemes(kernel: Kernel, crew: Crew, timeline: Timeline): Promise<void> {
  const [year = ''] = yearsBefore(timeline, 1)
  const since = `${year}-03-01`
  const moment = momentOf(`${year}-02-10`)
  const step = (by: Actor, ref: StepRef, on: Parameters<typeof take>[2]['on']) =>
    take(kernel, ref, { on, actor: by, at: moment, request: requestOf(...ref, code) })
  const assessed = counties.map(({ code, name }) => ({ at: { region }, answers: { code, name } }))
  await step(crew.office, ['assessed-region', 'list'], assessed)
  const at = await begun(kernel, crew, { since, moment })
  const { state } = (await known(kernel, crew.office))!
  if (state !== 'draft') return
  const asked = { at, answers: { review: '与考核办法一致，同意施行' } }
  const submitted = await completeSubmission(kernel, crew.office, { at, answers: {} })
  await step(crew.office, ['scheme', 'submit'], [{ at, answers: submitted }])
  const approved = await completeApproval(kernel, crew.reviewer, asked)
  await step(crew.reviewer, ['scheme', 'approve'], [{ at, answers: approved }])
  await sweep(kernel, { at: momentOf(since) })
}

const known = async (kernel: Kernel, actor: Actor) =>
  (await list(kernel, 'scheme', { actor, where: { region, code } })).records[0]

/** What an interrupted build has begun is not begun again. */
async function begun(
  kernel: Kernel,
  { office }: Crew,
  { since, moment }: { readonly since: string; readonly moment: Date },
): Promise<Address> {
  const before = await known(kernel, office)
  if (before) return before
  const taking = { actor: office, at: moment, request: requestOf('scheme', 'begin', code) }
  const title = `${city.name}质量工作年度考核`
  return beginScheme(kernel, taking, {
    ...{ region, code, title, since },
    from: { template: 'quality-work-2013' },
  })
}
