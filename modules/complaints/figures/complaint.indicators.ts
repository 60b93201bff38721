import { absent, defineIndicator, isNot, known, oneOf } from '@zhiheng/kernel'
import { complaintMeasures } from '../../casework/sources.ts'
import { complaint } from '../complaint/complaint.register.ts'

const statistics = complaintMeasures.at('统计分析')
const of = {
  source: statistics,
  over: complaint,
  by: ['channel', 'matter', 'outcome'],
} as const
const over = oneOf('agreed', 'ended')

const received = defineIndicator('complaints-received', {
  ...of,
  title: '投诉件数',
  unit: '件',
  better: 'lower',
  formula: (complaints) => complaints.count(),
  examples: [{ given: [{}, { outcome: 'agreed' }], expect: 2 }],
})

const taken = defineIndicator('complaints-taken', {
  ...of,
  title: '投诉受理率',
  unit: '%',
  better: 'higher',
  formula: (complaints) => complaints.share({ of: { taken: true }, among: { taken: known } }),
  examples: [
    { given: [{ taken: true }, { taken: false }, { taken: null }], expect: 50 },
    { given: [{ taken: null }], expect: 'unknown' },
  ],
})

const inTime = defineIndicator('complaints-taken-in-time', {
  ...of,
  title: '投诉七个工作日受理率',
  unit: '%',
  better: 'higher',
  formula: (complaints) => complaints.share({ of: { late: false }, among: { taken: known } }),
  examples: [
    {
      given: [
        { taken: true, late: false },
        { taken: false, late: true },
      ],
      expect: 50,
    },
    { given: [{ taken: null, late: true }], expect: 'unknown' },
  ],
})

const days = defineIndicator('complaint-days', {
  ...of,
  title: '投诉平均办理天数',
  unit: '天',
  better: 'lower',
  formula: (complaints) => complaints.mean('took'),
  examples: [
    { given: [{ took: 10 }, { took: 21 }, { took: null }], expect: 15.5 },
    { given: [{ took: null }], expect: 'unknown' },
  ],
})

const closedInTime = defineIndicator('complaints-closed-in-time', {
  ...of,
  title: '投诉按期办结率',
  unit: '%',
  better: 'higher',
  formula: (complaints) =>
    complaints.share({
      of: { $any: [{ endReason: absent }, { endReason: isNot('e5') }] },
      among: { outcome: over },
    }),
  examples: [
    {
      given: [
        { outcome: 'agreed', endReason: null },
        { outcome: 'ended', endReason: 'e3' },
        { outcome: 'ended', endReason: 'e5' },
        { outcome: 'ended', endReason: 'e5' },
        { outcome: 'refused' },
      ],
      expect: 50,
    },
    { given: [{ outcome: null }], expect: 'unknown' },
  ],
})

const agreed = defineIndicator('mediation-success', {
  ...of,
  title: '投诉调解成功率',
  aliases: ['消费投诉调解成功率', '调解成功率'],
  unit: '%',
  better: 'higher',
  formula: (complaints) =>
    complaints.share({ of: { outcome: 'agreed' }, among: { outcome: over } }),
  examples: [
    { given: [{ outcome: 'agreed' }, { outcome: 'ended' }, { outcome: 'refused' }], expect: 50 },
    { given: [{ outcome: 'withdrawn' }], expect: 'unknown' },
  ],
})

const repeated = defineIndicator('complaints-repeated', {
  ...of,
  title: '重复投诉占比',
  unit: '%',
  better: 'lower',
  formula: (complaints) => complaints.share({ of: { repeated: true }, among: { taken: known } }),
  examples: [
    {
      given: [
        { taken: true, repeated: true },
        { taken: true, repeated: null },
        { taken: false, repeated: false },
        { taken: true },
      ],
      expect: 25,
    },
    { given: [{ repeated: true }], expect: 'unknown' },
  ],
})

const recovered = defineIndicator('complaint-refunds', {
  ...of,
  title: '为消费者挽回损失',
  aliases: ['挽回经济损失'],
  unit: '元',
  better: 'higher',
  formula: (complaints) => ({ ...complaints.sum('refunded'), scale: 0.01 }),
  examples: [{ given: [{ refunded: 29_900 }, { refunded: 100 }, { refunded: null }], expect: 300 }],
})

const satisfaction = defineIndicator('complaint-satisfaction', {
  ...of,
  title: '投诉办理满意度',
  unit: '分',
  better: 'higher',
  formula: (complaints) => complaints.mean('score'),
  examples: [
    { given: [{ score: 5 }, { score: 4 }, { score: null }], expect: 4.5 },
    { given: [{ score: null }], expect: 'unknown' },
  ],
})

/** Looked at by awards, credit and reviews: “重大有效投诉” is proved, and the business's own fault. */
export const majorProven = defineIndicator('major-complaints-proven', {
  ...of,
  title: '查实的重大投诉',
  subjects: ['party'],
  aliases: ['重大有效投诉', '因自身原因的重大投诉'],
  unit: '件',
  better: 'lower',
  formula: (complaints) => complaints.count({ major: true, verdict: 'proven' }),
  examples: [
    {
      given: [
        { major: true, verdict: 'proven' },
        { major: true, verdict: 'provenOther' },
        { major: false, verdict: 'proven' },
        { major: true, verdict: null },
      ],
      expect: 1,
    },
  ],
})

/** What is published of complaints (Art. 39), by channel, matter and outcome. */
export const complaintFigures = [
  received,
  taken,
  inTime,
  days,
  closedInTime,
  agreed,
  repeated,
  recovered,
  satisfaction,
  majorProven,
]
