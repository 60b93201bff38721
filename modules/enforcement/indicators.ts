import { absent, any, defineIndicator, isNot, known, oneOf } from '@zhiheng/kernel'
import { penaltyLaw, transferRules } from '../casework/sources.ts'
import { brandReport } from './brand/report.register.ts'
import { jointAction } from './joint/action.register.ts'
import { penaltyCase } from './penalty/case.register.ts'
import { brandProtection, jointEnforcement } from './sources.ts'
import { crimeTransfer } from './transfer/transfer.register.ts'

const rate = { unit: '%', better: 'higher' } as const
const count = { unit: '件', better: 'higher' } as const
/** Fen as yuan. */
const inYuan = 0.01
const bySource = { over: penaltyCase, by: ['kind', 'outcome', 'joint'] } as const

const ofCases = [
  defineIndicator('penalty-cases', {
    ...count,
    ...bySource,
    title: '行政处罚立案数',
    source: penaltyLaw.art(54),
    aliases: ['立案数', '查办案件数', '查处质量违法案件数'],
    formula: (cases) => cases.count(),
    examples: [{ given: [{ outcome: null }, { outcome: 'penalised' }], expect: 2 }],
  }),
  defineIndicator('penalty-closure-rate', {
    ...rate,
    ...bySource,
    title: '行政处罚案件结案率',
    source: penaltyLaw.art(60),
    aliases: ['结案率', '案件结案率'],
    formula: (cases) => cases.share({ of: { closed: true }, among: {} }),
    examples: [
      { given: [{ closed: true }, { closed: false }], expect: 50 },
      { given: [], expect: 'unknown' },
    ],
  }),
  defineIndicator('timely-decision-rate', {
    ...rate,
    ...bySource,
    title: '行政处罚案件按期办结率',
    source: penaltyLaw.art(60),
    aliases: ['按期结案率', '案件按期办结率'],
    formula: (cases) =>
      cases.share({
        of: { late: absent },
        among: { outcome: oneOf('penalised', 'warned', 'spared', 'notProven') },
      }),
    examples: [
      {
        given: [
          { outcome: 'penalised', late: null },
          { outcome: 'spared', late: true },
          { outcome: null, late: true },
        ],
        expect: 50,
      },
    ],
  }),
  defineIndicator('penalty-fines', {
    ...bySource,
    title: '行政处罚罚款金额',
    source: penaltyLaw.art(9),
    unit: '元',
    better: 'higher',
    aliases: ['罚款金额'],
    formula: (cases) => ({ ...cases.sum('fine'), scale: inYuan }),
    examples: [{ given: [{ fine: 1_000_000 }, { fine: null }], expect: 10_000 }],
  }),
  defineIndicator('penalty-confiscations', {
    ...bySource,
    title: '行政处罚没收金额',
    source: penaltyLaw.art(9),
    unit: '元',
    better: 'higher',
    aliases: ['没收金额'],
    formula: (cases) => ({ ...cases.sum('confiscated'), scale: inYuan }),
    examples: [{ given: [{ confiscated: 250 }], expect: 2.5 }],
  }),
]

const ofTransfers = [
  defineIndicator('crime-transfers', {
    ...count,
    title: '涉嫌犯罪案件移送数',
    source: transferRules.art(3),
    over: crimeTransfer,
    by: ['outcome'],
    aliases: ['移送司法机关案件数'],
    formula: (transfers) => transfers.count({ outcome: isNot('declined') }),
    examples: [{ given: [{ outcome: 'returned' }, { outcome: 'declined' }], expect: 1 }],
  }),
  defineIndicator('crime-transfer-acceptance', {
    ...rate,
    title: '涉嫌犯罪案件移送采纳率',
    source: transferRules.art(8),
    over: crimeTransfer,
    by: ['outcome'],
    aliases: ['移送采纳率', '公安机关立案率'],
    formula: (transfers) =>
      transfers.share({
        of: any({ reply: 'filed' }, { reviewReply: 'filed' }),
        among: { reply: known },
      }),
    examples: [
      {
        given: [
          { reply: 'filed', reviewReply: null },
          { reply: 'notFiled', reviewReply: 'filed' },
          { reply: 'notFiled', reviewReply: 'upheld' },
          { reply: 'notFiled', reviewReply: null },
          { reply: null, reviewReply: null },
        ],
        expect: 50,
      },
    ],
  }),
]

const ofCooperation = [
  defineIndicator('joint-actions', {
    ...count,
    unit: '次',
    title: '联合执法次数',
    source: jointEnforcement,
    over: jointAction,
    by: [],
    aliases: ['联合执法数'],
    formula: (actions) => actions.count(),
    examples: [{ given: [{}, {}], expect: 2 }],
  }),
  defineIndicator('fake-reports', {
    ...count,
    title: '打假协作举报件数',
    source: brandProtection,
    over: brandReport,
    by: ['outcome'],
    subjects: ['brand'],
    aliases: ['企业打假举报数'],
    formula: (reports) => reports.count(),
    examples: [{ given: [{ outcome: null }, { outcome: 'answered' }], expect: 2 }],
  }),
  defineIndicator('fake-report-answer-rate', {
    ...rate,
    title: '打假协作举报答复率',
    source: brandProtection,
    over: brandReport,
    by: ['outcome'],
    subjects: ['brand'],
    aliases: ['打假回复率'],
    formula: (reports) =>
      reports.share({
        of: { outcome: 'answered' },
        among: any({ outcome: absent }, { outcome: isNot('withdrawn') }),
      }),
    examples: [
      { given: [{ outcome: 'answered' }, { outcome: null }, { outcome: 'withdrawn' }], expect: 50 },
    ],
  }),
]

export const enforcementIndicators = [...ofCases, ...ofTransfers, ...ofCooperation]
