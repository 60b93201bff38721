import { defineModule } from '@zhiheng/kernel'
import { basisKeeping } from './basis/list-basis.procedure.ts'
import { listBasis } from './basis/list-basis.register.ts'
import { consentHandling } from './consent/consent.procedure.ts'
import { listConsent } from './consent/consent.register.ts'
import { replyTaking } from './consent/reply.procedure.ts'
import { consentReply } from './consent/reply.register.ts'
import { correcting } from './correction/correction.procedure.ts'
import { correction } from './correction/correction.register.ts'
import { listHandling } from './entry/list-entry.procedure.ts'
import { listEntry } from './entry/list-entry.register.ts'
import { creditIndicators } from './indicators.ts'
import { measureKeeping } from './measure/credit-measure.procedure.ts'
import { creditMeasure } from './measure/credit-measure.register.ts'
import { measuring } from './measure/measure-case.procedure.ts'
import { measureCase } from './measure/measure-case.register.ts'
import { measureListKeeping } from './measure/measure-list.procedure.ts'
import { measureList } from './measure/measure-list.register.ts'
import { listPublicity } from './publication/list-publication.procedure.ts'
import { listPublication } from './publication/list-publication.register.ts'
import { repairing } from './repair/repair.procedure.ts'
import { repair } from './repair/repair.register.ts'

export { creditStatute } from './statute.ts'
export { correction, creditMeasure, listBasis, listEntry, listPublication, measureCase, repair }
export const creditModule = defineModule('credit', {
  title: '质量信用',
  registers: [
    ...[listBasis, listEntry, listPublication, listConsent, consentReply],
    ...[measureList, creditMeasure, measureCase, repair, correction],
  ],
  procedures: [
    ...[basisKeeping, listHandling, listPublicity, consentHandling, replyTaking],
    ...[measureListKeeping, measureKeeping, measuring, repairing, correcting],
  ],
  indicators: creditIndicators,
  schemes: [],
})
