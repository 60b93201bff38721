import type { StatuteRow } from '../casework/statute.ts'
import { corrections, measureExecution } from './sources.ts'

/** Order 44 was not read in full: what is remembered of it is a setting of the region, or the ground states it. */
const order44 = {
  act: '市场监督管理严重违法失信名单管理办法（市场监管总局令第44号）',
  verified: false,
} as const
const repairs = { act: '信用修复管理办法（国家发展改革委令第36号）', verified: false } as const
const onRecord = { act: '本记录写明的日期', verified: true, amount: 0, unit: 'days' } as const

/** Copied by hand from the acts. */
export const creditStatute: readonly StatuteRow[] = [
  {
    ...order44,
    ...{ register: 'list-entry', step: 'plead', amount: null, unit: 'workdays' },
    ...{ from: 'noticedOn', lapsesTo: 'unstated', setting: 'list.statement' },
    article: '告知和陈述、申辩',
  },
  {
    ...order44,
    ...{ register: 'list-entry', step: 'publish', amount: 20, unit: 'workdays' },
    ...{ from: 'decided', lapsesTo: null, setting: 'list.publish', article: '公示' },
  },
  {
    ...onRecord,
    ...{ register: 'list-entry', step: 'removeEarly', from: 'until', lapsesTo: 'removed' },
    article: '列入期限',
  },
  {
    ...onRecord,
    ...{ register: 'list-entry', step: 'applyForRepair', from: 'earlyFrom', lapsesTo: null },
    ...{ article: '可以申请提前移出的日期', notBefore: true },
  },
  {
    ...order44,
    ...{ register: 'repair', step: 'accept', amount: 5, unit: 'workdays', from: 'filed' },
    ...{ lapsesTo: null, setting: 'repair.accept', article: '提前移出的受理' },
  },
  {
    ...order44,
    ...{ register: 'repair', step: 'agree', amount: 15, unit: 'workdays', from: 'accepted' },
    ...{ lapsesTo: null, setting: 'repair.decideList', article: '提前移出的决定' },
    when: { by: 'of', is: 'list' },
  },
  {
    ...repairs,
    ...{ register: 'repair', step: 'agree', amount: 10, unit: 'workdays', from: 'accepted' },
    ...{ lapsesTo: null, setting: 'repair.decidePenalty', article: '修复办理' },
    when: { by: 'of', is: 'penalty' },
  },
  {
    ...{ register: 'measure-case', step: 'execute', amount: null, unit: 'workdays' },
    ...{ from: 'assigned', lapsesTo: null, setting: 'measure.execute' },
    ...{ act: measureExecution.act, article: measureExecution.article, verified: false },
  },
  {
    ...{ register: 'correction', step: 'answer', amount: null, unit: 'workdays', from: 'filed' },
    ...{ lapsesTo: null, setting: 'correction.answer' },
    ...{ act: corrections.act, article: corrections.article, verified: false },
  },
  ...['list-basis', 'credit-measure'].map(
    (register): StatuteRow => ({
      ...onRecord,
      ...{ register, step: 'approve', from: 'since', lapsesTo: null },
      ...{ notBefore: true, article: '施行日期' },
    }),
  ),
  {
    ...onRecord,
    ...{ register: 'list-basis', step: 'propose', from: 'until', lapsesTo: 'ended' },
    article: '有效期',
  },
  {
    ...onRecord,
    ...{ register: 'credit-measure', step: 'apply', from: 'until', lapsesTo: 'ended' },
    article: '有效期',
  },
]
