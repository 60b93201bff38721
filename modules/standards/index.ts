import { defineModule } from '@zhiheng/kernel'
import { keeping } from '../casework/keeping.ts'
import { allianceStandard } from './documents/alliance-standard.register.ts'
import { allianceStandards, industryStandards } from './documents/documents.input.ts'
import { standard } from './documents/standard.register.ts'
import { farmBase } from './farming/farm-base.register.ts'
import { standardisedFarming } from './farming/farming.input.ts'
import { productStandard } from './use/product-standard.register.ts'
import { standardProject } from './use/standard-project.register.ts'
import { standardUse } from './use/standard-use.register.ts'
import { adoptingProducts, standardProjects, standardsUsed } from './use/use.input.ts'

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
  inputs: [
    standardsUsed,
    standardProjects,
    adoptingProducts,
    industryStandards,
    allianceStandards,
    standardisedFarming,
  ],
})
