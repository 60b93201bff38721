import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “国外通报退货索赔”. */
export const foreignNotice: RegisterLabels = {
  title: 'Notices from abroad',
  fields: {
    noticeNo: 'Notice number',
    party: 'Unified social credit code',
    product: 'Product',
    noticedOn: 'Noticed on',
    kind: {
      title: 'Kind',
      choices: { notified: 'Notified', returned: 'Returned', claimed: 'Claimed' },
    },
    damage: { title: 'Damage', choices: { none: 'None', some: 'Some', serious: 'Serious' } },
    from: 'Country',
  },
  ...keepingLabels,
}
