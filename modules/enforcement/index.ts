import { defineModule } from '@zhiheng/kernel'
import { brandKeeping } from './brand/brand.procedure.ts'
import { brand } from './brand/brand.register.ts'
import { brandReportHandling } from './brand/report.procedure.ts'
import { brandReport } from './brand/report.register.ts'
import { clueHandling } from './clue/clue.procedure.ts'
import { clue } from './clue/clue.register.ts'
import { clueElsewhereHandling } from './clue/elsewhere.procedure.ts'
import { clueElsewhere } from './clue/elsewhere.register.ts'
import { enforcementIndicators } from './indicators.ts'
import { jointActionHandling } from './joint/action.procedure.ts'
import { jointAction } from './joint/action.register.ts'
import { jointOrderHandling } from './joint/order.procedure.ts'
import { jointOrder } from './joint/order.register.ts'
import { participantHandling } from './joint/participant.procedure.ts'
import { participant } from './joint/participant.register.ts'
import { jointReportTaking } from './joint/report.procedure.ts'
import { jointReport } from './joint/report.register.ts'
import { fines, penalties } from './penalty/case.input.ts'
import { penaltyHandling } from './penalty/case.procedure.ts'
import { penaltyCase } from './penalty/case.register.ts'
import { hearingHolding } from './penalty/hearing.procedure.ts'
import { hearing } from './penalty/hearing.register.ts'
import { opinionKeeping } from './penalty/opinion.procedure.ts'
import { caseOpinion } from './penalty/opinion.register.ts'
import { paperKeeping } from './penalty/paper.procedure.ts'
import { casePaper } from './penalty/paper.register.ts'
import { publicationKeeping } from './penalty/publication.procedure.ts'
import { penaltyPublication } from './penalty/publication.register.ts'
import { rapidCaseHandling } from './rapid/case.procedure.ts'
import { rapidCase } from './rapid/case.register.ts'
import { rapidTaskHandling } from './rapid/task.procedure.ts'
import { rapidTask } from './rapid/task.register.ts'
import { seizureHandling } from './seizure/seizure.procedure.ts'
import { seizure } from './seizure/seizure.register.ts'
import { transferFileHandling } from './transfer/file.procedure.ts'
import { transferFile } from './transfer/file.register.ts'
import { transferReplyTaking } from './transfer/reply.procedure.ts'
import { transferReply } from './transfer/reply.register.ts'
import { transferHandling } from './transfer/transfer.procedure.ts'
import { crimeTransfer } from './transfer/transfer.register.ts'

export { enforcementStatute } from './statute.ts'
export { clue, clueHandling, penaltyCase, penaltyHandling }
export const enforcementModule = defineModule('enforcement', {
  title: '行政执法',
  registers: [
    clue,
    clueElsewhere,
    penaltyCase,
    caseOpinion,
    penaltyPublication,
    casePaper,
    hearing,
    seizure,
    crimeTransfer,
    transferFile,
    transferReply,
    jointAction,
    participant,
    jointOrder,
    jointReport,
    brand,
    brandReport,
    rapidCase,
    rapidTask,
  ],
  procedures: [
    clueHandling,
    clueElsewhereHandling,
    penaltyHandling,
    opinionKeeping,
    publicationKeeping,
    paperKeeping,
    hearingHolding,
    seizureHandling,
    transferHandling,
    transferFileHandling,
    transferReplyTaking,
    jointActionHandling,
    participantHandling,
    jointOrderHandling,
    jointReportTaking,
    brandKeeping,
    brandReportHandling,
    rapidCaseHandling,
    rapidTaskHandling,
  ],
  indicators: enforcementIndicators,
  schemes: [],
  inputs: [penalties, fines],
})
