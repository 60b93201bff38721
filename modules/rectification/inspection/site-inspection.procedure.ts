import {
  any,
  atLeastSome,
  byChoice,
  days,
  defineProcedure,
  known,
  longText,
  oneOf,
  pick,
  rule,
  setting,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer, bySystem } from '../../casework/rights.ts'
import { foodInspectionMeasures } from '../../casework/sources.ts'
import { inspectionMechanism } from '../sources.ts'
import { findings } from './findings.ts'
import { resultTelling, takeBackResult, tellWhenPublished } from './inspection-result.procedure.ts'
import { siteInspection } from './site-inspection.register.ts'

const twoNamed = rule('请写明两名以上检查人员', 'assignees', { assignees: known })
const wrongNamesLiability = any({ quality: oneOf('good', 'flawed') }, { liability: known })
const drawn = pick('kind', { random: 'random' })

/** Planned, done by two, and published by another post; its quality is reviewed by somebody who was not there. */
export const inspecting = defineProcedure('site-inspecting', {
  title: '监督检查办理',
  source: inspectionMechanism,
  about: siteInspection,
  states: {
    due: '应检待安排',
    planned: '待检查',
    done: '已检查',
    clean: '未发现问题',
    ordered: '已责令整改',
    filed: '已移送查处',
    published: '结果已公示',
    cancelled: '已取消',
  },
  voids: ['cancelled'],
  waits: {
    due: { asks: 'arrange', why: '按分级分类应检查，待安排' },
    planned: { asks: 'do', why: '监督检查待实施', handlers: true },
    done: { asks: 'clean', why: '检查结果待判定', handlers: true },
    clean: { asks: 'publish', why: '检查结果待公示' },
    ordered: { asks: 'publish', why: '检查结果待公示' },
    filed: { asks: 'publish', why: '检查结果待公示' },
  },
  steps: {
    plan: {
      title: '安排检查',
      source: inspectionMechanism,
      from: 'new',
      to: 'planned',
      by: [...byOfficer, ...bySystem],
      fills: [
        'basis',
        'kind',
        'regime',
        'riskClass',
        'draw',
        'party',
        'on',
        'items',
        'department',
        'assignees',
      ],
      leaves: [twoNamed],
      sets: {
        publicity: pick('regime', { food: 'food', industrial: drawn, farm: drawn, other: drawn }),
      },
    },
    propose: {
      title: '列入应检名单',
      source: inspectionMechanism,
      from: 'new',
      to: 'due',
      by: [...byOfficer, ...bySystem],
      fills: ['basis', 'regime', 'riskClass', 'party', 'on', 'items', 'department'],
      sets: { kind: 'routine', publicity: pick('regime', { food: 'food' }) },
    },
    arrange: {
      title: '安排检查人员',
      from: 'due',
      to: 'planned',
      by: byOfficer,
      fills: ['on', 'items', 'assignees'],
      leaves: [twoNamed],
    },
    replan: {
      title: '调整检查安排',
      from: 'planned',
      to: 'same',
      by: byOfficer,
      fills: ['on', 'assignees'],
      leaves: [twoNamed],
      ask: { reason: longText('调整原因') },
    },
    cancel: {
      title: '取消检查',
      from: ['due', 'planned'],
      to: 'cancelled',
      by: byHeadOf,
      ask: { reason: longText('取消原因') },
    },
    void: {
      title: '随重抽取消',
      from: 'planned',
      to: 'cancelled',
      by: byHeadOf,
      consequence: true,
    },
    do: {
      title: '记录检查',
      source: inspectionMechanism,
      from: 'planned',
      to: 'done',
      by: byOfficer,
      fills: ['doneOn', 'findings'],
      within: days(0).afterDate('on'),
      otherwise: 'same',
    },
    ...findings,
    redo: {
      title: '退回重新记录',
      from: ['done', 'clean'],
      to: 'planned',
      by: byHeadOf,
      sets: { outcome: null },
      ask: { reason: longText('退回原因') },
      also: [takeBackResult],
    },
    publish: {
      title: '公示检查结果',
      source: foodInspectionMeasures.art(39),
      from: ['clean', 'ordered', 'filed'],
      to: 'published',
      by: byHeadOf,
      secondPost: true,
      sets: { released: true },
      also: [tellWhenPublished],
      within: byChoice('publicity', {
        food: workdays(20),
        random: workdays(setting('random.publish', 20)),
      }).afterDate('doneOn'),
      otherwise: 'same',
    },
    correct: {
      title: '异议成立，更正结果',
      from: ['clean', 'ordered', 'published'],
      to: 'done',
      by: byHeadOf,
      needs: [atLeastSome(resultTelling, 'inspection', { least: 1, where: { state: 'objected' } })],
      sets: { outcome: null, released: false },
      ask: { reason: longText('更正理由') },
      also: [takeBackResult],
    },
    review: {
      title: '案卷评查',
      source: inspectionMechanism,
      from: ['clean', 'ordered', 'filed', 'published'],
      to: 'same',
      by: byOfficer,
      apartFrom: ['do', 'clean', 'order', 'file'],
      fills: ['quality', 'qualityNote', 'liability'],
      leaves: [rule('错误执法的，须写明执法责任', 'liability', wrongNamesLiability)],
    },
    passOn: passOn('planned', 'done', 'clean', 'ordered', 'filed'),
  },
})
