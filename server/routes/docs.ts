import type { App } from '../http/app.ts'

interface Operation {
  readonly summary?: string
  readonly security?: readonly object[]
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>

/** The description of this API, for programs and for people. */
export function docsRoutes(app: App): void {
  const config = { access: 'open' } as const
  app.get('/api/openapi.json', {
    config,
    schema: { hide: true },
    handler: async () => app.swagger(),
  })
  app.get('/api/docs', {
    config,
    schema: { hide: true },
    handler: async (_, reply) => reply.type('text/html; charset=utf-8').send(pageOf(app.swagger())),
  })
}

function pageOf(description: { readonly paths?: unknown }): string {
  const operations = Object.entries(description.paths as Paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>质衡 API</title>
<meta name="viewport" content="width=device-width"></head>
<body><h1>质衡 API</h1>
<p>完整描述（OpenAPI 3.1）：<a href="/api/openapi.json">/api/openapi.json</a></p>
<table border="1" cellpadding="6"><thead><tr><th>方法</th><th>地址</th><th>说明</th><th>登录</th></tr></thead>
<tbody>${operations.map(rowOf).join('\n')}</tbody></table>
<h2>数据结构</h2>
${operations.map(detailOf).join('\n')}
</body></html>`
}

interface Listed {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}

const anchor = ({ path, method }: Listed) => `${method}-${path.replace(/[^\w]+/g, '-')}`

function rowOf(listed: Listed): string {
  const { path, method, operation } = listed
  return `<tr><td>${method.toUpperCase()}</td><td><a href="#${anchor(listed)}"><code>${escaped(path)}</code></a></td>
<td>${escaped(operation.summary ?? '')}</td><td>${operation.security?.length ? '需要' : '不需要'}</td></tr>`
}

const detailOf = (listed: Listed) =>
  `<details id="${anchor(listed)}"><summary>${listed.method.toUpperCase()} ${escaped(listed.path)}</summary>
<pre>${escaped(JSON.stringify(listed.operation, null, 2))}</pre></details>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
