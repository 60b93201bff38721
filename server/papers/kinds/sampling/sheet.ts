import { beside, form, onlyIf, paperOf, sealHere, signHere } from '../../declare/index.ts'

const states = ['taken', 'atLaboratory', 'tested', 'notified', 'final', 'disposed'] as const

/** The sheet that samplers and the enterprise sign at the place. */
export const samplingSheet = paperOf('sample', 'sheet', {
  title: '监督抽查抽样单',
  when: states,
  meta: [
    ['抽样单编号：{sampleNo}', '抽样日期：{sampledOn}'],
    ['任务编号：{task.taskNo}', '抽样地点：{place}'],
  ],
  blocks: [
    form([
      beside(['被抽样单位', '{sampledUnit}'], ['统一社会信用代码', '{#sampledUnitCode}'], 11),
      beside(['标称生产单位', '{producer}'], ['统一社会信用代码', '{#makerCode}'], 11),
      beside(['产品名称', '{product}'], ['规格型号', '{model}'], 11),
      beside(['商标', '{brand}'], ['产品类别', '{productClass}'], 11),
      beside(['批号', '{lot}'], ['生产日期', '{producedOn}'], 11),
      beside(['标称执行标准', '{standard}'], ['许可证、认证编号', '{licenceNo}'], 11),
      beside(['环节', '{stage}'], ['抽查级别', '{level}'], 11),
      beside(['抽样基数', '{lotSize}'], ['抽样数量', '{taken}'], 11),
      beside(['备样数量', '{reserve}'], ['购样价款', '{price}'], 11),
      beside(['封条编号', '{seals}'], ['储运条件', '{storage}'], 11),
      beside(['承检机构', '{laboratory}'], ['送检日期', '{@hand}'], 11),
      ['被抽样单位意见', `对抽样过程和样品真实性的意见：\n${sealHere}`, 30],
      ['抽样人员', signHere, 22],
      ['抽样单位', sealHere, 20],
    ]),
  ],
})

/** What is put on each sample so that nobody opens it unseen. */
export const sampleSeal = paperOf('sample', 'seal', {
  title: '样品封条',
  when: states,
  blocks: [
    onlyIf({ regime: 'food' }, form([['样品种类', '□ 检验样品　　□ 复检备份样品', 12]])),
    form([
      beside(['抽样单编号', '{sampleNo}'], ['产品名称', '{product}'], 14),
      beside(['封样日期', '{sampledOn}'], ['批号', '{lot}'], 14),
      ['被抽样单位', sealHere, 22],
      ['抽样人员', signHere, 22],
    ]),
  ],
})
