import {
  type Actor,
  type Counted,
  figuresOfSubjects,
  type Kernel,
  list,
  mayCount,
  mostSubjects,
} from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { civilDate, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { namesIn } from '../records/names.ts'

const query = z.object({
  by: z.string().max(64),
  region: regionCode.optional(),
  from: civilDate,
  to: civilDate,
  subjects: z
    .string()
    .max(20_000)
    .transform((text) => text.split(',').filter(Boolean))
    .optional()
    .describe('对象，如统一社会信用代码，用逗号分开'),
})
const figure = z.object({
  subject: z.string(),
  title: z.string(),
  of: z.number(),
  among: z.number().nullable(),
  value: z.number().nullable(),
})

/** Figures of an indicator for enterprises, brands and the like, one by one. */
export function subjectRoutes(app: App, { kernel }: Parts): void {
  app.get('/api/figures/:indicator/subjects', {
    schema: {
      summary: '指标按企业、品牌等逐个的数值；按企业时须指明是哪些',
      params: z.object({ indicator: z.string().max(64) }),
      querystring: query,
      response: {
        200: z.object({ indicator: z.string(), unit: z.string(), figures: z.array(figure) }),
      },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const indicator = countedBy(kernel, request.params.indicator, request.query.by)
      if (!mayCount(indicator, actor)) throw new HttpProblem('indicator.closed')
      const { by, region = request.post!.region.code, from, to } = request.query
      const subjects = request.query.subjects ?? (await listed(kernel, { actor, indicator, by }))
      if (subjects.length > mostSubjects) throw new HttpProblem('request.invalid', tooMany)
      const asked = { actor, field: by, subjects, region, from, to }
      const found = await figuresOfSubjects(kernel, indicator, asked)
      const titles = await titlesOf(kernel, { actor, indicator, by, region }, subjects)
      const figures = subjects.map((subject) => ({
        ...(found.find((one) => one.subject === subject) ?? none(indicator, subject)),
        title: titles[subject] ?? subject,
      }))
      return { indicator: indicator.name, unit: indicator.unit, figures }
    },
  })
}

const tooMany = `一次最多 ${mostSubjects} 个`

/** A subject without records: none of anything, and no share of nothing. */
const none = ({ formula }: Counted, subject: string) => ({
  subject,
  of: 0,
  among: formula.among ? 0 : null,
  value: formula.among ? null : 0,
})

/** @throws {HttpProblem} indicator.unknown, indicator.reported, request.invalid */
function countedBy(kernel: Kernel, name: string, by: string): Counted {
  const indicator = kernel.catalogue.indicators.get(name)
  if (!indicator) throw new HttpProblem('indicator.unknown')
  if (indicator.kind !== 'counted') throw new HttpProblem('indicator.reported')
  if (!indicator.subjects?.some((field) => field === by))
    throw new HttpProblem('request.invalid', `该指标不能按“${by}”逐个统计`)
  return indicator
}

interface About {
  readonly actor: Actor
  readonly indicator: Counted
  readonly by: string
}

/** Every record that the field may name, as far as the actor sees them. @throws {HttpProblem} request.invalid for enterprises */
async function listed(kernel: Kernel, { actor, indicator, by }: About): Promise<string[]> {
  const { to } = indicator.over.fields[by] as { readonly to?: string }
  if (!to) throw new HttpProblem('request.invalid', '请用 subjects 指明是哪些企业')
  const { records } = await list(kernel, to, { actor, limit: 200 })
  return records.map(({ id }) => id)
}

function titlesOf(
  kernel: Kernel,
  { actor, indicator, by, region }: About & { readonly region: string },
  subjects: readonly string[],
) {
  const field = indicator.over.fields[by]!
  const shown = subjects.map((subject) => ({
    region,
    fields: { [by]: field },
    values: { [by]: subject },
  }))
  return namesIn(kernel, actor, shown)
}
