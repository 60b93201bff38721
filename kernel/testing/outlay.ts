import {
  change,
  choice,
  date,
  decimal,
  defineProcedure,
  defineRegister,
  link,
} from '@zhiheng/kernel'
import { act, claim, here } from './claim.register.ts'

/** What was granted on a claim and spent of it. */
export const outlay = defineRegister('outlay', {
  title: '收支',
  source: act.art(3),
  key: null,
  date: 'on',
  fields: {
    claim: link('申领', claim),
    on: date('日期'),
    kind: choice('性质', { granted: '拨付', spent: '支出' }),
    amount: decimal('数量', 'kg', { least: 0 }),
  },
  readBy: here,
  filters: ['claim'],
})
export const spending = defineProcedure('spending', {
  title: '收支',
  source: act.art(3),
  about: outlay,
  states: { booked: '已记', struck: '已冲销' },
  voids: ['struck'],
  steps: {
    book: {
      title: '记账',
      from: 'new',
      to: 'booked',
      by: here,
      fills: ['claim', 'on', 'kind', 'amount'],
      balance: {
        under: 'claim',
        of: 'amount',
        plus: { kind: 'granted' },
        minus: { kind: 'spent' },
        least: 0,
      },
      also: [change(claim, 'recount', { link: 'claim', with: {} })],
    },
    strike: {
      title: '冲销',
      from: 'booked',
      to: 'struck',
      by: here,
      balance: {
        under: 'claim',
        of: 'amount',
        plus: { kind: 'granted' },
        minus: { kind: 'spent' },
        least: 0,
      },
      also: [change(claim, 'recount', { link: 'claim', with: {} })],
    },
  },
})
