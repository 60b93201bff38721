import { defineModule } from '@zhiheng/kernel'
import { importSourceKeeping } from './import-source.procedure.ts'
import { importSource } from './import-source.register.ts'
import { limitSettingKeeping } from './limit-setting.procedure.ts'
import { limitSetting } from './limit-setting.register.ts'

export { importSource } from './import-source.register.ts'
export { limitSetting } from './limit-setting.register.ts'
export type { StatuteRow } from './statute.ts'
export const caseworkModule = defineModule('casework', {
  title: '办案基础',
  registers: [limitSetting, importSource],
  procedures: [limitSettingKeeping, importSourceKeeping],
  indicators: [],
  schemes: [],
})
