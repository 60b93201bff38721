import {
  choice,
  code,
  date,
  defineRegister,
  department,
  instant,
  integer,
  lines,
  longText,
  money,
  optional,
  party,
  region,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased, ownFirm } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'
import { classes, incidentKinds } from './classes.ts'

const people = { least: 0 } as const

/** An accident from its first report, in which little is known, to its investigation, its consequences and its end. */
export const incident = defineRegister('incident', {
  title: '质量安全事故',
  source: accidentRules.art(3),
  key: null,
  fields: {
    incidentNo: serial('事故编号'),
    what: text('事故名称', { hint: '地点、单位和事由，例如：某某商场自动扶梯事故' }),
    kind: choice('事故类别', incidentKinds),
    knownAt: instant('得知时间', { hint: '报告时限自得知起算' }),
    scene: longText('事故经过和现场情况'),
    happenedAt: optional(instant('发生时间')),
    place: optional(text('发生地点')),
    party: optional(party('事故单位统一社会信用代码')),
    product: optional(text('涉及产品或设备')),
    measures: optional(longText('已采取措施')),
    firstAt: instant('首报时间'),
    firstOn: date('首报日期'),
    firstInTime: yesNo('首报是否在得知后一小时内'),
    cause: optional(
      choice(
        '事故性质',
        { general: '一般事故', traffic: '道路交通', fire: '火灾' },
        {
          hint: '道路交通和火灾事故的补报期限较短',
        },
      ),
    ),
    deaths: optional(integer('死亡人数', people)),
    missing: optional(integer('下落不明人数', people)),
    injured: optional(integer('重伤人数', people)),
    recovered: optional(integer('其中已治愈人数', { ...people, hint: '不能多于重伤人数' })),
    poisoned: optional(integer('急性中毒人数', people)),
    stranded: optional(integer('滞留人数', people)),
    loss: optional(money('直接经济损失', { least: 0 })),
    figuresOn: optional(date('伤亡和损失确认日期')),
    classAuto: optional(choice('按规则的等级', classes)),
    classFinal: optional(choice('事故等级', classes)),
    scope: optional(
      choice('影响范围', { single: '单个单位', regional: '区域性', industry: '行业性' }),
    ),
    zone: optional(code('所在园区代码', { hint: '发生在园区内的填写，与园区名单一致' })),
    investigationProlonged: optional(yesNo('是否延长调查期限')),
    approvalProlonged: optional(yesNo('是否延长批复期限')),
    department: optional(department('承办部门')),
    assignees: optional(lines('承办人', { names: 'post' })),
    upper: optional(region('上级地区', { internal: true })),
    recallOn: optional(date('启动召回调查日期')),
    closed: optional(yesNo('是否办结')),
    outcome: optional(choice('处理结果', { closed: '办结', notIncident: '不属于事故' })),
    released: optional(yesNo('是否公布')),
  },
  readBy: [...caseReaders, ownFirm, onceReleased],
  public: ['what', 'kind', 'firstOn', 'deaths', 'injured', 'classFinal', 'measures'],
  search: ['what'],
  sorts: ['firstOn'],
  filters: ['kind', 'party', 'zone', 'classFinal', 'firstInTime', 'outcome', 'state'],
  cube: {
    month: 'firstOn',
    by: ['kind', 'classFinal', 'firstInTime', 'closed', 'outcome'],
    sums: ['deaths', 'injured'],
  },
})
