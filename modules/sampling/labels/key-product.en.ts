import type { RegisterLabels } from '../../labels.ts'
import { classes, risks } from './words.en.ts'

/** English of “重点监管产品目录”. */
export const keyProduct: RegisterLabels = {
  title: 'Catalogue of key products',
  fields: {
    product: 'Product',
    productClass: { title: 'Product class', choices: classes },
    catalogue: {
      title: 'Catalogue',
      choices: {
        national: 'National key products',
        food: 'Food',
        ccc: 'Compulsory certification',
        licence: 'Production licences',
        local: 'Local key products',
      },
    },
    riskClass: { title: 'Risk class', choices: risks },
    since: 'Listed from',
    until: { title: 'Removed on', hint: 'The last day' },
    basis: { title: 'Grounds', hint: 'Title and number of the document with the catalogue' },
    released: 'Public',
  },
  states: { stated: 'Listed', withdrawn: 'Withdrawn' },
  steps: {
    import: 'Register or import',
    release: 'Make public',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
    restore: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
  },
}
