import { defineModule } from '@zhiheng/kernel'
import { territoryKeeping } from './territory.procedure.ts'
import { territory } from './territory.register.ts'

export { territory }
export const regionsModule = defineModule('regions', {
  title: '地区',
  registers: [territory],
  procedures: [territoryKeeping],
  indicators: [],
  schemes: [],
})
