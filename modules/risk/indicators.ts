import { defineIndicator, known, oneOf } from '@zhiheng/kernel'
import { accidentRules } from '../casework/sources.ts'
import { incident } from './incident/incident.register.ts'
import { injuryCase } from './injury/injury.register.ts'
import { signal } from './signal/signal.register.ts'
import { riskManagement } from './sources.ts'
import { recipient } from './warning/recipient.register.ts'

const rate = { unit: '%', better: 'higher' } as const
const ofIncidents = { over: incident, by: ['kind', 'classFinal'] } as const
const fewer = { unit: '起', better: 'lower' } as const

export const riskIndicators = [
  defineIndicator('incidents', {
    ...fewer,
    ...ofIncidents,
    title: '质量安全事故起数',
    source: accidentRules.art(3),
    aliases: ['质量安全事故数', '事故起数'],
    formula: (incidents) => incidents.count(),
    examples: [{ given: [{ classFinal: 'major' }, { classFinal: null }], expect: 2 }],
  }),
  defineIndicator('grave-incidents', {
    ...fewer,
    ...ofIncidents,
    title: '重大以上质量安全事故起数',
    source: accidentRules.art(3),
    aliases: ['重大质量安全事故', '重大及以上质量安全事故'],
    formula: (incidents) => incidents.count({ classFinal: oneOf('major', 'extra') }),
    examples: [{ given: [{ classFinal: 'major' }, { classFinal: 'larger' }], expect: 1 }],
  }),
  defineIndicator('incident-deaths', {
    ...ofIncidents,
    title: '质量安全事故死亡人数',
    source: accidentRules.art(3),
    unit: '人',
    better: 'lower',
    formula: (incidents) => incidents.sum('deaths'),
    examples: [{ given: [{ deaths: 3 }, { deaths: null }], expect: 3 }],
  }),
  defineIndicator('first-report-timeliness', {
    ...rate,
    ...ofIncidents,
    title: '事故首报及时率',
    source: accidentRules.art(9),
    aliases: ['首报及时率'],
    formula: (incidents) =>
      incidents.share({ of: { firstInTime: true }, among: { firstInTime: known } }),
    examples: [{ given: [{ firstInTime: true }, { firstInTime: false }], expect: 50 }],
  }),
  defineIndicator('incident-closure-rate', {
    ...rate,
    ...ofIncidents,
    title: '质量安全事故结案率',
    source: accidentRules.art(32),
    formula: (incidents) => incidents.share({ of: { closed: true }, among: {} }),
    examples: [{ given: [{ closed: true }, { closed: false }], expect: 50 }],
  }),
  defineIndicator('injury-signals', {
    title: '产品伤害风险信号数',
    source: riskManagement,
    over: signal,
    unit: '条',
    better: 'higher',
    by: ['productClass', 'spread'],
    aliases: ['伤害信号数'],
    formula: (signals) => signals.count({ kind: 'injury' }),
    examples: [{ given: [{ kind: 'injury' }, { kind: 'media' }], expect: 1 }],
  }),
  defineIndicator('product-injuries', {
    title: '产品伤害病例数',
    source: riskManagement,
    over: injuryCase,
    unit: '例',
    better: 'lower',
    by: ['productClass', 'cause', 'severity'],
    smallest: 5,
    formula: (injuries) => injuries.count(),
    examples: [{ given: [{ cause: 'fall' }], expect: 1 }],
  }),
  defineIndicator('warning-receipt-rate', {
    ...rate,
    title: '风险预警签收率',
    source: riskManagement,
    over: recipient,
    by: [],
    aliases: ['预警签收率'],
    formula: (recipients) =>
      recipients.share({
        of: { receipt: 'signed' },
        among: { receipt: oneOf('pending', 'signed') },
      }),
    examples: [
      {
        given: [{ receipt: 'signed' }, { receipt: 'pending' }, { receipt: 'elsewhere' }],
        expect: 50,
      },
    ],
  }),
]
