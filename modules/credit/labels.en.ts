import type { ModuleLabels } from '../labels.ts'
import { listBasis } from './labels/basis.en.ts'
import { consentReply, listConsent } from './labels/consent.en.ts'
import { correction } from './labels/correction.en.ts'
import { listEntry } from './labels/entry.en.ts'
import { creditMeasure, measureCase, measureList } from './labels/measure.en.ts'
import { listPublication } from './labels/publication.en.ts'
import { repair } from './labels/repair.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Quality credit',
  registers: {
    'list-basis': listBasis,
    'list-entry': listEntry,
    'list-publication': listPublication,
    'list-consent': listConsent,
    'list-consent-reply': consentReply,
    'measure-list': measureList,
    'credit-measure': creditMeasure,
    'measure-case': measureCase,
    repair,
    correction,
  },
  indicators: {
    'list-entries': { title: 'Enterprises on the list of serious violations', unit: 'listings' },
    'list-entries-repaired': { title: 'Removed from the list by repair' },
    'repairs-agreed': { title: 'Repairs agreed to', unit: 'repairs' },
    'measures-executed': { title: 'Measures carried out' },
    'corrections-answered': { title: 'Corrections answered' },
  },
}
