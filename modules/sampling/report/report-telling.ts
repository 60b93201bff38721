import {
  all,
  byChoice,
  change,
  create,
  field,
  hours,
  isNot,
  known,
  lapse,
  of,
  region,
  send,
  setting,
  workdays,
} from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { elsewhereHandling } from '../notice/notice-elsewhere.procedure.ts'
import { resultNoticing } from '../notice/result-notice.procedure.ts'
import { resultReportHandling } from '../notice/result-report.procedure.ts'
import { sample } from '../sample.register.ts'
import { foodSamplingMeasures } from '../sources.ts'

const about = {
  report: of('id'),
  sample: of('sample'),
  sampledOn: of('sampledOn'),
  sampleNo: of('sampleNo'),
  product: of('product'),
  laboratory: of('laboratory'),
  regime: of('regime'),
  kind: of('method'),
  conclusion: of('conclusion'),
  failedItems: of('failedItems'),
  department: of('department'),
} as const
/** A maker who is another than the one from whom it was taken. */
const anotherMaker = [{ maker: known }, { maker: isNot(field('sampledUnit')) }]

/** The result is told to whom it concerns, to where the maker is, and upwards. */
export const telling = {
  notify: {
    title: '通知不合格结果',
    source: foodSamplingMeasures.art(29),
    from: 'issued',
    to: 'told',
    by: byOfficer,
    when: { conclusion: 'fail' },
    within: byChoice('urgency', {
      foodFail: workdays(setting('food.notify', 5)),
      foodSerious: workdays(setting('food.notify', 5)),
    }).after('issued'),
    otherwise: lapse({ to: 'same' }),
    also: [
      create(resultNoticing, 'send', {
        with: { ...about, party: of('sampledUnit'), role: 'sampled' },
      }),
      create(resultNoticing, 'send', {
        with: { ...about, party: of('maker'), role: 'maker' },
        when: all(...anotherMaker, { makerRegion: field('region') }),
      }),
      send(elsewhereHandling, 'deliver', {
        to: of('makerRegion'),
        with: {
          from: of('region'),
          regime: of('regime'),
          product: of('product'),
          lot: of('lot'),
          maker: of('maker'),
          failedItems: of('failedItems'),
          serious: of('serious'),
          report: of('file'),
          sampleNo: of('sampleNo'),
        },
        when: all({ maker: known }, { makerRegion: isNot(field('region')) }),
      }),
      change(sample, 'tell', { link: 'sample', dated: 'sampledOn', with: {} }),
    ],
  },
  notifyPass: {
    title: '通知合格结果',
    from: 'issued',
    to: 'settled',
    by: byOfficer,
    when: { conclusion: 'pass' },
    also: [
      change(sample, 'finish', {
        link: 'sample',
        dated: 'sampledOn',
        with: { conclusion: of('conclusion') },
      }),
    ],
  },
  reportUp: {
    title: '报送上级',
    source: foodSamplingMeasures.art(26),
    from: ['issued', 'told', 'settled'],
    to: 'same',
    by: byOfficer,
    when: { urgency: known, reportedUp: { op: 'absent' } },
    sets: { reportedUp: true },
    ask: { upper: region('上级地区') },
    within: byChoice('urgency', {
      foodPass: workdays(setting('food.reportPass', 7)),
      foodFail: workdays(setting('food.reportFail', 2)),
      foodSerious: hours(setting('food.reportSerious', 24)),
    }).after('issued'),
    otherwise: lapse({ to: 'same' }),
    also: [
      send(resultReportHandling, 'deliver', {
        to: of('upper'),
        with: {
          from: of('region'),
          sampleNo: of('sampleNo'),
          product: of('product'),
          conclusion: of('conclusion'),
          failedItems: of('failedItems'),
          serious: of('serious'),
          report: of('file'),
        },
      }),
    ],
  },
} as const
