import {
  atLeast,
  change,
  create,
  days,
  defineProcedure,
  field,
  known,
  lapse,
  longText,
  nextSerial,
  of,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byFirm, byHeadOf, byOfficer, insideReaders } from '../../casework/rights.ts'
import { settings } from '../../casework/sources.ts'
import { announcing } from '../announcement/announcement.procedure.ts'
import { nonconformity } from '../nonconformity/nonconformity.register.ts'
import { exitRules } from '../sources.ts'
import { exitCase } from './exit-case.register.ts'

const stated = [
  'product',
  'nonconformity',
  'party',
  'capacity',
  'basis',
  'proof',
  'department',
  'assignees',
] as const
const listed = stated.filter((name) => name !== 'nonconformity')
const proven = rule('须附列入名录的文件或查证材料', 'proof', { proof: known })
const back = (step: 'exited' | 'notExited') =>
  change(nonconformity, step, { link: 'nonconformity', with: {} })

/** Told, heard, ordered, verified and made public; only what failed after rectification or stands on a list may enter. */
export const exitHandling = defineProcedure('exit-handling', {
  title: '强制退出办理',
  source: exitRules,
  about: exitCase,
  states: {
    opened: '待告知',
    notified: '已告知',
    heard: '已听取意见',
    ordered: '已责令退出',
    verified: '已核实',
    exited: '已退出',
    resumed: '恢复生产',
    dropped: '不予退出',
  },
  waits: {
    opened: { asks: 'notify', why: '强制退出待告知', handlers: true },
    notified: { asks: 'state', why: '强制退出，待陈述申辩', watchedBy: 'notify', handlers: true },
    heard: { asks: 'order', why: '待责令退出' },
    ordered: { asks: 'verify', why: '待核实退出', handlers: true },
    verified: { asks: 'exit', why: '退出待确认并公开' },
  },
  steps: {
    open: {
      title: '立案',
      from: 'new',
      to: 'opened',
      by: byOfficer,
      fills: stated,
      sets: { kind: 'rectificationFailed', openedOn: today },
      consequence: true,
    },
    listBackward: {
      title: '登记落后产能',
      from: 'new',
      to: 'opened',
      by: byOfficer,
      fills: listed,
      sets: { kind: 'backward', openedOn: today },
      leaves: [proven],
      takesFile: true,
    },
    listUnlicensed: {
      title: '登记无证生产',
      from: 'new',
      to: 'opened',
      by: byOfficer,
      fills: listed,
      sets: { kind: 'unlicensed', openedOn: today },
      leaves: [proven],
    },
    notify: {
      title: '告知',
      from: 'opened',
      to: 'notified',
      by: byOfficer,
      sets: { notifiedOn: today },
      ask: { text: longText('告知内容') },
    },
    state: {
      title: '陈述申辩',
      source: settings,
      from: 'notified',
      to: 'heard',
      by: byFirm,
      fills: ['statement'],
      within: workdays(setting('exit.statement')).after('notified'),
      otherwise: lapse({ to: 'heard', sets: { statement: '逾期未陈述申辩' } }),
    },
    order: {
      title: '责令退出',
      source: exitRules,
      from: 'heard',
      to: 'ordered',
      by: byHeadOf,
      secondPost: true,
      fills: ['demand', 'deadline'],
      sets: { orderedOn: today, orderNo: nextSerial },
      leaves: [
        rule('退出期限不能早于责令退出日期', 'deadline', {
          deadline: atLeast(field('orderedOn')),
        }),
      ],
    },
    prolong: {
      title: '延长退出期限',
      from: 'ordered',
      to: 'same',
      by: byHeadOf,
      fills: ['deadline'],
      ask: { reason: longText('延长原因') },
    },
    verify: {
      title: '核实退出',
      source: exitRules,
      from: 'ordered',
      to: 'verified',
      by: byOfficer,
      fills: ['verifiedOn', 'result'],
      within: days(0).afterDate('deadline'),
      otherwise: 'same',
      leaves: [
        rule('核实日期不能早于责令退出日期', 'verifiedOn', {
          verifiedOn: atLeast(field('orderedOn')),
        }),
      ],
    },
    notDone: {
      title: '退回重新核实',
      from: 'verified',
      to: 'ordered',
      by: byHeadOf,
      readBy: insideReaders,
      fills: ['deadline'],
      ask: { reason: longText('退回原因') },
    },
    exit: {
      title: '确认退出并公开',
      source: exitRules,
      from: 'verified',
      to: 'exited',
      by: byHeadOf,
      secondPost: true,
      ask: { text: longText('公告内容') },
      sets: { outcome: 'exited', released: true },
      also: [
        back('exited'),
        create(announcing, 'draft', {
          with: {
            product: of('product'),
            kind: 'exit',
            party: of('party'),
            text: of('text'),
            origin: of('region'),
            about: of('id'),
            department: of('department'),
          },
        }),
      ],
    },
    resume: {
      title: '恢复生产',
      from: ['ordered', 'exited'],
      to: 'resumed',
      by: byHeadOf,
      secondPost: true,
      ask: { reason: longText('恢复生产的依据和核查情况') },
      sets: { outcome: 'resumed', released: false },
    },
    drop: {
      title: '不予退出',
      from: ['opened', 'notified', 'heard'],
      to: 'dropped',
      by: byHeadOf,
      ask: { reason: longText('不予退出的理由') },
      sets: { outcome: 'dropped' },
      also: [back('notExited')],
    },
    passOn: passOn('opened', 'notified', 'heard', 'ordered', 'verified'),
  },
})
