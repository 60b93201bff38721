import { choice, date, defineRegister, longText, optional, text, yesNo } from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { productClasses, riskClasses } from '../product-classes.ts'
import { gradedSupervision } from '../sources.ts'

/** Products that a catalogue names for closer supervision, from a day on. */
export const keyProduct = defineRegister('key-product', {
  title: '重点监管产品目录',
  source: gradedSupervision,
  key: ['product', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    product: text('产品名称', { also: ['产品'] }),
    productClass: choice('产品类别', productClasses),
    catalogue: choice(
      '所属目录',
      {
        national: '国家重点监管产品',
        food: '食品',
        ccc: '强制性认证产品',
        licence: '生产许可证产品',
        local: '地方重点监管产品',
      },
      { also: ['目录'] },
    ),
    riskClass: choice('风险类别', riskClasses, { also: ['风险等级'] }),
    since: date('列入日期', { also: ['起始日期', '施行日期'] }),
    until: optional(date('移出日期', { hint: '最后一天' })),
    basis: longText('依据', { hint: '目录的文件名称和文号' }),
    released: optional(yesNo('已公开', { internal: true })),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['product', 'productClass', 'catalogue', 'riskClass', 'since', 'until', 'basis'],
  search: ['product'],
  sorts: ['since', 'product'],
  filters: ['productClass', 'catalogue', 'riskClass', 'state'],
})
