import type { FastifySchemaValidationError } from 'fastify'
import type { Fault } from './problems.ts'

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
}

/** A Chinese sentence for one thing that is wrong with a request, naming the field. */
export function faultOf(error: FastifySchemaValidationError): Fault {
  const path = error.instancePath.split('/').filter(Boolean)
  const field = path.at(-1) ?? null
  const named = path.map((part) => (/^\d+$/.test(part) ? `第 ${Number(part) + 1} 项` : part))
  const title = named.map((part) => titles[part] ?? part).join('的') || '请求内容'
  return { field, says: `“${title}”${complaint(error)}` }
}

function complaint({ keyword, params, message }: FastifySchemaValidationError): string {
  const { input, minimum, maximum } = params as Record<string, unknown>
  if (keyword === 'too_small') return Number(minimum) === 1 ? '不能为空' : `至少应为 ${minimum}`
  if (keyword === 'too_big') return `最多为 ${maximum}`
  if (keyword === 'unrecognized_keys') return '含有不认识的内容'
  if (keyword === 'invalid_type' && (input === undefined || /undefined/.test(message ?? '')))
    return '不能为空'
  return '的格式不对'
}
