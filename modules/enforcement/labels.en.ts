import type { ModuleLabels } from '../labels.ts'
import { brand } from './labels/brand.en.ts'
import { brandReport } from './labels/brand-report.en.ts'
import { caseOpinion } from './labels/case-opinion.en.ts'
import { casePaper } from './labels/case-paper.en.ts'
import { clue } from './labels/clue.en.ts'
import { clueElsewhere } from './labels/clue-elsewhere.en.ts'
import { crimeTransfer } from './labels/crime-transfer.en.ts'
import { hearing } from './labels/hearing.en.ts'
import { jointAction } from './labels/joint-action.en.ts'
import { jointOrder } from './labels/joint-order.en.ts'
import { jointParticipant } from './labels/joint-participant.en.ts'
import { jointReport } from './labels/joint-report.en.ts'
import { penaltyCase } from './labels/penalty-case.en.ts'
import { penaltyPublication } from './labels/penalty-publication.en.ts'
import { rapidCase } from './labels/rapid-case.en.ts'
import { rapidTask } from './labels/rapid-task.en.ts'
import { seizure } from './labels/seizure.en.ts'
import { transferFile } from './labels/transfer-file.en.ts'
import { transferReply } from './labels/transfer-reply.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Enforcement',
  registers: {
    clue,
    'clue-elsewhere': clueElsewhere,
    'penalty-case': penaltyCase,
    'case-opinion': caseOpinion,
    'penalty-publication': penaltyPublication,
    'case-paper': casePaper,
    hearing,
    seizure,
    'crime-transfer': crimeTransfer,
    'transfer-file': transferFile,
    'transfer-reply': transferReply,
    'joint-action': jointAction,
    'joint-participant': jointParticipant,
    'joint-order': jointOrder,
    'joint-report': jointReport,
    brand,
    'brand-report': brandReport,
    'rapid-case': rapidCase,
    'rapid-task': rapidTask,
  },
  indicators: {
    'penalty-cases': { title: 'Penalty cases filed', unit: 'cases' },
    'penalty-closure-rate': { title: 'Share of penalty cases closed' },
    'timely-decision-rate': { title: 'Share of penalty cases decided in time' },
    'penalty-fines': { title: 'Fines imposed', unit: 'yuan' },
    'penalty-confiscations': { title: 'Amounts confiscated', unit: 'yuan' },
    'crime-transfers': { title: 'Cases transferred to the police', unit: 'cases' },
    'crime-transfer-acceptance': { title: 'Share of transferred cases that the police filed' },
    'joint-actions': { title: 'Joint actions', unit: 'actions' },
    'fake-reports': { title: 'Reports of fakes by brand holders', unit: 'reports' },
    'fake-report-answer-rate': { title: 'Share of reports of fakes answered' },
  },
  inputs: {
    penalties: { title: 'Penalties', unit: 'penalties' },
    fines: { title: 'Sum of fines', unit: 'fen' },
  },
}
