import {
  type AnyRegister,
  absent,
  byChoice,
  change,
  choice,
  create,
  defineProcedure,
  known,
  longText,
  money,
  of,
  optional,
  region,
  rule,
  send,
  setting,
  today,
  workdays,
  yesNo,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byIntake, byOfficer, bySystem } from '../../casework/rights.ts'
import { complaintMeasures, penaltyProcedure } from '../../casework/sources.ts'
import { byOfficerHere } from '../rights.ts'
import { clueRules } from '../sources.ts'
import { clue } from './clue.register.ts'
import { clueElsewhereHandling } from './elsewhere.procedure.ts'

const penaltyCase = { name: 'penalty-case' } as AnyRegister
/** The report from which a lead came learns what became of it. */
const tip = { name: 'tip' } as AnyRegister
const itsReport = { link: 'tip', whenReady: true } as const
const told = [
  'subject',
  'source',
  'receivedOn',
  'facts',
  'party',
  'from',
  'tip',
  'department',
] as const
/** 15 working days by the rules of procedure: read in Order 121 only, which says it of what mediation brings up. */
const check = workdays(setting('clue.check', 15))

/** A lead is checked within fifteen working days, once prolonged; the head decides whether a case is filed. */
export const clueHandling = defineProcedure('clue-handling', {
  title: '案件线索核查',
  source: clueRules,
  about: clue,
  states: {
    recorded: '待核查',
    filed: '已立案',
    concluded: '案件已办结',
    notFiled: '不予立案',
    moved: '已移送其他地区',
    merged: '已并案',
  },
  waits: {
    recorded: { asks: 'file', why: '线索待核查立案' },
  },
  steps: {
    record: {
      title: '登记线索',
      from: 'new',
      to: 'recorded',
      by: [...byOfficer, ...byIntake, ...bySystem],
      fills: [...told, 'assignees'],
      sets: { openedOn: today },
    },
    /** The head who hands another case over to be prosecuted has recorded nothing, and may file. */
    refer: {
      title: '移送线索',
      from: 'new',
      to: 'recorded',
      by: [...byHeadOf, ...bySystem],
      fills: [...told, 'assignees'],
      sets: { openedOn: today },
      consequence: true,
    },
    supplement: {
      title: '补充新的事实',
      source: complaintMeasures.art(35),
      from: 'recorded',
      to: 'same',
      by: [...byOfficer, ...byIntake],
      fills: ['facts', 'receivedOn'],
    },
    file: {
      title: '立案',
      source: complaintMeasures.art(27),
      from: 'recorded',
      to: 'filed',
      by: byHeadOf,
      apartFrom: ['record'],
      fills: ['party'],
      sets: { outcome: 'filed', checkedOn: today },
      ask: {
        kind: choice('程序', { general: '普通程序', simple: '简易程序' }),
      },
      within: byChoice('source', {
        mediation: workdays(15),
        sampling: check,
        inspection: check,
        tip: check,
        transfer: check,
        media: check,
        brand: check,
      })
        .afterDate('receivedOn')
        .butNotIn('notFiled', 'moved', 'merged'),
      otherwise: 'same',
      leaves: [rule('立案须写明当事人', 'party', { party: known })],
      also: [
        create(penaltyCase, 'open', {
          with: {
            clue: of('id'),
            party: of('party'),
            subject: of('subject'),
            kind: of('kind'),
            department: of('department'),
          },
        }),
        change(tip, 'filed', { ...itsReport, with: {} }),
      ],
    },
    prolong: {
      title: '延长核查期限',
      source: complaintMeasures.art(27),
      from: 'recorded',
      to: 'same',
      by: byHeadOf,
      when: { prolonged: absent },
      sets: { prolonged: true },
      ask: { reason: longText('延长的理由') },
      extends: { step: 'file', by: workdays(setting('clue.prolong', 15)) },
    },
    notFile: {
      title: '不予立案',
      source: penaltyProcedure.at('不予立案'),
      from: 'recorded',
      to: 'notFiled',
      by: byHeadOf,
      sets: { outcome: 'notFiled', checkedOn: today },
      ask: { reason: longText('不予立案的理由') },
      also: [change(tip, 'notFiled', { ...itsReport, with: {} })],
    },
    move: {
      title: '移送其他地区',
      source: penaltyProcedure.at('移送管辖'),
      from: 'recorded',
      to: 'moved',
      by: byHeadOf,
      sets: { outcome: 'moved' },
      ask: { to: region('移送至'), reason: longText('移送的理由') },
      also: [
        send(clueElsewhereHandling, 'deliver', {
          to: of('to'),
          with: {
            from: of('region'),
            subject: of('subject'),
            facts: of('facts'),
            party: of('party'),
            receivedOn: of('receivedOn'),
          },
        }),
      ],
    },
    merge: {
      title: '并入其他线索',
      source: penaltyProcedure.at('并案'),
      from: 'recorded',
      to: 'merged',
      by: byHeadOf,
      fills: ['mergedInto'],
      sets: { outcome: 'merged' },
      ask: { reason: longText('并案的理由') },
      leaves: [rule('请选择并入的线索', 'mergedInto', { mergedInto: known })],
    },
    reopen: {
      title: '重新核查',
      source: penaltyProcedure.at('立案'),
      from: ['notFiled', 'moved', 'merged'],
      to: 'recorded',
      by: byHeadOf,
      fills: ['receivedOn'],
      sets: { outcome: null, mergedInto: null },
      ask: { reason: longText('重新核查的理由') },
    },
    conclude: {
      title: '案件办结',
      from: 'filed',
      to: 'concluded',
      by: byOfficerHere,
      ask: { fine: optional(money('罚没款')), penalised: optional(yesNo('作出处罚')) },
      consequence: true,
      also: [
        change(tip, 'conclude', {
          ...itsReport,
          with: { fine: of('fine'), penalised: of('penalised'), concludedOn: today },
        }),
      ],
    },
    passOn: passOn('recorded', 'filed'),
  },
})
