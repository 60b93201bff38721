import swagger from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { cookieName } from '../auth/guard.ts'
import type { App } from './app.ts'
import { titleOf } from './titles.ts'

/** RFC 9457, as `answerError` writes it. */
const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('供程序判断的代码'),
  detail: z.string().describe('一句中文说明'),
  problems: z.array(z.looseObject({ says: z.string() })).optional(),
  instance: z.string().describe('请求编号'),
})
z.globalRegistry.add(problemSchema, { id: 'Problem' })

/** Describes every route that is registered after this call. */
export async function describe(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '质衡 API',
        version: '0.1.0',
        description:
          '工作台只使用这些接口。写操作须带 x-csrf-token（见 GET /api/session）；拒绝一律以 application/problem+json 回答。',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: cookieName },
          csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
        },
      },
    },
    transformObject: jsonSchemaTransformObject,
    transform: (document) => {
      const { url, schema } = jsonSchemaTransform(document as never)
      const { access } = document.route.config ?? {}
      const security = access === 'open' ? [] : [{ session: [], ...writing(document.route.method) }]
      const described = schema as Described
      const response = { ...answered(described.response), ...refused(access) }
      const description = described.description ?? described.summary
      const parameters = {
        ...(described.params && { params: withTitles(described.params) }),
        ...(described.querystring && { querystring: withTitles(described.querystring) }),
      }
      return {
        url,
        schema: { ...described, ...parameters, description, response, security } as never,
      }
    },
  })
}

const writing = (method: string | string[]) =>
  [method].flat().some((each) => !['GET', 'HEAD'].includes(each)) ? { csrf: [] } : {}

/** Parts of a path or of a query, each called as refusals call it. */
const withTitles = ({ properties = {}, ...schema }: Parameters) => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [
      name,
      { ...one, description: one.description ?? titleOf(name) },
    ]),
  ),
})

interface Parameters {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>
}

interface Described {
  readonly params?: Parameters
  readonly querystring?: Parameters
  readonly summary?: string
  readonly description?: string
  readonly response?: Readonly<
    Record<string, { readonly description?: string; readonly type?: string }>
  >
}

/** Answers of a route in words; the generator's own word for one without is “Default Response”. */
const answered = (response: Described['response'] = { 200: { type: 'null' } }) =>
  Object.fromEntries(
    Object.entries(response).map(([status, { description, ...schema }]) => [
      status,
      { ...schema, description: description ?? '已办理，内容如下' },
    ]),
  )

/** What every route may answer instead, in the one shape of `answerError`. */
const refused = (access: 'open' | 'own' | undefined) => ({
  ...(access !== 'open' && { 401: problem('没有登录，或者登录已过期') }),
  '4XX': problem('不予办理：detail 一句话说明哪一项、什么规定；problems 逐行逐项列出'),
  '5XX': problem('系统出错，已按 instance 中的请求编号记录'),
})

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
