import {
  byChoice,
  create,
  field,
  isNot,
  known,
  lapse,
  listOf,
  longText,
  of,
  pick,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { testReport } from '../report/test-report.register.ts'
import { foodSamplingMeasures, objecting } from '../sources.ts'

const ofFood = pick('kind', {
  retest: 'foodRetest',
  sampling: 'foodFact',
  authenticity: 'foodFact',
  method: 'foodMethod',
  judgement: 'foodMethod',
})

/** Filed, accepted, and given to another laboratory. */
export const beginning = {
  file: {
    title: '提出',
    source: objecting,
    from: 'new',
    to: 'filed',
    by: byFirm,
    fills: [
      'notice',
      'report',
      'sample',
      'sampledOn',
      'sampleNo',
      'product',
      'firstLaboratory',
      'regime',
      'kind',
      'grounds',
      'evidence',
      'party',
      'department',
    ],
    sets: {
      receivedOn: today,
      term: pick('regime', { industrial: 'industrial', food: ofFood, produce: 'produceRetest' }),
    },
    consequence: true,
  },
  accept: {
    title: '受理',
    source: foodSamplingMeasures.art(32),
    from: 'filed',
    to: 'accepted',
    by: byOfficer,
    within: byChoice('term', {
      foodRetest: workdays(setting('food.retestAccept', 5)),
      industrial: workdays(setting('objection.industrial')),
      produceRetest: workdays(setting('objection.produce')),
    }).after('filed'),
    otherwise: lapse({ to: 'same' }),
  },
  chooseLaboratory: {
    title: '确定复检机构',
    source: foodSamplingMeasures.art(32),
    from: 'accepted',
    to: 'laboratoryChosen',
    by: byOfficer,
    when: { kind: 'retest' },
    fills: ['retestLaboratory'],
    ask: { how: longText('确定方式', { hint: '写明随机确定的经过' }) },
    sets: { assignees: listOf(field('retestLaboratory')) },
    leaves: [
      rule('须填写复检机构', 'retestLaboratory', { retestLaboratory: known }),
      rule('复检机构不能是初检机构', 'retestLaboratory', {
        retestLaboratory: isNot(field('firstLaboratory')),
      }),
    ],
    within: byChoice('term', { foodRetest: workdays(5) }).after('accepted'),
    otherwise: lapse({ to: 'same' }),
  },
  prolong: {
    title: '延长确定复检机构的期限',
    source: foodSamplingMeasures.art(32),
    from: 'accepted',
    to: 'same',
    by: byHeadOf,
    when: { term: 'foodRetest', prolonged: { op: 'absent' } },
    sets: { prolonged: true },
    ask: { reason: longText('延长原因') },
    extends: { step: 'chooseLaboratory', by: workdays(5) },
  },
  handSample: {
    title: '移交备样',
    source: foodSamplingMeasures.art(33),
    from: 'laboratoryChosen',
    to: 'retesting',
    by: byOfficer,
    within: byChoice('term', { foodRetest: workdays(setting('food.handReserve', 3)) }).after(
      'laboratoryChosen',
    ),
    otherwise: lapse({ to: 'same' }),
    also: [
      create(testReport, 'open', {
        with: {
          sample: of('sample'),
          sampledOn: of('sampledOn'),
          sampleNo: of('sampleNo'),
          product: of('product'),
          regime: of('regime'),
          kind: 'retest',
          method: 'laboratory',
          objection: of('id'),
          laboratory: of('retestLaboratory'),
          assignees: listOf(field('retestLaboratory')),
          sampledUnit: of('party'),
          department: of('department'),
          term: pick('regime', { food: 'retest', produce: 'produceRetest' }),
        },
      }),
    ],
  },
} as const
