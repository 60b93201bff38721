import { defineModule } from '@zhiheng/kernel'
import { limitSettingKeeping } from './limit-setting.procedure.ts'
import { limitSetting } from './limit-setting.register.ts'

export { limitSetting } from './limit-setting.register.ts'
export type { StatuteRow } from './statute.ts'
export const caseworkModule = defineModule('casework', {
  title: '办案基础',
  registers: [limitSetting],
  procedures: [limitSettingKeeping],
  indicators: [],
  schemes: [],
})
