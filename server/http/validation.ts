import type { FastifySchemaValidationError } from 'fastify'
import type { z } from 'zod'
import { complaint } from './complaint.ts'
import { type Fault, HttpProblem } from './problems.ts'

/** What people call the parts of a request body; a name that is missing here is shown as it is. */
const titles: Record<string, string> = {
  username: '用户名',
  name: '姓名',
  password: '密码',
  old: '原密码',
  new: '新密码',
  region: '地区',
  code: '代码',
  person: '人员',
  reason: '原因',
  on: '日期',
  successor: '接任人',
  posts: '岗位',
  post: '岗位',
  request: '请求编号',
  rows: '记录',
  at: '地址',
  id: '编号',
  expect: '版本',
  answers: '填写内容',
  keep: '保存方式',
  file: '文件',
  step: '办理步骤',
  mapping: '列的对应关系',
  limit: '每页条数',
  from: '起始时间',
  to: '截止时间',
  each: '统计周期',
  level: '地区级别',
  text: '正文',
  title: '标题',
  view: '所存的列表',
  document: '文件信息',
  outline: '文件结构',
  goals: '目标',
  tasks: '任务',
  format: '文件格式',
  under: '上级地区',
  year: '年份',
  after: '下一页的起点',
  q: '搜索词',
}

/** A body that a route looks at itself. @throws {HttpProblem} request.invalid, as for one that is checked before */
export function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body)
  if (!error) return data
  const faults = error.issues.map((issue) => {
    const instancePath = ['', ...issue.path].join('/')
    const { code: keyword = '', message } = issue
    return faultOf({ keyword, params: { ...issue }, instancePath, schemaPath: '', message }, body)
  })
  throw new HttpProblem('request.invalid', faults.map(({ says }) => says).join('；'), faults)
}

/** Fields whose value is never said back. */
const secret = new Set(['password', 'old', 'new', 'code', 'secret'])

/** A Chinese sentence for one thing that is wrong in `sent`, naming field, value and rule. */
export function faultOf(error: FastifySchemaValidationError, sent: unknown): Fault {
  const path = error.instancePath.split('/').filter(Boolean)
  const field = path.at(-1) ?? null
  const named = path.map((part) => (/^\d+$/.test(part) ? `第 ${Number(part) + 1} 项` : part))
  const title = named.map((part) => titles[part] ?? part).join('的') || '请求内容'
  const value = path.some((part) => secret.has(part)) ? undefined : valueAt(sent, path)
  return { field, says: `“${title}”${complaint(error, value)}` }
}

const valueAt = (sent: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, part) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, part)
        ? (found as Record<string, unknown>)[part]
        : undefined,
    sent,
  )
