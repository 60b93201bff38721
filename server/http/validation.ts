import type { FastifySchemaValidationError } from 'fastify'
import type { z } from 'zod'
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
  const faults = error.issues.map((issue) =>
    faultOf({
      keyword: issue.code ?? '',
      params: { ...issue },
      instancePath: ['', ...issue.path].join('/'),
      schemaPath: '',
      message: issue.message,
    }),
  )
  throw new HttpProblem('request.invalid', faults.map(({ says }) => says).join('；'), faults)
}

/** A Chinese sentence for one thing that is wrong with a request, naming the field. */
export function faultOf(error: FastifySchemaValidationError): Fault {
  const path = error.instancePath.split('/').filter(Boolean)
  const field = path.at(-1) ?? null
  const named = path.map((part) => (/^\d+$/.test(part) ? `第 ${Number(part) + 1} 项` : part))
  const title = named.map((part) => titles[part] ?? part).join('的') || '请求内容'
  return { field, says: `“${title}”${complaint(error)}` }
}

/** What a bound counts, by the kind of value it is on; a number is bounded itself. */
const counted: Record<string, string> = { string: ' 个字', array: ' 项' }

function complaint({ keyword, params, message }: FastifySchemaValidationError): string {
  const { input, minimum, maximum, origin } = params as Record<string, unknown>
  const unit = counted[String(origin)]
  if (keyword === 'too_small' && unit)
    return Number(minimum) === 1 ? '不能为空' : `至少要有 ${minimum}${unit}`
  if (keyword === 'too_small') return `最小为 ${minimum}`
  if (keyword === 'too_big') return unit ? `最多 ${maximum}${unit}` : `最大为 ${maximum}`
  if (keyword === 'unrecognized_keys') return '含有不认识的内容'
  if (keyword === 'invalid_type' && (input === undefined || /undefined/.test(message ?? '')))
    return '不能为空'
  return '的格式不对'
}
