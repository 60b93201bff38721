import multipart from '@fastify/multipart'
import fastify, { type FastifyServerOptions } from 'fastify'
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { guard } from './auth/guard.ts'
import { answerError, answerUnknown } from './http/answer-problem.ts'
import type { App } from './http/app.ts'
import { closeGently } from './http/closing.ts'
import { describe } from './http/openapi.ts'
import { secure } from './http/security.ts'
import type { Parts } from './parts.ts'
import { servePortal } from './portal/routes.ts'
import { registerRoutes } from './routes/index.ts'
import { serveWorkbench } from './web/static.ts'

/** What only the outermost layer knows. */
export interface AppOptions extends Pick<FastifyServerOptions, 'logger' | 'trustProxy'> {
  /** Folder of the built workbench; left out, only the API is served. */
  readonly workbench?: string
  /** Folder of the built public pages; left out, there are none. */
  readonly portal?: string
}

/** JSON bodies; files go by multipart, which counts for itself. */
const bodyLimit = 20 * 1024 * 1024

/** The web server, ready to listen or to be injected requests. */
export async function buildApp(
  parts: Parts,
  { workbench, portal, ...options }: AppOptions = {},
): Promise<App> {
  const app = fastify({
    ...options,
    bodyLimit,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    frameworkErrors: answerError,
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(answerUnknown)
  await secure(app, parts.limits.requestsPerMinute)
  closeGently(app)
  await app.register(multipart)
  guard(app, parts)
  await describe(app)
  registerRoutes(app, parts)
  if (workbench) await serveWorkbench(app, workbench)
  if (portal) await servePortal(app, parts, portal)
  await app.ready()
  return app
}
