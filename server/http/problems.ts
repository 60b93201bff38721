/** Everything that the server itself refuses; what a step refuses is in the kernel's registry. */
export const problems = {
  'request.invalid': { status: 400, says: '请求的内容有误' },
  'request.not-json': { status: 400, says: '请求的正文不是有效的 JSON（RFC 8259）' },
  'request.media': {
    status: 415,
    says: '请求的正文应为 JSON（content-type: application/json），上传文件用 multipart/form-data',
  },
  'request.too-large': { status: 413, says: '请求的内容过大' },
  'request.too-many': { status: 429, says: '操作过于频繁，请稍后再试' },
  'request.foreign': { status: 403, says: '请求不是从本系统的页面发出的，请刷新页面后重试' },
  'address.unknown': { status: 404, says: '没有这个地址' },
  'session.needed': { status: 401, says: '请先登录' },
  'session.wrong': { status: 401, says: '用户名或密码不正确' },
  'session.locked': { status: 403, says: '密码连续输错次数过多，账户已暂时锁定，请稍后再试' },
  'session.change-password': { status: 403, says: '请先修改初始密码' },
  'session.expired': {
    status: 403,
    says: '这个一次性密码已过期，请联系管理员重设',
  },
  'session.enrol': { status: 403, says: '您的岗位须启用动态口令，请先启用' },
  'factor.needed': { status: 401, says: '请输入动态口令' },
  'factor.wrong': { status: 401, says: '动态口令不正确，或者已经用过；请等下一个口令再试' },
  'factor.not-begun': { status: 409, says: '请先扫描二维码，再输入动态口令' },
  'factor.required': {
    status: 409,
    says: '您的岗位须启用动态口令，不能停用；换手机请点“换一部手机”',
  },
  'factor.none': { status: 404, says: '该人员没有启用动态口令' },
  'session.no-post': { status: 403, says: '您目前没有在任的岗位，请联系管理员' },
  'post.not-yours': { status: 403, says: '这不是您的岗位，或者任期已满' },
  'post.not-grantable': { status: 403, says: '您的岗位不能安排这个岗位的代理或移交' },
  'substitute.wrong': { status: 422, says: '代理的安排有误' },
  'standing.unknown': { status: 404, says: '没有这个定期评价，或者它还没有施行' },
  'draw.hindered': { status: 409, says: '现在不能公布名录或抽取' },
  'results.hindered': { status: 409, says: '现在不能把这些结果列入公告' },
  'draw.unfinished': { status: 409, says: '这次抽取还没有结果，不能重放' },
  'hand-over.wrong': { status: 422, says: '移交的安排有误' },
  'password.weak': { status: 422, says: '密码不合要求' },
  'setup.done': { status: 409, says: '系统已经初始化，请直接登录' },
  'setup.unavailable': { status: 503, says: '本系统没有装入组织机构模块，无法初始化' },
  'account.not-yours': { status: 403, says: '只有管理员可以管理账户' },
  'account.taken': { status: 409, says: '该人员已有账户，或者用户名已被使用' },
  'account.unknown': { status: 404, says: '该人员还没有账户' },
  'register.unknown': { status: 404, says: '没有这个台账' },
  'indicator.unknown': { status: 404, says: '没有这个指标' },
  'indicator.closed': {
    status: 403,
    says: '您的岗位不能查看这个指标所统计的记录，也就不能查看它的数值',
  },
  'indicator.reported': { status: 422, says: '该指标由部门填报，不能从台账统计' },
  'record.unknown': { status: 404, says: '没有这条记录，或者您的岗位看不到它' },
  'calendar.unknown': { status: 404, says: '这个日历订阅地址已经失效，请在“我的提醒”重新开通' },
  'mail.none': { status: 503, says: '本系统没有配置邮件服务器，请联系管理员' },
  'mail.failed': { status: 502, says: '邮件没有发出' },
  'mail.code-wrong': { status: 422, says: '验证码不正确或者已经过期，请重新获取' },
  'paper.not-now': { status: 409, says: '这条记录按目前的状态还没有这份文件，或者不再有' },
  'job.unknown': { status: 404, says: '没有这项任务' },
  'job.ended': { status: 409, says: '这项任务已经结束' },
  'file.missing': { status: 400, says: '请选择一个文件' },
  'file.unknown': { status: 404, says: '没有这个文件，请重新上传' },
  'file.empty': { status: 422, says: '文件是空的' },
  'file.kind': { status: 415, says: '不支持这种文件' },
  'file.too-large': { status: 413, says: '文件超过 200 MB' },
  'file.bomb': { status: 422, says: '文件解压后过大或结构异常，已拒绝' },
  'file.unreadable': { status: 422, says: '文件无法读取，可能已损坏或加了密码' },
  'file.no-header': { status: 422, says: '没有找到表头：第一行应是各列的名称' },
  'file.columns': { status: 422, says: '表头缺少必填的列' },
  'file.too-long': { status: 422, says: '一次最多 2000 行，请分成几个文件' },
  'rows.refused': { status: 422, says: '有的行有误，一行也没有保存' },
  'import.not-taken': { status: 422, says: '这个办理步骤不接受导入' },
  'feature.absent': { status: 501, says: '这个版本没有此功能' },
  'database.away': {
    status: 503,
    says: '数据库暂时连接不上，刚才的操作可能没有完成；系统会自动恢复，请稍后再试',
  },
  internal: { status: 500, says: '系统出错，已记录；请稍后再试，或把请求编号告诉管理员' },
} as const

export type ProblemCode = keyof typeof problems

/** One faulty row or field, as the screen shows it. */
export interface Fault {
  readonly row?: number
  readonly field: string | null
  readonly says: string
}

/** An expected “no” of the server, answered as `application/problem+json`. */
export class HttpProblem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly faults: readonly Fault[]
  constructor(code: ProblemCode, says: string = problems[code].says, faults: Fault[] = []) {
    super(says)
    this.name = 'HttpProblem'
    this.code = code
    this.status = problems[code].status
    this.faults = faults
  }
}
