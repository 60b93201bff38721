import { is, known, own, within } from '../../condition/declare.ts'
import {
  choice,
  code,
  date,
  decimal,
  integer,
  optional,
  region,
  text,
  year,
  yesNo,
} from '../../fields/declare.ts'
import { defineModule } from '../../module.ts'
import { defineProcedure } from '../../procedure/declare.ts'
import { type AnyRegister, defineRegister } from '../../register/declare.ts'
import { allow } from '../../rights/declare.ts'
import { visitor, warden, well } from '../../testing/well.ts'
import { defineInput, type Input, lastMonths, noLessThan, whichOf } from '../input.ts'
import { defineSubject } from '../subject.ts'

const { source } = well
const here = [allow(warden, { region: within(own.scope) })]
/** An invented register of subjects, and some that say something of them: for tests of schemes over records. */
export const hamlet = defineRegister('hamlet', {
  ...{ title: '村', source, key: ['no'], keyAcross: true, readBy: here, filters: ['no'] },
  fields: {
    no: code('村号'),
    name: text('村名'),
    foundedOn: optional(date('建村日期')),
    movedTo: optional(region('迁往')),
  },
})
export const visit = defineRegister('well-visit', {
  ...{ title: '巡查', source, key: null, readBy: here, filters: ['no'] },
  fields: {
    ...{
      no: code('村号'),
      on: date('日期'),
      until: optional(date('至')),
      clean: optional(yesNo('洁净')),
    },
    ...{
      kind: choice('类别', { dug: '大口井', drilled: '机井' }),
      depth: optional(decimal('深度', 'm', { least: 0 })),
      users: optional(integer('用户数', { least: 0 })),
      served: optional(integer('已供水户数', { least: 0 })),
    },
  },
})
export const people = defineRegister('hamlet-people', {
  ...{
    title: '人口',
    source,
    key: ['no', 'year'],
    inForce: { each: 'year', by: 'year' },
    readBy: here,
    filters: ['no'],
  },
  fields: {
    no: code('村号'),
    year: year('年度'),
    many: optional(choice('规模', { large: '大', small: '小' })),
  },
})
export const warning = defineRegister('well-notice', {
  ...{
    title: '警示',
    source,
    key: ['no', 'what', 'since'],
    inForce: { each: 'day', by: 'since', until: 'until' },
    readBy: here,
    filters: ['no'],
  },
  fields: {
    no: code('村号'),
    what: code('事项'),
    since: date('自'),
    until: optional(date('至')),
    clean: optional(yesNo('洁净')),
  },
})
const recording = (about: AnyRegister) =>
  defineProcedure(`${about.name}-keeping`, {
    ...{
      title: about.title,
      source,
      about,
      states: { kept: '在册', gone: '作废' },
      voids: ['gone'],
    },
    steps: {
      record: {
        title: '登记',
        from: 'new',
        to: 'kept',
        by: here,
        fills: Object.keys(about.fields),
      },
      correct: {
        title: '更正',
        from: 'kept',
        to: 'kept',
        by: here,
        fills: Object.keys(about.fields),
      },
      strike: { title: '作废', from: 'kept', to: 'gone', by: here },
      drop: {
        title: '登记作废',
        from: 'new',
        to: 'gone',
        by: here,
        fills: Object.keys(about.fields),
      },
    },
  })
/** Named by its number; it belongs where it moved to. */
export const hamletSubject = defineSubject('hamlet', {
  ...{
    title: '村',
    source,
    over: hamlet,
    code: 'no',
    label: 'name',
    home: ['movedTo', 'region'],
    where: { state: 'kept' },
  },
  ...{ offers: [], readBy: [...here, allow(visitor, { party: is<string>(own.party) })] },
})

const asks = { window: lastMonths(60), kind: whichOf('kind'), depth: noLessThan('depth') } as const
const over = { title: '数', source, about: hamletSubject, by: 'no', examples: [] } as const
const ofVisit = { ...over, over: visit, on: 'on', asks, where: {}, unit: '个' } as const
/** One of every kind of value. */
export const inputs: readonly Input[] = [
  defineInput('visits', { ...ofVisit, gives: { give: 'count' }, kept: true }),
  defineInput('unclean', {
    ...ofVisit,
    where: { clean: false },
    gives: { give: 'count' },
    doubt: true,
  }),
  defineInput('clean-share', {
    ...ofVisit,
    gives: { give: 'share', of: { clean: true }, among: { kind: 'dug' } },
  }),
  defineInput('lasting-share', {
    ...ofVisit,
    gives: { give: 'share', of: { kind: 'dug' }, among: {}, lasting: 'until' },
  }),
  defineInput('served-share', {
    ...ofVisit,
    gives: {
      give: 'share',
      of: { served: known },
      among: { users: known },
      sums: { of: 'served', among: 'users' },
    },
  }),
  defineInput('depths', { ...ofVisit, gives: { give: 'sum', of: 'depth' } }),
  defineInput('deepest', { ...ofVisit, gives: { give: 'greatest', of: 'depth' } }),
  defineInput('last-depth', { ...ofVisit, gives: { give: 'latest', of: 'depth' } }),
  defineInput('lasting', {
    ...ofVisit,
    asks: {},
    during: { from: 'on', until: 'until' },
    gives: { give: 'count' },
  }),
  defineInput('age', {
    ...over,
    over: hamlet,
    asks: {},
    where: {},
    gives: { give: 'years', since: 'foundedOn' },
    unit: '年',
  }),
  defineInput('years-visited', {
    ...ofVisit,
    asks: {},
    gives: { give: 'years', since: 'until' },
    unit: '年',
  }),
  defineInput('size', {
    ...over,
    over: people,
    asks: {},
    where: {},
    gives: { give: 'latest', of: 'many' },
  }),
  defineInput('warnings', {
    ...over,
    over: warning,
    asks: {},
    where: {},
    gives: { give: 'count' },
    unit: '个',
  }),
  defineInput('cleanness', {
    ...over,
    over: warning,
    asks: {},
    where: {},
    gives: { give: 'latest', of: 'clean' },
  }),
]
const keeping = defineRegister('hamlet-keeping', {
  ...{ title: '登记起始', source, key: ['register', 'since'], keeps: true, readBy: here },
  fields: { register: code('台账'), since: date('自'), until: optional(date('至')) },
})
const reached = defineRegister('hamlet-reached', {
  ...{ title: '对比数据', source, key: ['name', 'of', 'industry', 'product', 'year'] },
  ...{ benchmarks: true, readBy: here },
  fields: {
    ...{ name: code('名称'), of: region('地区'), industry: code('产业'), product: code('产品') },
    ...{ year: year('年度'), value: decimal('数值', 'm') },
  },
})
export const registers = [hamlet, visit, people, warning, keeping, reached]
export const hamlets = defineModule('hamlets', {
  ...{ title: '村', registers, procedures: registers.map(recording), indicators: [], schemes: [] },
  ...{ subjects: [hamletSubject], inputs },
})
