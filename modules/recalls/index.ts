import { defineModule } from '@zhiheng/kernel'
import { recallIndicators } from './indicators.ts'
import { batchKeeping } from './ledger/batch.procedure.ts'
import { batch } from './ledger/batch.register.ts'
import { movementKeeping } from './ledger/movement.procedure.ts'
import { movement } from './ledger/movement.register.ts'
import { noticing } from './notice/notice.procedure.ts'
import { recallNotice } from './notice/notice.register.ts'
import { progressKeeping } from './progress/progress.procedure.ts'
import { recallProgress } from './progress/progress.register.ts'
import { lateRecalls, orderedRecalls } from './recall/recall.input.ts'
import { recallHandling } from './recall/recall.procedure.ts'
import { recall } from './recall/recall.register.ts'

export { recallsStatute } from './statute.ts'
export { batch, movement, recall, recallHandling, recallNotice }
export const recallsModule = defineModule('recalls', {
  title: '缺陷产品召回',
  registers: [recall, recallNotice, recallProgress, batch, movement],
  procedures: [recallHandling, noticing, progressKeeping, batchKeeping, movementKeeping],
  indicators: recallIndicators,
  schemes: [],
  inputs: [orderedRecalls, lateRecalls],
})
