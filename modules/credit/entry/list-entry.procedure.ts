import { defineProcedure } from '@zhiheng/kernel'
import { listDecision } from '../sources.ts'
import { consentSteps } from './consent.steps.ts'
import { decisionSteps } from './decision.steps.ts'
import { listEntry } from './list-entry.register.ts'
import { noticeSteps } from './notice.steps.ts'
import { removalSteps } from './removal.steps.ts'
import { entryStates } from './states.ts'

/**
 * Proposed from a ground in force with a penalty that stands, told, heard, agreed to by the office above, decided,
 * published. No grade, class or model lists anybody: there is no other way here.
 */
export const listHandling = defineProcedure('list-handling', {
  title: '严重违法失信名单办理',
  source: listDecision,
  about: listEntry,
  states: entryStates,
  voids: ['withdrawn'],
  waits: {
    proposed: { asks: 'notify', why: '列入建议待告知', handlers: true },
    noticed: { asks: 'plead', why: '列入告知待陈述、申辩', watchedBy: 'consider' },
    stated: { asks: 'consider', why: '陈述、申辩待复核', handlers: true },
    unstated: { asks: 'consider', why: '列入建议待复核', handlers: true },
    considered: { asks: 'askConsent', why: '列入待报请同意或者决定' },
    consented: { asks: 'decide', why: '列入待决定' },
    decided: { asks: 'publish', why: '列入决定待公示', handlers: true },
  },
  steps: { ...noticeSteps, ...consentSteps, ...decisionSteps, ...removalSteps },
})
