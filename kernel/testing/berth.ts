import {
  allow,
  choice,
  date,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  integer,
  link,
  money,
  notAfter,
  notBefore,
  optional,
  own,
  sameAs,
  whileIn,
  within,
} from '@zhiheng/kernel'
import { postOf } from './post-of.ts'

/** Invented berths at quays: places that are taken through several states, within days that the quay states. */
const act = defineAct('泊位管理办法（测试用）')
const master = defineRole('quay-master', '码头管理员')
const here = [allow(master, { region: within(own.scope) })]
const kinds = { boat: '小船', ship: '大船' }

export const quay = defineRegister('quay', {
  title: '码头',
  source: act.art(1),
  key: null,
  fields: {
    kind: optional(choice('停泊类别', kinds)),
    places: integer('泊位数', { least: 0, most: 9 }),
    opensOn: optional(date('开放日期')),
    closesOn: optional(date('关闭日期')),
  },
  readBy: here,
})
const keeping = defineProcedure('quay-keeping', {
  title: '码头登记',
  source: act.art(1),
  about: quay,
  states: { kept: '在册', shut: '已关闭' },
  steps: {
    keep: {
      title: '登记',
      from: 'new',
      to: 'kept',
      by: here,
      fills: ['kind', 'places', 'opensOn', 'closesOn'],
    },
    shut: { title: '关闭', from: 'kept', to: 'shut', by: here },
  },
})

export const berth = defineRegister('berth', {
  title: '泊位',
  source: act.art(2),
  key: null,
  fields: {
    quay: link('码头', quay),
    kind: optional(choice('船的类别', kinds)),
    on: date('停泊日期'),
    share: optional(integer('占用比例', { least: 5, most: 100, multipleOf: 5 })),
    fee: optional(money('费用', { multipleOf: 100 })),
  },
  readBy: here,
  filters: ['quay'],
})
const open = whileIn('quay', { of: quay, in: ['kept'], says: '码头已经关闭' })
const taking = { under: 'quay', atMost: 'places', in: ['given', 'moored'] } as const
const mooring = defineProcedure('mooring', {
  title: '停泊',
  source: act.art(2),
  about: berth,
  states: { asked: '已申请', given: '已安排', moored: '已停泊', left: '已离开' },
  steps: {
    ask: {
      title: '申请',
      from: 'new',
      to: 'asked',
      by: here,
      fills: ['quay', 'kind', 'on', 'share', 'fee'],
      beside: [
        notBefore('on', { link: 'quay', of: quay, day: 'opensOn' }),
        notAfter('on', { link: 'quay', of: quay, day: 'closesOn' }),
        sameAs('kind', { link: 'quay', of: quay, field: 'kind' }),
        open,
      ],
      takesFile: true,
    },
    change: {
      title: '改期',
      from: 'asked',
      to: 'same',
      by: here,
      fills: ['on'],
      beside: [open],
    },
    give: { title: '安排', from: 'asked', to: 'given', by: here, quota: taking },
    moor: { title: '停泊', from: ['asked', 'given'], to: 'moored', by: here, quota: taking },
    leave: { title: '离开', from: 'moored', to: 'left', by: here },
  },
})

export const berths = defineModule('berths', {
  title: '泊位',
  registers: [quay, berth],
  procedures: [keeping, mooring],
  indicators: [],
  schemes: [],
})

export const masterOf = postOf('quay-master', '管理员 周十')
