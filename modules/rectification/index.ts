import { defineModule } from '@zhiheng/kernel'
import { nonconformityHandling } from './nonconformity/nonconformity.procedure.ts'
import { nonconformity } from './nonconformity/nonconformity.register.ts'

export { nonconformity, nonconformityHandling }
export const rectificationModule = defineModule('rectification', {
  title: '整改与监督检查',
  registers: [nonconformity],
  procedures: [nonconformityHandling],
  indicators: [],
  schemes: [],
})
