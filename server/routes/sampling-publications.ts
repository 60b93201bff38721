import { find, getEntry, take } from '@zhiheng/kernel'
import { type Proposed, proposeResults, ResultsHindered, system } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'
import { offeredSteps } from '../records/offered.ts'

const params = z.object({ address: z.string().max(100) })
const asked = z.object({
  request: z.uuid(),
  numbers: z
    .array(z.string().trim().min(1).max(64))
    .min(1)
    .max(200)
    .optional()
    .describe('抽样单编号；不填则列入期间、类别和级别内全部已生效的结果'),
})
const waiting = z.array(z.object({ sampleNo: z.string(), why: z.string() })).readonly()

/** Results in force are put on a notice: read from the samples and their reports, never typed in. */
export function samplingPublicationRoutes(app: App, { kernel, now }: Parts): void {
  app.post('/api/sampling-publications/:address/lines', {
    schema: {
      summary: '把已生效、尚未公布的抽查结果列入公告',
      params,
      body: asked,
      response: { 200: z.object({ added: z.int(), waiting }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { numbers = null, request: once } = request.body
      const at = addressOf(request.params.address)
      const notice = await find(kernel, 'sampling-publication', { actor, at })
      if (!notice) throw new HttpProblem('record.unknown')
      const { reason } = amending(getEntry(kernel.catalogue, 'sampling-publication'), {
        actor,
        record: notice,
        events: [],
      })
      if (reason) throw new HttpProblem('results.hindered', reason)
      const proposed = await unhindered(proposeResults({ kernel, actor }, { notice, numbers }))
      const on = proposed.lines.map((answers) => ({ at: { region: notice.region }, answers }))
      if (on.length === 0) return { added: 0, waiting: proposed.waiting }
      // What a line says is the system's; who had it listed is in the history.
      const by = { ...actor, roles: [...actor.roles, system.role] }
      const what = { on, actor: by, at: now(), request: once }
      const { created } = await take(kernel, ['published-result', 'list'], what)
      return { added: created, waiting: proposed.waiting }
    },
  })
}

/** Whoever may amend a notice has its lines listed. */
const amending = (...of: Parameters<typeof offeredSteps>) =>
  offeredSteps(...of).find(({ name }) => name === 'amend')!

async function unhindered(proposing: Promise<Proposed>): Promise<Proposed> {
  try {
    return await proposing
  } catch (error) {
    if (error instanceof ResultsHindered) throw new HttpProblem('results.hindered', error.message)
    throw error
  }
}
