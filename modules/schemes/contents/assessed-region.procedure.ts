import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { assessedRegion } from './assessed-region.register.ts'

/** The list is the office's. */
export const assessedRegionKeeping = defineProcedure('assessed-region-keeping', {
  title: '被考核地区名单管理',
  source: assessedRegion.source,
  about: assessedRegion,
  states: { listed: '列入考核', removed: '已移出' },
  voids: ['removed'],
  steps: {
    list: {
      title: '列入或更正',
      from: ['new', 'listed'],
      to: 'listed',
      by: byOffice,
      fills: ['code', 'name'],
      takesFile: true,
    },
    remove: {
      title: '移出',
      from: 'listed',
      to: 'removed',
      by: byOffice,
      ask: { reason: longText('移出原因') },
    },
    restore: { title: '重新列入', from: 'removed', to: 'listed', by: byOffice },
  },
})
