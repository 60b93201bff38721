import { cite, type Source } from './source.ts'

/**
 * Everything that may be refused. A refusal is expected, coded, addressed to a person, and cites its rule.
 * `docs/errors.md` lists the same codes; a test keeps both equal.
 */
export const refusals = {
  'step.not-yours': { status: 403, says: (p: { step: string }) => `您的岗位不能办理“${p.step}”` },
  'region.outside': {
    status: 403,
    says: (p: { region: string }) => `区划“${p.region}”不在您的岗位所辖范围内`,
  },
  'step.not-from-here': {
    status: 409,
    says: (p: { step: string; state: string }) => `记录处于“${p.state}”，不能办理“${p.step}”`,
  },
  'limit.passed': {
    status: 409,
    says: (p: { step: string; on: string }) => `“${p.step}”的时限已于 ${p.on} 届满，不能再办理`,
  },
  'limit.early': {
    status: 409,
    says: (p: { step: string; on: string }) => `“${p.step}”自 ${p.on} 起方可办理`,
  },
  'step.self': {
    status: 403,
    says: (p: { step: string }) => `上一步是您办的，“${p.step}”须由另一岗位办理`,
  },
  'step.apart': {
    status: 403,
    says: (p: { step: string; taken: string }) =>
      `${p.taken}是您办的，“${p.step}”须由另一岗位、另一个人办理`,
  },
  'post.apart': {
    status: 422,
    says: (p: { taken: string; among: string }) => `“${p.taken}”不能是“${p.among}”中的岗位`,
  },
  'step.not-now': {
    status: 409,
    says: (p: { step: string }) => `这条记录不符合办理“${p.step}”的条件`,
  },
  'step.not-by-hand': {
    status: 403,
    says: (p: { step: string }) => `“${p.step}”随别的办理自动进行，不能单独办理`,
  },
  'children.not-ready': {
    status: 409,
    says: (p: { step: string; children: string }) => `办理“${p.step}”之前，${p.children}`,
  },
  'elsewhere.stands': {
    status: 409,
    says: (p: { step: string; asks: string }) => `不能办理“${p.step}”：${p.asks}`,
  },
  'elsewhere.missing': {
    status: 409,
    says: (p: { step: string; asks: string }) => `办理“${p.step}”之前，${p.asks}`,
  },
  'answers.disagree': { status: 422, says: (p: { asks: string }) => p.asks },
  'link.unknown': {
    status: 422,
    says: (p: { asks: string }) => `“${p.asks}”所选的记录不存在，或者您的岗位看不到它`,
  },
  'parent.disagrees': { status: 422, says: (p: { asks: string }) => p.asks },
  'value.unknown': {
    status: 409,
    says: (p: { step: string; asks: string }) =>
      `“${p.step}”要记下“${p.asks}”，而它所依据的内容还没有填写`,
  },
  'value.outside': {
    status: 409,
    says: (p: { step: string; asks: string }) => `“${p.step}”算出的“${p.asks}”超出了它可取的范围`,
  },
  'balance.short': {
    status: 409,
    says: (p: { step: string; asks: string }) => `${p.asks}，不够办理“${p.step}”`,
  },
  'quota.full': {
    status: 409,
    says: (p: { step: string; most: string }) => `名额已满：“${p.step}”${p.most}`,
  },
  'step.not-in-rules': {
    status: 409,
    says: (p: { register: string; step: string }) =>
      `这件“${p.register}”所依据的规则里没有“${p.step}”这一步`,
  },
  'secret.none': {
    status: 404,
    says: (p: { field: string }) => `“${p.field}”不是保密内容`,
  },
  'rules.none': {
    status: 422,
    says: (p: { register: string; field: string; day: string }) =>
      `“${p.field}”${p.day} 早于系统里“${p.register}”最早施行的规则`,
  },
  'rules.unknown': {
    status: 409,
    says: (p: { register: string; rules: string }) =>
      `这件“${p.register}”按以前的规则（${p.rules}…）办理，而系统里没有那一版规则；请联系管理员`,
  },
  'record.unknown': { status: 404, says: () => '没有这条记录，或者您的岗位看不到它' },
  'record.changed': {
    status: 409,
    says: (p: { seen: number; now: number }) =>
      `您打开的是第 ${p.seen} 版，现在已是第 ${p.now} 版；请看过别人的修改后再提交`,
  },
  'row.twice': { status: 422, says: (p: { row: number }) => `与第 ${p.row} 行重复` },
  'key.taken': { status: 409, says: (p: { key: string }) => `${p.key}已被其他记录使用` },
  'serial.taken': { status: 409, says: () => '这个编号已用于另一条记录' },
  'key.elsewhere': {
    status: 409,
    says: (p: { key: string }) =>
      `${p.key}已由其他地区登记，内容与这里写的不同；请由登记地或其上级更正`,
  },
  'answers.invalid': { status: 422, says: (p: { problems: string }) => p.problems },
  'rows.refused': {
    status: 422,
    says: (p: { refused: number }) => `${p.refused} 行有误，一行也没有保存`,
  },
  'list.not-offered': {
    status: 400,
    says: (p: { what: string; offered: string }) =>
      `不能按“${p.what}”排序或筛选；可用的有：${p.offered}`,
  },
  'list.no-place': { status: 400, says: () => '翻页位置无效，请从第一页重新打开' },
  'request.reused': {
    status: 409,
    says: () => '同一请求编号已用于另一次办理，请换一个编号',
  },
} as const

export type RefusalCode = keyof typeof refusals
type ParamsOf<C extends RefusalCode> = Parameters<(typeof refusals)[C]['says']>[0]

/** An expected “no”. `status` is the number that HTTP uses for such a case; `details` is for the screen. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly details: unknown
  constructor(code: RefusalCode, says: string, details: unknown = null) {
    super(says)
    this.name = 'Refusal'
    this.code = code
    this.status = refusals[code].status
    this.details = details
  }
}

/** A refusal in the words of the registry. */
export const refuse = <C extends RefusalCode>(
  code: C,
  params: ParamsOf<C>,
  source?: Source,
): Refusal => new Refusal(code, sentence(code, params, source))

/** The sentence for a person, with its source behind it. */
export function sentence<C extends RefusalCode>(
  code: C,
  params: ParamsOf<C>,
  source?: Source,
): string {
  const says = refusals[code].says as (p: ParamsOf<C>) => string
  return says(params) + (source ? `（${cite(source)}）` : '')
}
