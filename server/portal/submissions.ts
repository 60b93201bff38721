import { Refusal } from '@zhiheng/kernel'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { newToken, type Token, tokenOf } from '../submissions/code.ts'
import { answerQuestion, claim, follow } from '../submissions/follow.ts'
import { readForm, submissionForm, type Typed } from '../submissions/form.ts'
import { give, openRegions } from '../submissions/give.ts'
import type { Drawing, Exchange } from './drawing.ts'
import { open } from './open.ts'

/** Of one network address in an hour: submissions, and codes that are tried. */
const submissionsPerHour = 20
const triesPerHour = 60
const hourly = (max: number) => ({
  ...open,
  config: { ...open.config, rateLimit: { max, timeWindow: '1 hour' } },
  bodyLimit: 60 * 1024 * 1024,
})

/** Complaints and reports of people without an account, and what came of them. No page needs a script. */
export function submissionPages(app: App, parts: Parts, drawing: Drawing): void {
  const form = async (exchange: Exchange, typed: Typed, problems: Typed) => {
    const regions = await openRegions(parts)
    const status = Object.keys(problems).length > 0 ? 422 : 200
    return drawing.own(exchange, { kind: 'complain', regions, typed, problems }, status)
  }
  app.get('/complain', {
    ...open,
    handler: (request, reply) => form({ request, reply }, {}, {}),
  })
  app.post('/complain', {
    ...hourly(submissionsPerHour),
    handler: async (request, reply) => {
      const exchange = { request, reply }
      const taken = await receive(parts, exchange)
      if ('problems' in taken) return form(exchange, taken.typed, taken.problems)
      return drawing.own(exchange, { kind: 'complained', code: taken.code })
    },
  })
  trackPages(app, parts, drawing)
}

type Taken = { readonly code: string } | { readonly typed: Typed; readonly problems: Typed }

/** Takes a form in, or says which box to correct. Files that were refused are named in the same way. */
async function receive(parts: Parts, { request }: Exchange): Promise<Taken> {
  const token = newToken('0')
  const read = await readForm(parts, request, token.id).catch(fileProblem)
  if ('problems' in read) return { typed: {}, ...read }
  const { typed, files } = read
  const found = submissionForm.safeParse(typed)
  if (!found.success) return { typed, problems: problemsOf(found.error) }
  const regions = await openRegions(parts)
  const { region } = found.data
  if (!regions.some(({ code }) => code === region))
    return { typed, problems: { region: '请选择地区' } }
  try {
    return { code: await give(parts, { ...token, region }, { form: found.data, files }) }
  } catch (error) {
    if (error instanceof Refusal) return { typed, problems: { text: error.message } }
    throw error
  }
}

function fileProblem(error: unknown): { readonly problems: Typed } {
  const { statusCode } = error as { readonly statusCode?: number }
  if (error instanceof HttpProblem) return { problems: { files: error.message } }
  if (statusCode === 413) return { problems: { files: '附件最多 5 个，每个不超过 10 MB' } }
  if (statusCode === 406) return { problems: { text: '请用网页上的表单提交' } }
  throw error
}

const problemsOf = (error: z.ZodError): Typed =>
  Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0]), message]).reverse())

const claiming = z.object({
  name: z.string().trim().min(1).max(50),
  identity: z.string().trim().min(6).max(40),
  account: z.string().trim().min(4).max(100),
})

/** The box at the page of a code that was sent empty or half filled; null for none. */
type Unfinished = 'claim' | 'answer' | null

const answering = z.object({
  question: z.uuid(),
  answer: z.string().trim().min(1).max(5000),
})

/** Does what was filled in at the page of a code; answers with what is missing there. */
async function act(parts: Parts, token: Token, typed: Typed): Promise<Unfinished> {
  if (typed.claim !== undefined) {
    const who = claiming.safeParse(typed)
    if (!who.success) return 'claim'
    await claim(parts, token, who.data)
  }
  if (typed.question !== undefined) {
    const said = answering.safeParse(typed)
    if (!said.success) return 'answer'
    await answerQuestion(parts, token, said.data)
  }
  return null
}

function trackPages(app: App, parts: Parts, drawing: Drawing): void {
  app.get('/track', {
    ...open,
    handler: (request, reply) => drawing.own({ request, reply }, { kind: 'track', problem: false }),
  })
  app.post('/track', {
    ...hourly(triesPerHour),
    handler: async (request, reply) => {
      const { typed } = await readForm(parts, request, newToken('0').id)
      const { code = '' } = typed
      const token = await tokenOf(parts, code)
      const exchange = { request, reply }
      if (!token) return drawing.own(exchange, { kind: 'track', problem: true }, 404)
      const missing = await act(parts, token, typed)
      const followed = await follow(parts, token)
      return drawing.own(exchange, { kind: 'followed', code, followed, missing })
    },
  })
}
