import {
  allow,
  byChoice,
  choice,
  date,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  field,
  hours,
  instant,
  inTimeOf,
  integer,
  later,
  optional,
  own,
  today,
  within,
  workdays,
  years,
  yesNo,
} from '@zhiheng/kernel'
import { postOf } from './post-of.ts'

/** Invented postings on a board: how long they are shown, and how long what is granted lasts, stands in each of them. */
const act = defineAct('张榜办法（测试用）')
const clerk = defineRole('board-clerk', '张榜员')
const here = [allow(clerk, { region: within(own.scope) })]

export const posting = defineRegister('posting', {
  title: '张榜',
  source: act.art(1),
  key: null,
  fields: {
    kind: optional(choice('类别', { open: '公开', brief: '简易' })),
    shownDays: optional(integer('张榜天数', { least: 1, most: 60 })),
    validYears: optional(integer('有效年数', { least: 1, most: 20 })),
    answerHours: optional(integer('答复小时数', { least: 0, most: 720 })),
    askedAt: optional(instant('询问时间')),
    grantedOn: optional(date('授予日期')),
    until: optional(date('有效期至')),
    inTime: optional(yesNo('是否按时答复')),
  },
  readBy: here,
})

const shown = workdays(field('shownDays')).after('shown')
export const showing = defineProcedure('showing', {
  title: '张榜办理',
  source: act.art(1),
  about: posting,
  states: { drafted: '拟稿', shown: '张榜中', granted: '已授予' },
  steps: {
    draft: {
      title: '拟稿',
      from: 'new',
      to: 'drafted',
      by: here,
      fills: ['kind', 'shownDays', 'validYears', 'answerHours', 'askedAt'],
      sets: { inTime: inTimeOf('askedAt', hours(field('answerHours'))) },
    },
    show: { title: '张榜', from: 'drafted', to: 'shown', by: here },
    amend: {
      title: '更正',
      from: ['drafted', 'shown'],
      to: 'same',
      by: here,
      fills: ['kind', 'shownDays', 'validYears'],
    },
    object: {
      title: '异议',
      source: act.art(2),
      from: 'shown',
      to: 'drafted',
      by: here,
      within: shown,
      otherwise: 'same',
    },
    query: {
      title: '质询',
      source: act.art(2),
      from: 'shown',
      to: 'same',
      by: here,
      within: byChoice('kind', { open: workdays(field('shownDays')), brief: workdays(2) }).after(
        'shown',
      ),
      otherwise: 'same',
    },
    grant: {
      title: '授予',
      source: act.art(3),
      from: 'shown',
      to: 'granted',
      by: here,
      notBefore: shown,
      sets: { grantedOn: today, until: later('grantedOn', years(field('validYears'))) },
    },
  },
})

export const postings = defineModule('postings', {
  title: '张榜',
  registers: [posting],
  procedures: [showing],
  indicators: [],
  schemes: [],
})

export const clerkOf = postOf('board-clerk', '张榜员 钱九')
