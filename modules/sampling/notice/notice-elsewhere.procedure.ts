import { allow, create, defineProcedure, of, ownDepartment, pick } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { nonconformityHandling } from '../../rectification/nonconformity/nonconformity.procedure.ts'
import { head, officer } from '../../roles.ts'
import { caseRegimes } from '../product-classes.ts'
import { byOfficersHere } from '../rights.ts'
import { spotCheckMeasures } from '../sources.ts'
import { noticeElsewhere } from './notice-elsewhere.register.ts'

/** The maker's region signs for it and opens a case, or returns it. */
export const elsewhereHandling = defineProcedure('notice-elsewhere-handling', {
  title: '外地不合格通报办理',
  source: spotCheckMeasures.art(44),
  about: noticeElsewhere,
  states: { delivered: '待签收', signed: '已立案处置', returned: '已退回' },
  voids: ['returned'],
  waits: { delivered: { asks: 'sign', why: '外地通报待签收' } },
  steps: {
    deliver: {
      title: '通报',
      from: 'new',
      to: 'delivered',
      by: [allow([officer, head], {})],
      fills: [
        'from',
        'regime',
        'product',
        'lot',
        'maker',
        'failedItems',
        'serious',
        'report',
        'sampleNo',
      ],
      delivers: true,
    },
    sign: {
      title: '签收并立案处置',
      source: spotCheckMeasures.art(44),
      from: 'delivered',
      to: 'signed',
      by: byOfficersHere,
      sets: { department: ownDepartment },
      also: [
        create(nonconformityHandling, 'open', {
          with: {
            source: 'elsewhere',
            regime: pick('regime', caseRegimes),
            sampleNo: of('sampleNo'),
            party: of('maker'),
            product: of('product'),
            lot: of('lot'),
            severity: pick('serious', { true: 'serious', false: 'general' }),
            department: of('department'),
          },
        }),
      ],
    },
    return: sendBack(byOfficersHere),
  },
})
