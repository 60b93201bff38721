import { choice, defineRegister, integer } from '@zhiheng/kernel'
import { readers } from '../rights.ts'
import { responsibility } from './sources.ts'

/** A number that no document prints and that each region chooses for itself; without a record the default holds. */
export const taskSetting = defineRegister('task-setting', {
  title: '任务办理设定',
  source: responsibility,
  key: ['name'],
  fields: {
    name: choice('设定', {
      signWithin: '分办后几个工作日内签收',
      replyWithin: '督办单印发后几个工作日内答复',
    }),
    value: integer('数值', { hint: '文件没有规定；不设定时，签收和答复各为 5 个工作日' }),
  },
  readBy: readers,
  filters: ['name'],
})
