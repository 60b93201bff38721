import {
  choice,
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { marketAccess } from '../sources.ts'

/** A licence or certificate without which a product may not be made or sold. */
export const permit = defineRegister('permit', {
  title: '生产许可与认证',
  source: marketAccess,
  key: ['permitNo'],
  keyAcross: true,
  fields: {
    permitNo: code('证书编号', { also: ['许可证编号', '证书号'] }),
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    firm: text('持证企业', { also: ['企业名称', '生产者名称'] }),
    kind: choice('证书类别', {
      industrial: '工业产品生产许可证',
      food: '食品生产许可证',
      ccc: '强制性产品认证证书',
      other: '其他',
    }),
    product: text('产品名称', { also: ['许可产品', '产品'] }),
    since: date('发证日期', { also: ['有效期起'] }),
    until: date('有效期至', { also: ['有效期止'], hint: '当天仍有效' }),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['permitNo', 'firm', 'kind', 'product', 'since', 'until'],
  search: ['firm', 'product'],
  sorts: ['until'],
  filters: ['party', 'kind', 'state'],
})
