import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance({ signInsPerMinute: 3 })
})
afterAll(() => at.close())

test('the process says that it lives and that it can serve', async () => {
  const browser = at.browser()
  expect((await browser.get('/healthz')).body).toEqual({ state: 'ok' })
  expect((await browser.get('/readyz')).body).toEqual({ state: 'ok' })
})

test('every address of the API but the open ones asks who is there', async () => {
  const { paths } = (await at.browser().get('/api/openapi.json')).body as {
    paths: Record<string, Record<string, { security?: object[] }>>
  }
  const closed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security?.length)
      .map(([method]) => ({ method, path })),
  )
  expect(closed.length).toBeGreaterThan(20)
  for (const { method, path } of closed) {
    const url = path.replaceAll(/\{\w+\}/g, 'x')
    const reply = await at.app.inject({ method: method.toUpperCase() as 'GET', url })
    expect(`${method} ${path} ${reply.statusCode}`).toBe(`${method} ${path} 401`)
  }
})

test('the API is described as OpenAPI 3.1 with resolvable references and unique parameters', async () => {
  const { body } = await at.browser().get('/api/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  const paths = body.paths as Record<string, Record<string, Record<string, unknown>>>
  for (const [path, methods] of Object.entries(paths))
    for (const operation of Object.values(methods)) {
      const parameters = (operation.parameters ?? []) as { in: string; name: string }[]
      const named = parameters.filter((p) => p.in === 'path').map((p) => p.name)
      const written = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(named.sort()).toEqual(written.sort())
      expect(new Set(parameters.map((p) => p.in + p.name)).size).toBe(parameters.length)
      expect(Object.keys(operation.responses as object).length).toBeGreaterThan(0)
    }
  const { schemas } = body.components as { schemas: Record<string, object> }
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(0)
  for (const [, reference = ''] of references)
    expect(schemas).toHaveProperty(reference.replace('#/components/schemas/', ''))
})

test('every operation says what it does, what it answers and how it refuses', async () => {
  const { body } = await at.browser().get('/api/openapi.json')
  type Operation = { description: string; responses: Record<string, { description: string }> }
  const paths = body.paths as Record<string, Record<string, Operation>>
  for (const operation of Object.values(paths).flatMap((each) => Object.values(each))) {
    expect(operation.description).toMatch(/\p{Script=Han}/u)
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '4XX', '5XX']))
    for (const { description } of Object.values(operation.responses))
      expect(description).toMatch(/\p{Script=Han}/u)
  }
  const refused = paths['/api/catalogue']?.get?.responses['401']
  expect(refused).toMatchObject({
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    },
  })
})

test('a page lists the API without a script', async () => {
  const page = await at.browser().get('/api/docs')
  expect(page.headers['content-type']).toMatch('text/html')
  expect(page.text).toContain('/api/records/{register}')
  expect(page.text).not.toContain('<script')
})

test('answers carry a policy that allows no inline script and no other site', async () => {
  const { headers } = await at.browser().get('/api/docs')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('an unknown address is a problem document', async () => {
  const reply = await at.browser().get('/api/nothing')
  expect(reply).toMatchObject({ status: 404, body: { code: 'address.unknown' } })
  expect(reply.headers['content-type']).toMatch('application/problem+json')
})

test('too many attempts to sign in from one address are refused', async () => {
  const attempts = []
  for (let n = 0; n < 4; n++) attempts.push((await at.browser().signIn('nobody', 'x')).status)
  expect(attempts).toEqual([401, 401, 401, 429])
})

test('every part of a path and of a query is described in Chinese', async () => {
  const { body } = await at.browser().get('/api/openapi.json')
  const operations = Object.values(body.paths as Record<string, Record<string, Operation>>)
  const parameters = operations.flatMap((methods) =>
    Object.values(methods).flatMap(({ parameters = [] }) => parameters),
  )
  const plain = parameters.filter(({ description }) => !/\p{Script=Han}/u.test(description ?? ''))
  expect(new Set(plain.map(({ name }) => name))).toEqual(new Set())
  expect(parameters.length).toBeGreaterThan(20)
})

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[]
}
