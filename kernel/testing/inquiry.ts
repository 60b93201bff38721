import {
  allow,
  atLeastSome,
  change,
  choice,
  code,
  days,
  defineModule,
  defineProcedure,
  defineRegister,
  each,
  every,
  integer,
  link,
  of,
  optional,
  region,
  retract,
  send,
  text,
} from '@zhiheng/kernel'
import { act, byInquirer, here, inquirer } from './inquirer.ts'
import { postOf } from './post-of.ts'
import { rumour, rumouring, tipping, whisper } from './whisper.ts'

/** A small invented body of work for the kernel's own tests: inquiries with opinions, places and letters. */
export const inquiry = defineRegister('inquiry', {
  title: '查问',
  source: act.art(1),
  key: ['no'],
  fields: {
    no: code('编号'),
    subject: text('事项'),
    places: integer('名额'),
    opinions: optional(integer('意见数')),
    otherRegion: optional(region('外地')),
  },
  readBy: byInquirer,
  filters: ['state'],
})
export const opinion = defineRegister('opinion', {
  title: '意见',
  source: act.art(2),
  key: null,
  fields: {
    inquiry: link('查问', inquiry),
    says: text('意见'),
    kind: choice('性质', { for: '赞成', against: '反对' }),
  },
  readBy: here,
  filters: ['inquiry', 'state'],
})
export const letter = defineRegister('letter', {
  title: '函',
  source: act.art(3),
  key: null,
  fields: {
    subject: text('事项'),
    from: region('来自'),
    lapsedFor: optional(text('撤回原因')),
  },
  readBy: byInquirer,
  filters: ['state'],
})

export const writing = defineProcedure('writing', {
  title: '函件',
  source: act.art(3),
  about: letter,
  states: { delivered: '已送达', signed: '已签收', returned: '已退回', lapsed: '已撤回' },
  waits: { delivered: { asks: 'sign', why: '函件待签收' } },
  steps: {
    deliver: {
      title: '送达',
      from: 'new',
      to: 'delivered',
      by: [allow(inquirer, {})],
      fills: ['subject', 'from'],
      delivers: true,
    },
    sign: {
      title: '签收',
      source: act.art(3),
      from: 'delivered',
      to: 'signed',
      by: byInquirer,
      within: days(5).after('delivered'),
      otherwise: 'same',
    },
    lapse: {
      title: '撤回',
      from: 'delivered',
      to: 'lapsed',
      by: [allow(inquirer, {})],
      fills: ['lapsedFor'],
      consequence: true,
      retracts: true,
    },
    return: {
      title: '退回',
      from: 'delivered',
      to: 'returned',
      by: byInquirer,
      ask: { reason: text('退回原因') },
    },
  },
})

const heard = {
  title: '计入意见',
  from: ['open'],
  to: 'open',
  by: here,
  fills: ['opinions'],
  consequence: true,
} as const

export const opining = defineProcedure('opining', {
  title: '发表意见',
  source: act.art(2),
  about: opinion,
  states: { given: '已发表', signed: '已签署', placed: '入选', closed: '已封存' },
  steps: {
    give: {
      title: '发表',
      from: 'new',
      to: 'given',
      by: here,
      fills: ['inquiry', 'says', 'kind'],
      also: [
        change(inquiry, 'heard', { link: 'inquiry', with: { opinions: 1 }, when: { kind: 'for' } }),
      ],
    },
    sign: { title: '签署', from: 'given', to: 'signed', by: here },
    place: {
      title: '入选',
      from: 'signed',
      to: 'placed',
      by: here,
      quota: { under: 'inquiry', atMost: 'places' },
    },
    close: {
      title: '封存',
      from: ['given', 'signed'],
      to: 'closed',
      by: byInquirer,
      consequence: true,
    },
  },
})

const states = { open: '查问中', reported: '已报告', ended: '已结束' } as const
const open = {
  title: '开始',
  from: ['new'],
  to: 'open',
  by: byInquirer,
  fills: ['no', 'subject', 'places', 'otherRegion'],
} as const

/** The rules before: a report needed nobody's opinion, and was called otherwise. */
export const inquiringBefore = defineProcedure('inquiring', {
  title: '查问',
  source: act.art(1),
  about: inquiry,
  states: { open: '查问中', ended: '已结束' },
  steps: { open, finish: { title: '径行结束', from: 'open', to: 'ended', by: byInquirer } },
})

export const inquiring = defineProcedure('inquiring', {
  title: '查问',
  source: act.art(1),
  about: inquiry,
  states,
  earlier: [inquiringBefore],
  steps: {
    open: {
      ...open,
      also: [
        send(writing, 'deliver', {
          to: of('otherRegion'),
          with: { subject: of('subject'), from: of('region') },
          when: { otherRegion: { op: 'known' } },
        }),
      ],
    },
    heard,
    report: {
      title: '报告',
      from: 'open',
      to: 'reported',
      by: byInquirer,
      needs: [
        every(opining, 'inquiry', { state: 'signed' }),
        atLeastSome(opining, 'inquiry', { least: 2, where: { kind: 'for' } }),
      ],
    },
    end: {
      title: '结束',
      from: ['open', 'reported'],
      to: 'ended',
      by: byInquirer,
      ask: { conclusion: text('结论') },
      also: [
        each(opining, 'close', { link: 'inquiry', with: {} }),
        retract(writing, 'lapse', { with: { lapsedFor: of('conclusion') } }),
      ],
    },
  },
})

export const inquiries = defineModule('inquiries', {
  title: '查问',
  registers: [inquiry, opinion, letter, whisper, rumour],
  procedures: [inquiring, opining, writing, tipping, rumouring],
  indicators: [],
  schemes: [],
})

export const inquirerOf = postOf('inquirer', '查问员 王五')
