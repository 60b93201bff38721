import {
  allow,
  choice,
  code,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  nowhere,
  own,
  somewhere,
  within,
  yesNo,
} from '@zhiheng/kernel'
import { postOf } from './post-of.ts'

/** Invented stalls at markets: bars, permits and places that are looked for wherever they are. */
const act = defineAct('摊位管理办法（测试用）')
const keeper = defineRole('stall-keeper', '摊位管理员')
const here = [allow(keeper, { region: within(own.scope) })]

/** Who may have no stall. */
export const bar = defineRegister('bar', {
  title: '禁入名单',
  source: act.art(1),
  key: null,
  fields: { trader: code('摊主'), kind: choice('性质', { grave: '严重', light: '轻微' }) },
  readBy: here,
})
const barring = defineProcedure('barring', {
  title: '禁入',
  source: act.art(1),
  about: bar,
  states: { noted: '已告知', listed: '已列入', lifted: '已移出' },
  steps: {
    note: { title: '告知', from: 'new', to: 'noted', by: here, fills: ['trader', 'kind'] },
    list: { title: '列入', from: 'noted', to: 'listed', by: here },
    mark: { title: '改性质', from: 'listed', to: 'same', by: here, fills: ['kind'] },
    lift: { title: '移出', from: 'listed', to: 'lifted', by: here },
  },
})

/** A permit is for one trader and one market. */
export const leave = defineRegister('leave', {
  title: '准营证',
  source: act.art(2),
  key: null,
  fields: { trader: code('摊主'), market: code('市场') },
  readBy: here,
})
const leaving = defineProcedure('leaving', {
  title: '准营',
  source: act.art(2),
  about: leave,
  states: { given: '有效', ended: '失效' },
  steps: {
    give: { title: '发证', from: 'new', to: 'given', by: here, fills: ['trader', 'market'] },
    end: { title: '注销', from: 'given', to: 'ended', by: here },
  },
})

export const stall = defineRegister('stall', {
  title: '摊位',
  source: act.art(3),
  key: null,
  fields: { trader: code('摊主'), market: code('市场'), food: yesNo('经营食品') },
  readBy: here,
})
const trading = defineProcedure('trading', {
  title: '经营',
  source: act.art(3),
  about: stall,
  states: { asked: '已申请', open: '经营中', closed: '已收摊' },
  steps: {
    ask: {
      title: '申请',
      from: 'new',
      to: 'asked',
      by: here,
      fills: ['trader', 'market', 'food'],
      needs: [
        nowhere(bar, {
          same: { trader: 'trader' },
          where: { state: 'listed', kind: 'grave' },
          says: '摊主已被列入禁入名单',
        }),
      ],
    },
    open: {
      title: '开业',
      source: act.art(3, 1),
      from: 'asked',
      to: 'open',
      by: here,
      needs: [
        nowhere(bar, {
          same: { trader: 'trader' },
          where: { state: 'listed', kind: 'grave' },
          says: '摊主已被列入禁入名单',
        }),
        somewhere(leaving, {
          same: { trader: 'trader', market: 'market' },
          where: { state: 'given' },
          when: { food: true },
          says: '须有本市场的准营证',
        }),
        nowhere(stall, {
          same: { trader: 'trader' },
          where: { state: 'open' },
          says: '摊主已在经营另一摊位',
        }),
      ],
    },
    close: { title: '收摊', from: 'open', to: 'closed', by: here },
  },
})

export const stalls = defineModule('stalls', {
  title: '摊位',
  registers: [bar, leave, stall],
  procedures: [barring, leaving, trading],
  indicators: [],
  schemes: [],
})

export const keeperOf = postOf('stall-keeper', '管理员 孙八')
