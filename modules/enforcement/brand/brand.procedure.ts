import { defineProcedure, longText } from '@zhiheng/kernel'
import { ownFirm } from '../../casework/rights.ts'
import { byOfficerHere } from '../rights.ts'
import { brandProtection } from '../sources.ts'
import { brand } from './brand.register.ts'

/** A holder joins with a brand, and may leave and come back. */
export const brandKeeping = defineProcedure('brand-keeping', {
  title: '打假保优品牌登记',
  source: brandProtection,
  about: brand,
  states: { joined: '协作中', left: '已退出' },
  steps: {
    join: {
      title: '加入或修改',
      from: ['new', 'joined', 'left'],
      to: 'joined',
      by: [...byOfficerHere, ownFirm],
      fills: ['party', 'brand', 'contact', 'since', 'features'],
      takesFile: true,
    },
    leave: {
      title: '退出',
      from: 'joined',
      to: 'left',
      by: [...byOfficerHere, ownFirm],
      ask: { reason: longText('退出的原因') },
    },
  },
})
