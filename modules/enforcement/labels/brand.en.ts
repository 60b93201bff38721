import type { RegisterLabels } from '../../labels.ts'

/** English of “打假保优品牌”. */
export const brand: RegisterLabels = {
  title: 'Protected brands',
  fields: {
    brand: 'Brand',
    party: 'Holder of the brand',
    contact: 'Contact',
    since: 'Joined on',
    features: {
      title: 'Marks of the genuine product',
      hint: 'How to tell it from a fake, for officers',
    },
  },
  states: {
    joined: 'Taking part',
    left: 'Left',
  },
  steps: {
    join: 'Join or amend',
    leave: { title: 'Leave', ask: { reason: 'Reason for leaving' } },
  },
}
