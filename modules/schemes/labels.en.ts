import type { ModuleLabels } from '../labels.ts'
import { benchmark, keptSince } from './kept/labels.en.ts'
import { scheme } from './labels/scheme.en.ts'
import { schemeDraft } from './labels/scheme-draft.en.ts'
import {
  assessedRegion,
  criterion,
  gradeBand,
  schemeStage,
  schemeTerm,
} from './labels/scheme-parts.en.ts'
import { schemeRule } from './labels/scheme-rule.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Schemes',
  registers: {
    'scheme-draft': schemeDraft,
    'scheme-rule': schemeRule,
    'assessed-region': assessedRegion,
    'kept-since': keptSince,
    benchmark,
    ...{ scheme, criterion, 'grade-band': gradeBand },
    ...{ 'scheme-term': schemeTerm, 'scheme-stage': schemeStage },
  },
  subjects: { 'assessed-region': 'Regions that are assessed' },
}
