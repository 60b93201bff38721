import { choice, code, date, decimal, optional, party, text } from '@zhiheng/kernel'
import { inputSorts, media, purposes } from '../kinds.ts'

/** What is written down when a sample is taken: its limits too, before anybody knows what will be measured. */
export const sheetFields = {
  sampleNo: code('样品编号'),
  specimen: text('样品名称', { hint: '例如：3号大棚耕层土壤、吡虫啉可湿性粉剂' }),
  medium: choice('样品类别', media),
  inputSort: optional(choice('投入品种类', inputSorts, { hint: '样品为农业投入品的须填写' })),
  maker: optional(
    party('投入品生产或经营者代码', { hint: '标称的生产者或购入的经营者；不合格的，线索指向它' }),
  ),
  purpose: choice('监测类别', purposes, { hint: '问题导向的不计入合格率' }),
  takenOn: date('采样日期'),
  point: optional(text('采样点位')),
  item: text('检测项目', { hint: '一个样品检测几个项目的，每个项目登记一次' }),
  unit: text('计量单位'),
  lowerLimit: optional(decimal('限值下限', '')),
  upperLimit: optional(decimal('限值上限', '')),
  standard: text('限值依据', { hint: '标准名称、编号和适用的分类，例如水田或果园、pH 范围' }),
} as const
export const sheetNames = Object.keys(sheetFields) as (keyof typeof sheetFields)[]
