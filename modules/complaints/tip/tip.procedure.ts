import { create, defineProcedure, longText, of } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byIntake, byOfficer, bySystem } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { rewardHandling } from '../../rewards/reward/reward.procedure.ts'
import { tip } from './tip.register.ts'

const told = [
  'accused',
  'submission',
  'channel',
  'receivedOn',
  'facts',
  'party',
  'product',
  'actRegion',
  'jurisdiction',
  'jurisdictionWhy',
  'adverts',
  'named',
  'rewardWanted',
  'department',
] as const
/** By whoever decides about the lead that the report became. */
const byWhoDecides = [...byOfficer, ...bySystem]

/** A report becomes a lead, on which its clock runs; what the lead becomes comes back here. */
export const tipHandling = defineProcedure('tip-handling', {
  title: '举报办理',
  source: complaintMeasures.art(28),
  about: tip,
  states: {
    received: '待核查',
    underway: '核查中',
    filed: '已立案',
    notFiled: '不予立案',
    concluded: '已结案',
    elsewhere: '不属本机关管辖',
  },
  steps: {
    open: { title: '登记举报', from: 'new', to: 'received', by: byIntake, fills: told },
    take: {
      title: '开始核查',
      source: complaintMeasures.art(35),
      from: 'received',
      to: 'underway',
      by: byOfficer,
      also: [
        create(clueHandling, 'record', {
          with: {
            source: 'tip',
            subject: of('accused'),
            receivedOn: of('receivedOn'),
            facts: of('facts'),
            party: of('party'),
            department: of('department'),
            assignees: of('assignees'),
          },
        }),
      ],
    },
    filed: {
      title: '立案',
      from: 'underway',
      to: 'filed',
      by: byWhoDecides,
      sets: { outcome: 'filed' },
    },
    notFiled: {
      title: '不予立案',
      from: 'underway',
      to: 'notFiled',
      by: byWhoDecides,
      sets: { outcome: 'notFiled' },
    },
    conclude: {
      title: '案件办结',
      from: 'filed',
      to: 'concluded',
      by: byWhoDecides,
      fills: ['fine', 'penalised', 'concludedOn'],
      also: [
        create(rewardHandling, 'propose', {
          with: {
            tip: of('id'),
            submission: of('submission'),
            openedOn: of('concludedOn'),
            closedOn: of('concludedOn'),
            department: of('department'),
            fine: of('fine'),
          },
          when: { rewardWanted: true, penalised: true },
        }),
      ],
    },
    elsewhere: {
      title: '告知向有管辖权的机关举报',
      source: complaintMeasures.art(34),
      from: ['received', 'underway'],
      to: 'elsewhere',
      by: byOfficer,
      fills: ['told'],
      sets: { outcome: 'elsewhere' },
    },
    reassign: {
      title: '指定承办人',
      from: ['received', 'underway'],
      to: 'same',
      by: byHeadOf,
      fills: ['assignees'],
      ask: { reason: longText('指定的原因') },
    },
    passOn: passOn('received', 'underway', 'filed'),
  },
})
