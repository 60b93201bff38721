import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOffice } from '../rights.ts'
import { responsibility } from './sources.ts'
import { taskSetting } from './task-setting.register.ts'

/** The office of a region chooses its own numbers. */
export const settingKeeping = defineProcedure('setting-keeping', {
  title: '办理设定',
  source: responsibility,
  about: taskSetting,
  states: { set: '生效', unset: '已停用' },
  voids: ['unset'],
  steps: {
    set: {
      title: '设定',
      from: ['new', 'set', 'unset'],
      to: 'set',
      by: byOffice,
      fills: ['name', 'value'],
    },
    unset: {
      title: '停用',
      from: 'set',
      to: 'unset',
      by: byOffice,
      ask: { reason: longText('停用原因') },
    },
  },
})
