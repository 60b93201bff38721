import swagger from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { cookieName } from '../auth/guard.ts'
import type { App } from './app.ts'

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
      const transformed = jsonSchemaTransform(document as never)
      const { access } = document.route.config ?? {}
      const security = access === 'open' ? [] : [{ session: [], ...writing(document.route.method) }]
      return { ...transformed, schema: { ...transformed.schema, security } }
    },
  })
}

const writing = (method: string | string[]) =>
  [method].flat().some((each) => !['GET', 'HEAD'].includes(each)) ? { csrf: [] } : {}
