import {
  dayIn,
  type Kernel,
  type SchemeContent,
  schemeOf,
  standings,
  standingsOf,
} from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { appraisedIn, countedIn, namesOfStandings } from '../standings/appraised.ts'
import { gradeOf, standsNow } from '../standings/now.ts'
import { sentenceShape } from '../standings/outline.ts'

const grade = z.object({ grade: z.string(), title: z.string() })
const score = z.object({ low: z.string(), high: z.string() }).nullable()
const standing = z.object({
  scheme: z.string(),
  title: z.string(),
  version: z.number(),
  region: z.string().describe('方案所属地区'),
  grades: z.array(grade).describe('按现有记录可能的等次，已定时只有一个'),
  score,
  reasons: z.array(sentenceShape),
  stored: z
    .object({ grade: grade.nullable(), since: z.string() })
    .nullable()
    .describe('上一次定期评价的等次和起始日；没有评价过为空'),
})
const appraised = z.object({
  scheme: z.string(),
  title: z.string(),
  version: z.number(),
  region: z.string(),
  regionName: z.string(),
  run: z
    .object({ at: z.string(), on: z.string(), subjects: z.number(), changed: z.number() })
    .nullable()
    .describe('上一次定期评价；没有评价过为空'),
  counts: z
    .array(z.object({ grade: grade.nullable(), n: z.number() }))
    .describe('所辖范围内各等次的企业数'),
})
const row = z.object({
  subject: z.string(),
  name: z.string().nullable(),
  region: z.string(),
  regionName: z.string(),
  grade: grade.nullable(),
  score,
  since: z.string(),
})

/** How enterprises stand by the schemes in force. */
export function standingRoutes(app: App, parts: Parts): void {
  partyRoute(app, parts)
  listRoute(app, parts)
  const { kernel, now } = parts
  app.get('/api/standings', {
    schema: {
      summary: '定期评价：施行中、按记录评价企业的方案，上一次评价和各等次的数量',
      response: { 200: z.object({ schemes: z.array(appraised) }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const schemes = await appraisedIn(kernel, actor, dayIn(now()))
      return { schemes: await countedIn(kernel, actor, schemes) }
    },
  })
}

function partyRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/standings/party/:code', {
    schema: {
      summary: '一家企业按施行中的评价方案的结果：现在的、上一次定期评价的，以及为什么',
      params: z.object({ code: z.string().max(32).describe('统一社会信用代码') }),
      response: { 200: z.object({ on: z.string(), standings: z.array(standing) }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { code } = request.params
      const on = dayIn(now())
      const [found, kept] = await Promise.all([
        standsNow(kernel, { actor, code, on }),
        standingsOf(kernel, { actor, subject: code }),
      ])
      const each = found.map(async ({ in: { code: scheme, region, content }, ...now }) => {
        const last = kept.find((one) => one.scheme.code === scheme && one.scheme.region === region)
        return {
          ...{ scheme, title: content.title, version: content.version, region },
          ...{ score: now.score, reasons: [...now.reasons] },
          grades: now.grades.map((one) => gradeOf(content, one)),
          stored: last
            ? { grade: await gradeThen(kernel, last, content), since: last.since }
            : null,
        }
      })
      return { on, standings: await Promise.all(each) }
    },
  })
}

/** A grade is called as the version has it by which it was given. */
async function gradeThen(
  kernel: Kernel,
  last: { readonly grade: string | null; readonly content: string },
  content: SchemeContent,
) {
  if (last.grade === null) return null
  return gradeOf((await schemeOf(kernel, last.content)) ?? content, last.grade)
}

const querystring = z.object({
  grade: z.string().max(16).optional().describe('等次；待定的为 unknown'),
  after: z.string().max(64).optional().describe('上一页给出的位置'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('条数'),
})

function listRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/standings/:region/:scheme', {
    schema: {
      summary: '一个评价方案的结果，按地区和代码排列',
      params: z.object({ region: regionCode, scheme: z.string().max(64).describe('方案代码') }),
      querystring,
      response: { 200: z.object({ standings: z.array(row), next: z.string().nullable() }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { region, scheme: code } = request.params
      const { grade: wanted, after, limit } = request.query
      const schemes = await appraisedIn(kernel, actor, dayIn(now()))
      const scheme = schemes.find((one) => one.region === region && one.code === code)
      if (!scheme) throw new HttpProblem('standing.unknown')
      const found = await standings(kernel, {
        ...{ actor, scheme: { region, code }, limit: limit + 1 },
        ...(wanted ? { grade: wanted === 'unknown' ? null : wanted } : {}),
        ...(after ? { after: readAfter(after) } : {}),
      })
      const page = found.slice(0, limit)
      const last = found.length > limit ? page.at(-1) : undefined
      const name = await namesOfStandings(kernel, actor, page)
      const shown = page.map((one) => ({
        ...{ subject: one.subject, region: one.region, score: one.score, since: one.since },
        ...name(one),
        grade: one.grade === null ? null : gradeOf(scheme.content, one.grade),
      }))
      return { standings: shown, next: last ? `${last.region} ${last.subject}` : null }
    },
  })
}

function readAfter(after: string) {
  const [region = '', subject = ''] = after.split(' ')
  return { region, subject }
}
