import {
  choice,
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  text,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { equipping } from '../sources.ts'

/** Exports that somebody abroad has notified, returned or claimed damages for. */
export const foreignNotice = defineRegister('foreign-notice', {
  title: '国外通报退货索赔',
  source: equipping,
  key: ['noticeNo'],
  fields: {
    noticeNo: code('通报编号'),
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    product: text('产品'),
    noticedOn: date('通报日期'),
    kind: choice('类别', { notified: '被通报', returned: '被退货', claimed: '被索赔' }),
    damage: optional(
      choice('影响程度', { none: '无明显影响', some: '一定影响', serious: '严重影响' }),
    ),
    from: text('国家或地区'),
  },
  readBy: listReadersAndFirm,
  search: ['product', 'from'],
  sorts: ['noticedOn'],
  filters: ['party', 'kind', 'damage', 'state'],
})
