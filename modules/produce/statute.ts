import type { StatuteRow } from '../casework/statute.ts'
import { settings } from './sources.ts'

const sample = { register: 'environment-sample', amount: null, unit: 'workdays' } as const
/** The law has a time for objections to produce (Art. 51) and none for soil, water and inputs: a region sets it. */
const set = { act: settings.act, article: settings.article, verified: false } as const

/** The limits of monitoring at the origin: set by the region, or by the day that the order names. */
export const produceStatute: readonly StatuteRow[] = [
  { ...sample, ...set, step: 'tell', from: 'measured', lapsesTo: null, setting: 'produce.tell' },
  {
    ...{ ...sample, ...set, step: 'object', from: 'told', lapsesTo: 'standing' },
    setting: 'produce.object',
  },
  {
    ...{ ...sample, ...set, step: 'retest', from: 'retesting', lapsesTo: null },
    setting: 'produce.retest',
  },
  {
    ...{ register: 'origin-measure', step: 'report', amount: 0, unit: 'days', from: 'until' },
    ...{ lapsesTo: null, act: '本记录写明的日期', article: '落实期限', verified: true },
  },
]
