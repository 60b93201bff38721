import { code, create, date, lines, longText, of, optional } from '@zhiheng/kernel'
import { reinspecting } from './reinspection.procedure.ts'

type Round = 'first' | 'second' | 'afterStop'

/** What two officers state of a re-inspection, beside its result. */
export const reinspected = {
  on: date('复查日期'),
  inspectors: lines('复查人员', { names: 'post', hint: '两人以上' }),
  findings: longText('复查情况'),
  recheckNo: optional(code('复查样品编号', { hint: '复查抽样检验的填写；样品不收费' })),
}

/** The re-inspection whose result the step states. */
export const recorded = (round: Round, result: 'pass' | 'fail') =>
  create(reinspecting, 'record', {
    with: {
      nonconformity: of('id'),
      round,
      result,
      on: of('on'),
      sampleNo: of('recheckNo'),
      findings: of('findings'),
      party: of('party'),
      department: of('department'),
      assignees: of('inspectors'),
    },
  })
