import { absent, any, defineProcedure, each, known, longText, now, rule } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, bySystem } from '../../casework/rights.ts'
import { inspecting } from '../../rectification/inspection/site-inspection.procedure.ts'
import { drawFormat } from '../draw/index.ts'
import { randomDraw } from '../sources.ts'
import { samplingTaskHandling } from '../task/sampling-task.procedure.ts'
import { draw } from './draw.register.ts'
import { drawEntryHandling } from './draw-entry.procedure.ts'

const asked = [
  'subject',
  'firms',
  'perFirm',
  'perClass',
  'weighted',
  'checks',
  'regime',
  'dueOn',
] as const
/** A draw is for samples of a planned product, or for inspections of a field by a day. */
const forOneThing = [
  rule(
    '按计划产品抽取的安排抽样，不能同时安排检查',
    'checks',
    any({ item: absent }, { checks: absent }),
  ),
  rule('安排检查的须选择检查领域', 'regime', any({ checks: absent }, { regime: known })),
  rule('安排检查的须填写检查期限', 'dueOn', any({ checks: absent }, { dueOn: known })),
]

/**
 * One post puts the lists together and fixes them, another draws. What is computed is stated by the system in the same
 * transaction, and without it neither step may be taken: nobody types a seed.
 */
export const drawing = defineProcedure('drawing', {
  title: '双随机抽取办理',
  source: randomDraw,
  about: draw,
  states: {
    opened: '编制名录',
    fixed: '名录已公布',
    drawn: '已抽取',
    closed: '已完成',
    voided: '已作废',
  },
  waits: {
    opened: { asks: 'fix', why: '抽取名录待公布' },
    fixed: { asks: 'draw', why: '双随机待抽取' },
  },
  steps: {
    open: {
      title: '开始编制名录',
      from: 'new',
      to: 'opened',
      by: byOfficer,
      fills: ['item', ...asked, 'department'],
      sets: { rule: drawFormat },
      leaves: forOneThing,
    },
    amend: {
      title: '修改',
      from: 'opened',
      to: 'same',
      by: byOfficer,
      fills: asked,
      leaves: forOneThing,
    },
    seal: {
      title: '封存秘密字节',
      from: 'opened',
      to: 'same',
      by: bySystem,
      fills: ['commitment', 'listHash', 'kept'],
    },
    fix: {
      title: '公布名录',
      from: 'opened',
      to: 'fixed',
      by: byOfficer,
      sets: { released: true },
      leaves: [
        rule('名录须在抽取页面公布，由系统计算摘要和承诺值', 'listHash', { listHash: known }),
      ],
      also: [each(drawEntryHandling, 'freeze', { link: 'draw', with: {} })],
    },
    reveal: {
      title: '公布秘密字节和种子',
      from: 'fixed',
      to: 'same',
      by: bySystem,
      fills: ['secret', 'seed'],
    },
    draw: {
      title: '抽取',
      from: 'fixed',
      to: 'drawn',
      by: byOfficer,
      apartFrom: ['open', 'fix'],
      fills: ['witness'],
      sets: { drawnAt: now },
      leaves: [rule('须在抽取页面抽取，由系统计算结果', 'seed', { seed: known })],
    },
    redraw: {
      title: '作废重抽',
      from: ['fixed', 'drawn'],
      to: 'voided',
      by: byHeadOf,
      fills: ['redrawn'],
      also: [
        each(samplingTaskHandling, 'void', { link: 'draw', with: {} }),
        each(inspecting, 'void', { link: 'draw', with: {} }),
      ],
    },
    abandon: {
      title: '放弃',
      from: 'opened',
      to: 'voided',
      by: byOfficer,
      ask: { reason: longText('放弃原因') },
    },
    finish: { title: '完成', from: 'drawn', to: 'closed', by: byOfficer },
  },
})
