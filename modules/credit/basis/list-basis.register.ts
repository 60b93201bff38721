import {
  choice,
  code,
  date,
  defineRegister,
  integer,
  link,
  longText,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { measureList } from '../measure/measure-list.register.ts'
import { firmsOnceReleased } from '../rights.ts'
import { listedActs } from '../sources.ts'

/** One ground on which an enterprise may be put on a list: the act, its article, and what it allows. */
export const listBasis = defineRegister('list-basis', {
  title: '列入依据',
  source: listedActs,
  key: ['basisNo'],
  fields: {
    basisNo: code('依据编号'),
    item: longText('列入情形'),
    act: text('法律、法规、规章名称'),
    article: text('条款'),
    level: choice('制定机关', { national: '国家规定', local: '地方规定' }),
    allows: choice('允许的措施', {
      serious: '列入严重违法失信名单',
      expose: '曝光已公布的事实',
      lower: '降低质量信用等级',
    }),
    years: optional(
      integer('列入期限（年）', { least: 1, most: 3, hint: '单位为年；严重失信信息公示一至三年' }),
    ),
    earlyMonths: optional(
      integer('最短列入时间（月）', {
        least: 12,
        most: 36,
        hint: '自决定之日起满多少个月；严重失信信息至少公示一年',
      }),
    ),
    consent: yesNo('是否须经上一级机关同意', {
      hint: '县级、设区的市级机关列入的，须经上一级同意',
    }),
    measures: optional(link('适用的措施清单', measureList)),
    since: date('施行日期'),
    until: optional(date('有效期至')),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, firmsOnceReleased, onceReleased],
  public: ['basisNo', 'item', 'act', 'article', 'level', 'allows', 'years', 'since', 'until'],
  headline: ['item'],
  search: ['act'],
  sorts: ['basisNo'],
  filters: ['level', 'allows', 'state'],
})
