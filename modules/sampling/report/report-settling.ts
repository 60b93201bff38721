import {
  all,
  byChoice,
  change,
  create,
  date,
  field,
  isNot,
  known,
  longText,
  months,
  noneBut,
  of,
  oneOf,
  pick,
} from '@zhiheng/kernel'
import { byOfficer, bySystem } from '../../casework/rights.ts'
import { nonconformityHandling } from '../../rectification/nonconformity/nonconformity.procedure.ts'
import { resultNotice } from '../notice/result-notice.register.ts'
import { caseRegimes } from '../product-classes.ts'
import { sample } from '../sample.register.ts'
import { foodSamplingMeasures, productQualityLaw } from '../sources.ts'

/** What failed is put right by whoever sold it and, in this region, by whoever made it. */
const opens = {
  source: 'sampling',
  regime: pick('regime', caseRegimes),
  report: of('id'),
  sample: of('sample'),
  sampledOn: of('sampledOn'),
  sampleNo: of('sampleNo'),
  product: of('product'),
  lot: of('lot'),
  severity: pick('serious', { true: 'serious', false: 'general' }),
  department: of('department'),
} as const

/** The result stands once nobody objects any more, or every objection is decided. */
export const settling = {
  overrule: {
    title: '改变结论',
    from: 'told',
    to: 'same',
    by: byOfficer,
    fills: ['final'],
    consequence: true,
  },
  settle: {
    title: '结果确定',
    source: productQualityLaw.art(15),
    from: 'told',
    to: 'settled',
    by: [...byOfficer, ...bySystem],
    needs: [noneBut(resultNotice, 'report', { state: oneOf('unopposed', 'decided') })],
    sets: { keeping: pick('regime', { food: pick('final', { pass: 'pass', fail: 'fail' }) }) },
    also: [
      change(sample, 'finish', {
        link: 'sample',
        dated: 'sampledOn',
        with: { conclusion: pick('final', { pass: 'pass', fail: 'fail' }) },
      }),
      create(nonconformityHandling, 'open', {
        with: { ...opens, party: of('sampledUnit') },
        when: { final: 'fail' },
      }),
      create(nonconformityHandling, 'open', {
        with: { ...opens, party: of('maker') },
        when: all(
          { final: 'fail' },
          { maker: known },
          { maker: isNot(field('sampledUnit')) },
          { makerRegion: field('region') },
        ),
      }),
    ],
    consequence: true,
  },
  destroyReserve: {
    title: '处置备样',
    source: foodSamplingMeasures.art(25),
    from: 'settled',
    to: 'same',
    by: byOfficer,
    notBefore: byChoice('keeping', { pass: months(3), fail: months(6) }).after('settled'),
    ask: { how: longText('处置方式') },
  },
  destroyExpired: {
    title: '处置过期备样',
    source: foodSamplingMeasures.art(25),
    from: 'settled',
    to: 'same',
    by: byOfficer,
    when: { reserveExpiry: known },
    ask: { how: longText('处置方式'), expiredOn: date('保质期届满日期') },
  },
} as const
