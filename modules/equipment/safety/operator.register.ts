import {
  choice,
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  yesNo,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { equipping } from '../sources.ts'

/** Whoever operates special equipment, under a number of the employer’s own, with the certificate. Nobody is named. */
export const operator = defineRegister('operator', {
  title: '作业人员证书',
  source: equipping,
  key: ['operatorNo'],
  fields: {
    operatorNo: code('人员编号', { hint: '单位自编，不填姓名和证件号码' }),
    party: creditCode('用人单位统一社会信用代码', { also: ['信用代码'] }),
    trade: choice('作业种类', {
      boiler: '锅炉作业',
      vessel: '压力容器作业',
      lift: '电梯作业',
      crane: '起重机作业',
      vehicle: '场内车辆作业',
      welding: '焊接作业',
      other: '其他',
    }),
    onDuty: yesNo('是否在岗'),
    certificateNo: optional(code('证书编号', { hint: '未取得证书的不填' })),
    certificateUntil: optional(date('证书有效期至', { hint: '当天仍有效' })),
  },
  readBy: listReadersAndFirm,
  sorts: ['operatorNo'],
  filters: ['party', 'trade', 'onDuty', 'state'],
})
