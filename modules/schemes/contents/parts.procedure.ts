import { change, defineProcedure, longText } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { criteria, drafting } from '../sources.ts'
import { criterion } from './criterion.register.ts'
import { gradeBand, schemeStage, schemeTerm } from './parts.register.ts'
import { scheme } from './scheme.register.ts'

/** What is changed in a scheme is a step on the scheme too, which is refused once that is submitted. */
const also = [change(scheme, 'touch', { link: 'scheme', with: {} })]
const states = { kept: '列入', dropped: '已去掉' } as const
const voids = ['dropped'] as const
const taken = {
  drop: {
    title: '去掉',
    from: 'kept',
    to: 'dropped',
    by: byOffice,
    ask: { reason: longText('去掉原因') },
    also,
  },
  restore: { title: '恢复', from: 'dropped', to: 'kept', by: byOffice, also },
} as const
const stating = {
  title: '列入方案',
  from: ['new', 'kept'],
  to: 'kept',
  by: byOffice,
  also,
} as const
const amending = { title: '修改', from: 'kept', to: 'same', by: byOffice, also } as const

const told = [
  ...(['under', 'place', 'role', 'title', 'words', 'cites', 'test', 'applies'] as const),
  ...(['scoring', 'points', 'floor', 'target', 'ceiling', 'steps', 'grade'] as const),
  ...(['department', 'evidence'] as const),
] as const

/** The lines of a scheme are stated one by one, copied, or read from a file; each change is one of the scheme. */
export const criterionKeeping = defineProcedure('criterion-keeping', {
  title: '评价项编制',
  source: criteria,
  about: criterion,
  states,
  voids,
  steps: {
    state: { ...stating, fills: ['scheme', 'code', 'rule', ...told], takesFile: true },
    amend: { ...amending, fills: told },
    ...taken,
  },
})

const band = ['place', 'title', 'least', 'mostShare', 'mostCount', 'mapsTo'] as const
/** Grades of a scheme. */
export const gradeBandKeeping = defineProcedure('grade-band-keeping', {
  title: '等次编制',
  source: criteria,
  about: gradeBand,
  states,
  voids,
  steps: {
    state: { ...stating, fills: ['scheme', 'grade', ...band] },
    amend: { ...amending, fills: band },
    ...taken,
  },
})

const term = ['place', 'title', 'amount', 'unit', 'text', 'cites', 'verified'] as const
/** Terms of a scheme. */
export const schemeTermKeeping = defineProcedure('scheme-term-keeping', {
  title: '方案设定编制',
  source: drafting,
  about: schemeTerm,
  states,
  voids,
  steps: {
    state: { ...stating, fills: ['scheme', 'name', 'rule', ...term] },
    amend: { ...amending, fills: term },
    ...taken,
  },
})

const stage = ['place', 'title', 'needs'] as const
/** Stages of a scheme. */
export const schemeStageKeeping = defineProcedure('scheme-stage-keeping', {
  title: '方案环节编制',
  source: drafting,
  about: schemeStage,
  states,
  voids,
  steps: {
    state: { ...stating, fills: ['scheme', 'code', 'rule', ...stage] },
    amend: { ...amending, fills: stage },
    ...taken,
  },
})
