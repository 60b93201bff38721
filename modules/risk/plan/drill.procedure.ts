import { absent, any, defineProcedure, known, longText, type RowOf, rule } from '@zhiheng/kernel'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { emergency } from '../sources.ts'
import { drill } from './drill.register.ts'

type Row = RowOf<typeof drill>
const problemsNamed = rule(
  '评估不合格的，须写明存在的问题',
  'problems',
  any<Row>({ $not: { result: 'poor' } }, { problems: known }),
)

/** Held and judged; what it showed to be wrong is put right before it is closed. */
export const drillKeeping = defineProcedure('drill-keeping', {
  title: '应急演练登记',
  source: emergency,
  about: drill,
  states: { held: '已演练', closed: '已归档', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  waits: {
    held: { asks: 'close', why: '演练待归档' },
  },
  steps: {
    hold: {
      title: '登记演练',
      from: 'new',
      to: 'held',
      by: byOfficerHere,
      fills: ['subject', 'plan', 'drilledOn', 'way', 'takers', 'result', 'problems', 'record'],
      leaves: [problemsNamed],
    },
    correct: {
      title: '登记整改',
      from: 'held',
      to: 'same',
      by: byOfficerHere,
      when: { problems: known },
      fills: ['corrected'],
      leaves: [rule('请填写整改情况', 'corrected', { corrected: known })],
    },
    close: {
      title: '归档',
      from: 'held',
      to: 'closed',
      by: byHeadHere,
      leaves: [
        rule(
          '发现的问题尚未整改',
          'corrected',
          any<Row>({ problems: absent }, { corrected: known }),
        ),
      ],
    },
    withdraw: {
      title: '撤销登记',
      from: 'held',
      to: 'withdrawn',
      by: byOfficerHere,
      ask: { reason: longText('撤销原因') },
    },
  },
})
