import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { HttpProblem } from './problems.ts'

/** Everything a page may load: our own files only. Inline styles are what the component library writes. */
const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  // An office network without https must not be sent there.
  upgradeInsecureRequests: null,
}

/** Security headers, cookies and a limit of requests per address and minute. */
export async function secure(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // Browsers ignore it over plain http, so it can always be sent.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  })
  // No text that people write has it, and no database takes it.
  app.addHook('onRequest', async ({ url }) => {
    if (url.includes('%00')) throw new HttpProblem('request.invalid', '地址中含有不可见的空字符')
  })
  await app.register(cookie)
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () => new HttpProblem('request.too-many'),
  })
}
