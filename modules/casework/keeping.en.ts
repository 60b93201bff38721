import type { RegisterLabels } from '../labels.ts'

/** English of the states and steps by which a list is kept. */
export const keepingLabels: Pick<RegisterLabels, 'states' | 'steps'> = {
  states: { stated: 'Registered', withdrawn: 'Withdrawn' },
  steps: {
    import: 'Register or import',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
    restore: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
  },
}
