import {
  above,
  byChoice,
  create,
  hours,
  inTimeOf,
  known,
  longText,
  now,
  of,
  send,
  setting,
  today,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { bySystem, insideReaders, ownFirm } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { signalHandling } from '../signal/signal.procedure.ts'
import { classed } from './classes.ts'
import { figures, noMoreThanHurt, timesInOrder } from './figures.ts'
import { incidentReportHandling } from './upward.procedure.ts'

const basics = [
  'what',
  'kind',
  'knownAt',
  'scene',
  'happenedAt',
  'place',
  'party',
  'product',
  'measures',
] as const

/** The first report asks for nothing that might not be known yet; it goes up, and is verified. */
export const reportSteps = {
  report: {
    title: '首报',
    source: accidentRules.art(9),
    from: 'new',
    to: 'reported',
    by: [ownFirm, ...byOfficerHere, ...bySystem],
    fills: [...basics, ...figures],
    sets: {
      firstAt: now,
      firstOn: today,
      firstInTime: inTimeOf('knownAt', hours(1)),
      closed: false,
      upper: above('region'),
    },
    leaves: [...timesInOrder, noMoreThanHurt],
  },
  pushUp: {
    title: '向上级报告',
    source: accidentRules.art(11),
    from: ['reported', 'verified'],
    to: 'same',
    by: byOfficerHere,
    readBy: insideReaders,
    ask: { report: longText('报告内容') },
    within: byChoice('kind', {
      safety: hours(2),
      special: hours(2),
      works: hours(24),
      food: hours(setting('food.incident', 2)),
    })
      .afterInstant('firstAt')
      .butNotIn('notIncident'),
    otherwise: 'same',
    also: [
      send(incidentReportHandling, 'deliver', {
        to: of('upper'),
        with: {
          from: of('region'),
          incident: of('id'),
          incidentNo: of('incidentNo'),
          what: of('what'),
          kind: of('kind'),
          grade: of('classFinal'),
          text: of('report'),
        },
      }),
    ],
  },
  verify: {
    title: '核实',
    source: accidentRules.art(10),
    from: 'reported',
    to: 'verified',
    by: byOfficerHere,
    fills: [
      'happenedAt',
      'place',
      'party',
      'product',
      'cause',
      ...figures,
      'department',
      'assignees',
    ],
    sets: { classAuto: classed, classFinal: classed },
    leaves: [...timesInOrder, noMoreThanHurt],
    also: [
      create(signalHandling, 'record', {
        with: {
          product: of('product'),
          kind: 'incident',
          facts: of('scene'),
          spread: 'single',
          firstOn: of('firstOn'),
          party: of('party'),
        },
        when: { product: known },
      }),
    ],
  },
  notIncident: {
    title: '不属于事故',
    source: accidentRules.art(3),
    from: ['reported', 'verified'],
    to: 'notIncident',
    by: byHeadHere,
    sets: { outcome: 'notIncident' },
    ask: { reason: longText('不属于事故的理由') },
  },
  reopen: {
    title: '恢复办理',
    source: accidentRules.art(3),
    from: 'notIncident',
    to: 'reported',
    by: byHeadHere,
    sets: { outcome: null },
    ask: { reason: longText('恢复的理由') },
  },
  passOn: passOn('reported', 'verified', 'investigating', 'reportedUp', 'approved', 'handled'),
} as const
