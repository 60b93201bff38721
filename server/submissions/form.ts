import { Readable } from 'node:stream'
import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { withoutOrigin } from './strip.ts'

/** Files of one submission, and bytes of each. */
export const mostFiles = 5
const mostBytes = 10 * 1024 * 1024
const kinds = ['png', 'jpeg', 'pdf'] as const

/** What the boxes of the form hold, as they were typed. */
export type Typed = Readonly<Record<string, string>>

/** What a form brought: its boxes, and the digests of its files. */
export interface Brought {
  readonly typed: Typed
  readonly files: readonly string[]
}

/** Reads a form; nothing is kept of a file that is refused. @throws {HttpProblem} as `FileStore.put` does */
export async function readForm(
  parts: Parts,
  request: FastifyRequest,
  by: string,
): Promise<Brought> {
  const typed: Record<string, string> = {}
  const files: string[] = []
  const limits = { fileSize: mostBytes + 1, files: mostFiles, fields: 30, fieldSize: 40_000 }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') typed[part.fieldname] = String(part.value ?? '')
    else {
      const content = await part.toBuffer()
      if (content.length > 0) files.push(await kept(parts, { content, name: part.filename, by }))
    }
  }
  return { typed, files }
}

interface Kept {
  readonly content: Buffer
  readonly name: string
  readonly by: string
}

/** A picture is kept without what it says of whoever took it; its name is not kept at all. */
async function kept({ files, kernel, now }: Parts, { content, name, by }: Kept): Promise<string> {
  if (content.length > mostBytes) throw new HttpProblem('file.too-large')
  const source = Readable.from([withoutOrigin(content)])
  const stored = await files.put(source, { kinds, most: mostBytes, name })
  await kernel.pool.query(
    `insert into stored_file (sha256, uploaded_by, name, size, kind, at) values ($1, $2, $3, $4, $5, $6)
    on conflict (sha256, uploaded_by) do nothing`,
    [stored.sha256, by, `附件.${stored.kind}`, stored.size, stored.kind, now()],
  )
  return stored.sha256
}

const line = (most: number) => z.string().trim().max(most, `不超过 ${most} 字`)
const maybe = (most: number) => line(most).transform((text) => text || null)

/** A phone or fixed line, as loosely as people write them. */
const phone = /^[+\d][\d\s-]{6,19}$/

/** What somebody complains of or reports. Order 121, Art. 10: a complaint says who complains, how to reach them, and of what. */
export const submissionForm = z
  .object({
    wants: z.enum(['complaint', 'tip', 'both'], '请选择要办的事'),
    region: z.string().regex(/^\d{2,12}$/, '请选择地区'),
    respondent: line(200).min(1, '请填写经营者名称'),
    product: maybe(200).default(null),
    amount: line(20)
      .regex(/^(\d{1,9}(\.\d{1,2})?)?$/, '请填写金额，例如 299.00')
      .transform((text) => (text ? Math.round(Number(text) * 100) : null))
      .default(null),
    text: line(5000).min(10, '请写明事情经过，至少 10 个字'),
    person: maybe(50).default(null),
    phone: maybe(20).default(null),
    address: maybe(200).default(null),
    insider: z.string().optional(),
    rewardWanted: z.string().optional(),
    // No person sees this box; programs fill it.
    website: z.string().max(0).optional(),
  })
  .superRefine(({ wants, person, phone: number }, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (number && !phone.test(number)) say('phone', '请填写电话号码')
    if (wants === 'tip') return
    if (!person) say('person', '投诉须填写姓名')
    if (!number) say('phone', '投诉须填写联系电话')
  })
export type Submitted = z.output<typeof submissionForm>
