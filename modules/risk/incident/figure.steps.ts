import { byChoice, create, days, known, longText, of, rule, send, today } from '@zhiheng/kernel'
import { insideReaders, ownFirm } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { classed } from './classes.ts'
import { figures, noMoreThanHurt } from './figures.ts'
import { early } from './states.ts'
import { updateKeeping } from './update.procedure.ts'
import { incidentReportHandling } from './upward.procedure.ts'

/** Casualties and losses change, are told upwards each time, and are confirmed when the time for it is over. */
export const figureSteps = {
  supplement: {
    title: '补报',
    source: accidentRules.art(13),
    from: early,
    to: 'same',
    by: [ownFirm, ...byOfficerHere],
    fills: figures,
    sets: { classAuto: classed, classFinal: classed },
    ask: { text: longText('补报内容') },
    leaves: [noMoreThanHurt],
    also: [
      create(updateKeeping, 'add', {
        with: {
          incident: of('id'),
          party: of('party'),
          text: of('text'),
          ...Object.fromEntries(figures.map((name) => [name, of(name)])),
        },
      }),
      send(incidentReportHandling, 'deliver', {
        to: of('upper'),
        with: {
          from: of('region'),
          incident: of('id'),
          incidentNo: of('incidentNo'),
          what: of('what'),
          kind: of('kind'),
          grade: of('classFinal'),
          text: of('text'),
        },
      }),
    ],
  },
  confirmFigures: {
    title: '确认伤亡和损失',
    source: accidentRules.art(13),
    from: early,
    to: 'same',
    by: byOfficerHere,
    sets: { figuresOn: today },
    within: byChoice('cause', {
      general: days(30),
      traffic: days(7),
      fire: days(7),
    })
      .afterInstant('happenedAt')
      .butNotIn('notIncident'),
    otherwise: 'same',
    leaves: [rule('请先补报伤亡情况', 'deaths', { deaths: known })],
  },
  setClass: {
    title: '调整事故等级',
    source: accidentRules.art(3),
    from: ['verified', 'investigating'],
    to: 'same',
    by: byHeadHere,
    readBy: insideReaders,
    fills: ['classFinal'],
    ask: { reason: longText('调整的理由') },
    leaves: [rule('请选择事故等级', 'classFinal', { classFinal: known })],
  },
  setScope: {
    title: '核定影响范围',
    source: accidentRules.art(3),
    from: ['verified', 'investigating', 'reportedUp', 'approved', 'handled'],
    to: 'same',
    by: byHeadHere,
    fills: ['scope', 'zone'],
    ask: { basis: longText('核定的依据') },
    readBy: insideReaders,
    leaves: [rule('请选择影响范围', 'scope', { scope: known })],
  },
} as const
