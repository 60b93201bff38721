import { defineModule } from '@zhiheng/kernel'
import { industryScheme } from './industry.scheme.ts'
import { zoneScheme } from './zone.scheme.ts'

export { industryScheme, zoneScheme }
export const creationModule = defineModule('creation', {
  title: '“三强”创建',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [zoneScheme, industryScheme],
})
