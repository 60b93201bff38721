import {
  atLeastSome,
  change,
  days,
  hours,
  known,
  longText,
  nextSerial,
  now,
  of,
  rule,
  send,
  today,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { transferRules } from '../../casework/sources.ts'
import { penaltyHandling } from '../penalty/case.procedure.ts'
import { paperKeeping } from '../penalty/paper.procedure.ts'
import { transferFileHandling } from './file.procedure.ts'

/** 移送应当附有的材料（第6条）；移送书 itself is printed from the record. */
const required = {
  investigation: '涉嫌犯罪案件情况的调查报告',
  goods: '涉案物品清单',
  test: '有关检验报告或者鉴定意见',
  other: '其他有关涉嫌犯罪的材料',
} as const
const papers = Object.entries(required).map(([kind, title]) => ({
  ...atLeastSome(paperKeeping, 'transfer', {
    least: 1,
    where: { kind: kind as keyof typeof required, state: 'kept' },
  }),
  says: `须附${title}`,
}))

const drafted = ['case', 'crime', 'party', 'facts', 'assignees', 'police'] as const

/** From the team's report to the hand-over, with every paper that the rules list. */
export const approvalSteps = {
  draft: {
    title: '拟移送',
    source: transferRules.art(5, 1),
    from: 'new',
    to: 'drafted',
    by: byOfficer,
    fills: [...drafted, 'department'],
  },
  amend: {
    title: '修改',
    from: ['drafted', 'declined'],
    to: 'drafted',
    by: byOfficer,
    fills: drafted,
    sets: { outcome: null },
  },
  report: {
    title: '报批',
    source: transferRules.art(5, 1),
    from: 'drafted',
    to: 'reported',
    by: byOfficer,
    sets: { reportedOn: today },
    also: [change(penaltyHandling, 'suspendForTransfer', { link: 'case', with: {} })],
  },
  approve: {
    title: '批准移送',
    source: transferRules.art(5, 2),
    from: 'reported',
    to: 'approved',
    by: byHeadOf,
    apartFrom: ['draft', 'report'],
    sets: { approvedOn: today, letterNo: nextSerial },
    within: days(3).after('reported').butNotIn('drafted', 'declined'),
    otherwise: 'same',
  },
  decline: {
    title: '不批准移送',
    source: transferRules.art(5, 2),
    from: 'reported',
    to: 'declined',
    by: byHeadOf,
    apartFrom: ['draft', 'report'],
    fills: ['refused'],
    sets: { outcome: 'declined' },
    leaves: [rule('不批准移送的，须写明理由', 'refused', { refused: known })],
    also: [change(penaltyHandling, 'resumeAfterTransfer', { link: 'case', with: {} })],
  },
  hand: {
    title: '移送公安机关',
    source: transferRules.art(5, 2),
    from: 'approved',
    to: 'handed',
    by: byOfficer,
    fills: ['files'],
    sets: { handedAt: now },
    ask: {
      list: longText('材料清单', { hint: '移送书、调查报告、物品清单、检验报告或鉴定意见等' }),
    },
    within: hours(24).after('approved'),
    otherwise: 'same',
    needs: papers,
    also: [
      send(transferFileHandling, 'deliver', {
        to: of('police'),
        with: {
          stage: 'first',
          from: of('region'),
          transfer: of('id'),
          letterNo: of('letterNo'),
          crime: of('crime'),
          party: of('party'),
          facts: of('facts'),
          list: of('list'),
          files: of('files'),
        },
      }),
    ],
  },
  passOn: passOn(
    'drafted',
    'reported',
    'approved',
    'handed',
    'filed',
    'notFiled',
    'reviewing',
    'upheld',
  ),
} as const
