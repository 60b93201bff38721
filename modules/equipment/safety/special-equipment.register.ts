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

/** Special equipment by its user: whether it is in use, registered and inspected. */
export const specialEquipment = defineRegister('special-equipment', {
  title: '特种设备',
  source: equipping,
  key: ['equipmentNo'],
  fields: {
    equipmentNo: code('设备代码'),
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    kind: choice('设备种类', {
      boiler: '锅炉',
      vessel: '压力容器',
      pipe: '压力管道',
      lift: '电梯',
      crane: '起重机械',
      vehicle: '场（厂）内专用机动车辆',
      ride: '大型游乐设施',
      ropeway: '客运索道',
    }),
    inUse: yesNo('是否在用'),
    registrationNo: optional(code('使用登记证编号', { hint: '未办理使用登记的不填' })),
    inspectedUntil: optional(date('检验有效期至', { hint: '下次检验日期；当天仍有效' })),
  },
  readBy: listReadersAndFirm,
  sorts: ['equipmentNo'],
  filters: ['party', 'kind', 'inUse', 'state'],
})
