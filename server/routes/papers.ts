import { dayIn, find } from '@zhiheng/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { civilDate } from '../http/schemas.ts'
import {
  draw,
  type PaperAsked,
  type PaperFormat,
  paperFormats,
  paperKinds,
} from '../papers/index.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'
import { registerParams } from './records.ts'

const params = z.object({
  address: z.string().max(100),
  paper: z.string().max(64),
  format: z.enum(paperFormats),
})
const grouping = z.enum(['department', 'section'])
const kind = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  groupings: z.array(z.object({ by: grouping, title: z.string() })),
  /** In which the record has such a paper; null for all of them. */
  states: z.array(z.string()).nullable(),
})
const querystring = z.object({
  on: civilDate.optional(),
  by: grouping.optional(),
  round: z.uuid().optional(),
})

/** Printed papers: as Word documents, as sheets, and as pages that a browser prints. */
export function paperRoutes(app: App, parts: Parts): void {
  const titles = paperKinds.map(({ name, title, about }) => `${about}/${name} ${title}`).join('；')
  const description = `纸质文件（A4）：${titles}`
  app.get('/api/papers', {
    schema: {
      summary: '可以打印的纸质文件',
      response: { 200: z.object({ papers: z.array(kind) }) },
    },
    handler: () => ({
      papers: paperKinds.map(({ name, title, about, groupings = [], states }) => {
        return {
          name,
          title,
          about,
          groupings: [...groupings],
          states: states ? [...states] : null,
        }
      }),
    }),
  })
  app.get('/api/records/:register/:address/papers', {
    schema: {
      summary: '一条记录现在可以打印的纸质文件',
      params: registerParams.extend({ address: z.string().max(100) }),
      response: { 200: z.object({ papers: z.array(z.string()) }) },
    },
    handler: async (request) => {
      const { register, address } = request.params
      const at = addressOf(address)
      const record = await find(parts.kernel, register, { actor: actorOf(request), at })
      if (!record) throw new HttpProblem('record.unknown')
      const mine = paperKinds.filter(({ about, states, isOf }) => {
        if (about !== register) return false
        return isOf ? isOf(record) : !states || states.includes(record.state)
      })
      return { papers: mine.map(({ name }) => name) }
    },
  })
  app.get('/api/documents/:address/papers/:paper.:format', {
    schema: { summary: '打印纲要的表：Word、表格或网页', description, params, querystring },
    handler: (request, reply) =>
      answer(
        parts,
        { request, reply },
        { ...request.params, register: 'document', asked: request.query },
      ),
  })
  app.get('/api/records/:register/:address/papers/:paper.:format', {
    schema: {
      summary: '打印一条记录：Word、表格或网页',
      description,
      params: registerParams.extend(params.shape),
      querystring,
    },
    handler: (request, reply) =>
      answer(parts, { request, reply }, { ...request.params, asked: request.query }),
  })
}

interface Wanted {
  readonly register: string
  readonly address: string
  readonly paper: string
  readonly format: PaperFormat
  readonly asked: PaperAsked
}
interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** @throws {HttpProblem} address.unknown where the register has no such paper */
async function answer(
  { kernel, now }: Parts,
  { request, reply }: Exchange,
  { register, address, paper: name, format, asked }: Wanted,
): Promise<FastifyReply> {
  const kind = paperKinds.find((each) => each.about === register && each.name === name)
  if (!kind) throw new HttpProblem('address.unknown')
  const at = addressOf(address)
  const today = dayIn(now())
  const paper = await kind.read({ kernel, actor: actorOf(request), at, today, asked })
  const file = await draw(paper, format)
  if (format === 'html')
    return reply.header('cache-control', 'no-store').type(file.type).send(file.body)
  return sendFile(reply, { name: `${paper.title}${asked.on ?? today}.${format}`, ...file })
}
