import {
  atLeast,
  code,
  create,
  date,
  field,
  lines,
  longText,
  of,
  optional,
  rule,
} from '@zhiheng/kernel'
import { reinspecting } from './reinspection.procedure.ts'

type Round = 'first' | 'second' | 'afterStop'

/** What two officers state of a re-inspection, beside its result. */
export const reinspected = {
  on: date('复查日期'),
  inspectors: lines('复查人员', { names: 'post', least: 2, distinct: true, hint: '两人以上' }),
  findings: longText('复查情况'),
  recheckNo: optional(code('复查样品编号', { hint: '复查抽样检验的填写；样品不收费' })),
}

/** What was ordered is looked at after it was ordered. */
export const notBeforeOrder = rule('复查日期不能早于责令改正日期', 'on', {
  on: atLeast(field('orderedOn')),
})
/** And once more after it was announced. */
export const notBeforeAnnouncement = rule('复查日期不能早于公告日期', 'on', {
  on: atLeast(field('announcedOn')),
})

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
