import { defineModule } from '@zhiheng/kernel'
import { keeping } from '../casework/keeping.ts'
import { allianceStandard } from './documents/alliance-standard.register.ts'
import { standard } from './documents/standard.register.ts'
import { farmBase } from './farming/farm-base.register.ts'
import { productStandard } from './use/product-standard.register.ts'
import { standardProject } from './use/standard-project.register.ts'
import { standardUse } from './use/standard-use.register.ts'

export { allianceStandard, farmBase, productStandard, standard, standardProject, standardUse }
export const standardsModule = defineModule('standards', {
  title: '标准化',
  registers: [standard, allianceStandard, standardUse, standardProject, productStandard, farmBase],
  procedures: [
    keeping(standard),
    keeping(allianceStandard),
    keeping(standardUse),
    keeping(standardProject),
    keeping(productStandard),
    keeping(farmBase),
  ],
  indicators: [],
  schemes: [],
})
