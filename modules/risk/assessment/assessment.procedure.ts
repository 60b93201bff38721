import {
  type AnyRegister,
  change,
  create,
  defineProcedure,
  known,
  longText,
  now,
  of,
  oneOf,
  ownPost,
  rule,
  today,
} from '@zhiheng/kernel'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { riskManagement } from '../sources.ts'
import { warningHandling } from '../warning/warning.procedure.ts'
import { riskAssessment } from './assessment.register.ts'
import { coloured, scored } from './colours.ts'

const signal = { name: 'signal' } as AnyRegister
const rapidCase = { name: 'rapid-case' } as AnyRegister
const complete = [
  rule('请评定发生可能性', 'likelihood', { likelihood: known }),
  rule('请评定后果严重性', 'severity', { severity: known }),
  rule('请填写处置措施建议', 'measures', { measures: known }),
]

/** Scored by one officer, reviewed by another, decided by a head; what is grave is warned of, the gravest at once. */
export const assessing = defineProcedure('risk-assessing', {
  title: '风险评估',
  source: riskManagement,
  about: riskAssessment,
  states: { drafted: '评估中', reviewed: '已复核', decided: '已确定' },
  waits: {
    drafted: { asks: 'review', why: '风险评估待评分、复核' },
    reviewed: { asks: 'decide', why: '风险评估待确定' },
  },
  steps: {
    draft: {
      title: '建立评估',
      from: 'new',
      to: 'drafted',
      by: byOfficerHere,
      fills: ['signal', 'product', 'productClass', 'facts'],
      sets: { openedOn: today },
      consequence: true,
    },
    score: {
      title: '评分',
      from: 'drafted',
      to: 'same',
      by: byOfficerHere,
      fills: ['likelihood', 'severity', 'measures', 'department'],
      sets: { score: scored, colour: coloured },
      leaves: complete,
    },
    review: {
      title: '复核',
      from: 'drafted',
      to: 'reviewed',
      by: byOfficerHere,
      apartFrom: ['score'],
      sets: { reviewedBy: ownPost },
      ask: { opinion: longText('复核意见') },
      leaves: complete,
    },
    return: {
      title: '退回重评',
      from: 'reviewed',
      to: 'drafted',
      by: byOfficerHere,
      ask: { reason: longText('退回原因') },
    },
    regrade: {
      title: '调整风险等级',
      from: 'reviewed',
      to: 'same',
      by: byHeadHere,
      fills: ['colour'],
      ask: { reason: longText('调整的理由') },
      leaves: [rule('请选择风险等级', 'colour', { colour: known })],
    },
    decide: {
      title: '确定',
      from: 'reviewed',
      to: 'decided',
      by: byHeadHere,
      apartFrom: ['score', 'review'],
      also: [
        change(signal, 'assessed', { link: 'signal', with: {} }),
        create(warningHandling, 'draft', {
          with: {
            assessment: of('id'),
            product: of('product'),
            colour: of('colour'),
            text: of('facts'),
          },
          when: { colour: oneOf('yellow', 'orange', 'red') },
        }),
        create(rapidCase, 'open', {
          with: { subject: of('product'), level: 'major', foundAt: now, situation: of('facts') },
          when: { colour: 'red' },
        }),
      ],
    },
  },
})
