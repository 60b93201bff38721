import {
  foodSafetyLaw,
  foodSamplingMeasures,
  productQualityLaw,
  settings,
} from '../casework/sources.ts'
import type { StatuteRow } from '../casework/statute.ts'
import { produceLaw } from '../produce/sources.ts'

type Told = Omit<StatuteRow, 'act' | 'article' | 'verified'>
const cited =
  (act: { readonly title: string }, verified: boolean) =>
  (article: string, of: Told): StatuteRow => ({
    ...of,
    act: act.title,
    article,
    verified,
  })
/** What was read in the text of the act or of a copy that quotes it. */
const quality = cited(productQualityLaw, true)
const food = cited(foodSafetyLaw, true)
const produce = cited(produceLaw, true)
const order15 = cited(foodSamplingMeasures, true)
/** From memory: a region sets it, and the number is what holds where it does not. */
const remembered = cited(foodSamplingMeasures, false)

const notice = {
  register: 'result-notice',
  step: 'object',
  from: 'receivedOn',
  lapsesTo: 'unopposed',
}
const term = (is: string) => ({ when: { by: 'term', is } })
const urgency = (is: string) => ({ when: { by: 'urgency', is } })
const late = { lapsesTo: null } as const

/** The limits of sampling, testing and objections, as the acts state them. */
export const samplingStatute: readonly StatuteRow[] = [
  {
    ...{
      register: 'sampling-task',
      step: 'finish',
      amount: 0,
      unit: 'days',
      from: 'dueOn',
      ...late,
    },
    ...{ act: settings.act, article: '抽样任务书', verified: true },
  },
  order15('第20条', {
    ...{ register: 'sample', step: 'hand', amount: 5, unit: 'workdays', from: 'taken', ...late },
    when: { by: 'regime', is: 'food' },
  }),
  order15('第24条', {
    ...{ register: 'test-report', step: 'issue', amount: 20, unit: 'workdays' },
    ...{ from: 'receivedOn', ...late, ...term('food') },
  }),
  remembered('第35条', {
    ...{ register: 'test-report', step: 'issueRetest', amount: 10, unit: 'workdays' },
    ...{ from: 'receivedOn', ...late, ...term('retest'), setting: 'food.retest' },
  }),
  ...(['foodFail', 'foodSerious'] as const).map((is) =>
    remembered('第29条', {
      ...{ register: 'test-report', step: 'notify', amount: 5, unit: 'workdays' },
      ...{ from: 'issued', ...late, ...urgency(is), setting: 'food.notify' },
    }),
  ),
  remembered('第26条', {
    ...{ register: 'test-report', step: 'reportUp', amount: 7, unit: 'workdays' },
    ...{ from: 'issued', ...late, ...urgency('foodPass'), setting: 'food.reportPass' },
  }),
  remembered('第27条', {
    ...{ register: 'test-report', step: 'reportUp', amount: 2, unit: 'workdays' },
    ...{ from: 'issued', ...late, ...urgency('foodFail'), setting: 'food.reportFail' },
  }),
  remembered('第28条', {
    ...{ register: 'test-report', step: 'reportUp', amount: 24, unit: 'hours' },
    ...{ from: 'issued', ...late, ...urgency('foodSerious'), setting: 'food.reportSerious' },
  }),
  ...(
    [
      ['pass', 3],
      ['fail', 6],
    ] as const
  ).map(([is, amount]) =>
    order15('第25条', {
      ...{ register: 'test-report', step: 'destroyReserve', amount, unit: 'months' },
      ...{ from: 'settled', ...late, when: { by: 'keeping', is }, notBefore: true },
    }),
  ),
  quality('第15条', { ...notice, amount: 15, unit: 'days', ...term('industrial') }),
  food('第88条', { ...notice, amount: 7, unit: 'workdays', ...term('food') }),
  food('第88条', { ...notice, amount: 7, unit: 'workdays', ...term('farm') }),
  produce('第51条第1款', {
    ...{ ...notice, step: 'retestProduce', amount: 5, unit: 'workdays', ...term('produce') },
  }),
  produce('第51条第2款', {
    ...{ ...notice, step: 'retestProduceQuick', amount: 4, unit: 'hours' },
    ...{ from: 'receivedAt', ...term('produceQuick') },
  }),
  produce('第51条第3款', {
    ...{ register: 'test-report', step: 'issueRetest', amount: 7, unit: 'workdays' },
    ...{ from: 'receivedOn', ...late, ...term('produceRetest') },
  }),
  food('第88条', {
    ...{ ...notice, step: 'objectQuick', amount: 4, unit: 'hours' },
    ...{ from: 'receivedAt', ...term('quick') },
  }),
  remembered('第32条', {
    ...{ register: 'objection', step: 'accept', amount: 5, unit: 'workdays' },
    ...{ from: 'filed', ...late, ...term('foodRetest'), setting: 'food.retestAccept' },
  }),
  ...(
    [
      ['industrial', 'objection.industrial'],
      ['produceRetest', 'objection.produce'],
    ] as const
  ).map(
    ([is, setting]): StatuteRow => ({
      ...{
        register: 'objection',
        step: 'accept',
        amount: null,
        unit: 'workdays' as const,
        from: 'filed',
      },
      ...{ ...late, ...term(is), setting },
      ...{ act: settings.act, article: settings.article, verified: false },
    }),
  ),
  order15('第32条', {
    ...{ register: 'objection', step: 'chooseLaboratory', amount: 5, unit: 'workdays' },
    ...{ from: 'accepted', ...late, ...term('foodRetest') },
  }),
  order15('第32条', {
    ...{ register: 'objection', step: 'prolong', amount: 5, unit: 'workdays' },
    ...{ from: 'chooseLaboratory', ...late, extension: true },
  }),
  remembered('第33条', {
    ...{ register: 'objection', step: 'handSample', amount: 3, unit: 'workdays' },
    ...{ from: 'laboratoryChosen', ...late, ...term('foodRetest'), setting: 'food.handReserve' },
  }),
  remembered('第39条', {
    ...{ register: 'objection', step: 'decide', amount: 20, unit: 'workdays' },
    ...{ from: 'accepted', ...late, ...term('foodFact'), setting: 'food.objectionFact' },
  }),
  remembered('第39条', {
    ...{ register: 'objection', step: 'decide', amount: 30, unit: 'workdays' },
    ...{ from: 'accepted', ...late, ...term('foodMethod'), setting: 'food.objectionMethod' },
  }),
]
