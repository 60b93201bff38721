import type { FieldLabels } from '../../labels.ts'

/** Words that several registers of the module share. */
export const party = 'Credit code of the enterprise'
export const handlers = 'Handlers'
export const passOn = { title: 'Hand over', ask: { reason: 'Reason for handing over' } }
export const reason = { reason: 'Reason' }
export const reinspected: FieldLabels = {
  on: 'Re-inspected on',
  inspectors: { title: 'Inspectors', hint: 'Two or more' },
  findings: 'Findings',
  recheckNo: { title: 'Sample number', hint: 'Where a sample was taken; it is free of charge' },
}
