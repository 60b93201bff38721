import { atLeast, defineProcedure, longText, rule, today } from '@zhiheng/kernel'
import { bySystem, ownFirm } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { complaintDisclosure } from './disclosure.register.ts'

/** Of fewer complaints than this an enterprise, or a consumer, could be told from the numbers. */
export const leastDisclosed = 3

/** Compiled by the system from closed complaints, shown by a head, taken down where the enterprise is right. */
export const disclosureHandling = defineProcedure('complaint-disclosure-handling', {
  title: '消费投诉信息公示办理',
  source: complaintMeasures.art(39),
  about: complaintDisclosure,
  states: { drafted: '待公示', released: '公示中', withdrawn: '已撤下' },
  voids: ['withdrawn'],
  waits: { drafted: { asks: 'release', why: '投诉信息待公示' } },
  steps: {
    compile: {
      title: '编制',
      from: ['new', 'drafted'],
      to: 'drafted',
      by: bySystem,
      fills: [
        ...(['party', 'from', 'until', 'closed', 'agreed', 'ended', 'rate'] as const),
        ...(['refunded', 'matters'] as const),
      ],
      sets: { compiledOn: today },
      leaves: [
        rule('同一经营者办结的投诉少于三件的，不公示', 'closed', {
          closed: atLeast(leastDisclosed),
        }),
      ],
    },
    release: {
      title: '公示',
      source: complaintMeasures.art(39),
      from: 'drafted',
      to: 'released',
      by: byHeadHere,
      sets: { released: true, releasedOn: today },
    },
    objectTo: {
      title: '提出异议',
      from: ['drafted', 'released'],
      to: 'same',
      by: [ownFirm, ...byOfficerHere],
      sets: { objected: true },
      ask: { objection: longText('异议内容') },
    },
    settle: {
      title: '异议不成立',
      from: ['drafted', 'released'],
      to: 'same',
      by: byHeadHere,
      when: { objected: true },
      sets: { objected: false },
      ask: { reason: longText('核实情况和理由') },
    },
    withdraw: {
      title: '撤下',
      from: ['drafted', 'released'],
      to: 'withdrawn',
      by: byHeadHere,
      sets: { released: false },
      ask: { reason: longText('撤下的原因') },
    },
  },
})
