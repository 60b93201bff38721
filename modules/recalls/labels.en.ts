import type { ModuleLabels } from '../labels.ts'
import { batchLabels, movementLabels } from './labels/ledger.en.ts'
import { noticeLabels, progressLabels } from './labels/notice.en.ts'
import { recallLabels } from './labels/recall.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Recalls',
  registers: {
    recall: recallLabels,
    'recall-notice': noticeLabels,
    'recall-progress': progressLabels,
    batch: batchLabels,
    movement: movementLabels,
  },
  indicators: {
    recalls: { title: 'Recalls', unit: 'recalls' },
    'recalls-ordered': { title: 'Recalls that were ordered', unit: 'recalls' },
    'recalls-started-in-time': { title: 'Recalls begun in time' },
    'recalls-finished-in-time': { title: 'Recalls completed in time' },
    'recall-recovery': { title: 'Share recovered by recalls' },
  },
  inputs: {
    'ordered-recalls': { title: 'Recalls that had to be ordered', unit: 'recalls' },
    'late-recalls': { title: 'Recalls begun late', unit: 'recalls' },
  },
}
