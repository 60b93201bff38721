import {
  choice,
  defineRegister,
  integer,
  link,
  longText,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { document } from '../document.register.ts'
import { plans } from '../sources.ts'

/** What an upper office said of a plan that was filed with it, as the lower office received it. */
export const filingAnswer = defineRegister('filing-answer', {
  title: '上级审核意见',
  source: plans,
  key: null,
  fields: {
    title: text('计划名称'),
    document: link('本级计划', document),
    from: region('审核地区'),
    version: integer('第几次报送'),
    verdict: choice('结论', { approved: '批准', returned: '退回' }),
    opinion: optional(longText('意见')),
  },
  readBy: readers,
  filters: ['document', 'verdict', 'state'],
})
