import {
  date,
  decimal,
  defineRegister,
  integer,
  money,
  optional,
  party,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased, ownFirm } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'

/**
 * How many complaints about one enterprise were closed in a period and how: counted from the complaints, never typed
 * in. What is still open counts nowhere.
 */
export const complaintDisclosure = defineRegister('complaint-disclosure', {
  title: '消费投诉信息公示',
  source: complaintMeasures.art(39),
  key: ['party', 'from', 'until'],
  fields: {
    party: party('经营者统一社会信用代码'),
    from: date('起始日期'),
    until: date('截止日期'),
    closed: integer('办结投诉', { least: 0 }),
    agreed: integer('达成调解协议', { least: 0 }),
    ended: integer('终止调解', { least: 0 }),
    rate: optional(decimal('调解成功率', '%', { least: 0, most: 100 })),
    refunded: optional(money('为消费者挽回')),
    matters: text('投诉事项'),
    compiledOn: date('编制日期'),
    objected: optional(yesNo('经营者有异议')),
    releasedOn: optional(date('公示日期')),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, ownFirm, onceReleased],
  public: ['party', 'from', 'until', 'closed', 'agreed', 'ended', 'rate', 'matters', 'releasedOn'],
  search: ['matters'],
  sorts: ['until'],
  filters: ['party', 'state'],
})
