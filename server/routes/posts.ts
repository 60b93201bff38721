import { dayIn } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { recordIn } from '../posts/find.ts'
import { handOver, type OpenPost, openIn } from '../posts/hand-over.ts'
import { staffOn } from '../posts/list.ts'
import { nameSubstitute } from '../posts/substitute.ts'

const address = z.string().max(100)
const reason = z.string().trim().max(200).optional()

const substitute = z.object({
  address: z.string(),
  name: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  now: z.boolean(),
})
const post = z.object({
  address: z.string(),
  title: z.string(),
  role: z.string(),
  department: z.string().nullable(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  standing: z.enum(['held', 'coming', 'over']),
  substitutes: z.array(substitute),
  may: z
    .object({ substitute: z.boolean(), handOver: z.boolean() })
    .describe('当前岗位可否为它设定代理、可否移交它'),
})
const member = z.object({
  address: z.string(),
  region: z.string(),
  code: z.string(),
  name: z.string(),
  left: z.boolean(),
  posts: z.array(post),
})
const duty = z.object({
  title: z.string(),
  why: z.string(),
  due: z.string().nullable(),
  register: z.string(),
  address: z.string(),
  state: z.string().nullable(),
})
const open = z.object({
  post: z.string(),
  title: z.string(),
  department: z.string().nullable(),
  holder: z.string(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  duties: z.array(duty),
  tasks: z.number().describe('以该岗位为责任岗位的任务数'),
})

/** People with their posts, substitutes between two days, and handing posts over with what is open in them. */
export function postRoutes(app: App, parts: Parts): void {
  staffRoute(app, parts)
  substituteRoute(app, parts)
  openRoute(app, parts)
  handOverRoute(app, parts)
}

function staffRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/organisation/staff', {
    schema: {
      summary: '人员、岗位与代理人',
      querystring: z.object({ on: civilDate.optional() }),
      response: { 200: z.object({ on: z.string(), staff: z.array(member) }) },
    },
    handler: async (request) => {
      const on = request.query.on ?? dayIn(now())
      return { on, staff: await staffOn(kernel, actorOf(request), on) }
    },
  })
}

function substituteRoute(app: App, parts: Parts): void {
  app.post('/api/organisation/substitutes', {
    schema: {
      summary: '为岗位设定代理人及起止日期（管理员、办公室、部门负责人）',
      body: z.object({
        request: z.uuid(),
        post: address,
        person: address,
        startsOn: civilDate,
        endsOn: civilDate,
        reason,
      }),
      response: { 200: z.object({ address: z.string() }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { body } = request
      const given = {
        post: await recordIn(parts.kernel, 'post', { actor, address: body.post }),
        person: await recordIn(parts.kernel, 'person', { actor, address: body.person }),
        startsOn: body.startsOn,
        endsOn: body.endsOn,
        reason: body.reason || null,
      }
      return { address: await nameSubstitute(parts, { actor, request: body.request }, given) }
    },
  })
}

function openRoute(app: App, parts: Parts): void {
  app.get('/api/organisation/open-duties', {
    schema: {
      summary: '岗位的未办结事项（移交清单）；post 可重复',
      querystring: z.object({ post: z.union([address, z.array(address).max(20)]) }),
      response: { 200: z.object({ on: z.string(), posts: z.array(open) }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const on = dayIn(parts.now())
      const addresses = [request.query.post].flat()
      const posts = await Promise.all(
        addresses.map((one) => recordIn(parts.kernel, 'post', { actor, address: one })),
      )
      const found = await openIn(parts.kernel, actor, { posts, on })
      return { on, posts: found.map((each, i) => openOf(each, addresses[i]!)) }
    },
  })
}

function handOverRoute(app: App, parts: Parts): void {
  app.post('/api/organisation/hand-overs', {
    schema: {
      summary:
        '移交岗位：现任到前一日为止，接任人自该日起，未办结事项随岗移交（管理员、部门负责人）',
      body: z.object({
        request: z.uuid(),
        posts: z.array(address).min(1).max(20),
        successor: address,
        on: civilDate,
        reason,
      }),
      response: { 200: z.object({ posts: z.array(z.string()), list: z.array(open) }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { body } = request
      const posts = await Promise.all(
        body.posts.map((one) => recordIn(parts.kernel, 'post', { actor, address: one })),
      )
      const asked = {
        posts,
        successor: await recordIn(parts.kernel, 'person', { actor, address: body.successor }),
        on: body.on,
        reason: body.reason || null,
      }
      const done = await handOver(parts, { actor, request: body.request }, asked)
      const listed = done.open.map((each, i) => openOf(each, body.posts[i]!))
      return { posts: [...done.taken], list: listed }
    },
  })
}

function openOf({ post: record, holder, duties, tasks }: OpenPost, at: string) {
  const { title, department, startsOn, endsOn } = record.fields as Record<string, string | null>
  return {
    post: at,
    title: title ?? '',
    department: department ?? null,
    holder: String(holder.fields.name),
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? null,
    duties: duties.map((one) => ({
      title: one.title,
      why: one.why,
      due: one.due,
      register: one.register,
      address: one.address,
      state: one.state,
    })),
    tasks: tasks.length,
  }
}
