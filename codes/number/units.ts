import { type Decimal, roundRatio, toRatio } from './decimal.ts'

/** What a unit measures. `share` and `share-change` differ: 95% is a level, 1.5 个百分点 a difference. */
export type Dimension =
  | 'share'
  | 'share-change'
  | 'count'
  | 'money'
  | 'mass'
  | 'length'
  | 'area'
  | 'clock-time'
  | 'working-time'
  | 'calendar-time'
  | 'score'
  | 'temperature'
  | 'concentration'

/** A unit: `toBase` times a value in it is the value in the base unit of its kind; units convert only
 * when both `dimension` and `kind` agree (件 and 批次 are both counts, of different things). */
export type Unit = {
  readonly symbol: string
  readonly name: string
  readonly dimension: Dimension
  readonly kind: string
  readonly toBase: Decimal
}

type Row = readonly [symbol: string, toBase?: Decimal, name?: string]

const KINDS: readonly [Dimension, kind: string, rows: readonly Row[]][] = [
  [
    'share',
    '比率',
    [
      ['%', '0.01', '百分比'],
      ['‰', '0.001', '千分比'],
    ],
  ],
  ['share-change', '百分点', [['个百分点']]],
  [
    'money',
    '人民币',
    [['元'], ['分', '0.01', '分（货币）'], ['万元', '10000'], ['亿元', '100000000']],
  ],
  [
    'mass',
    '质量',
    [
      ['g', '1', '克'],
      ['mg', '0.001', '毫克'],
      ['kg', '1000', '千克'],
      ['t', '1000000', '吨'],
      ['万吨', '10000000000'],
    ],
  ],
  [
    'length',
    '长度',
    [
      ['m', '1', '米'],
      ['mm', '0.001', '毫米'],
      ['cm', '0.01', '厘米'],
      ['km', '1000', '千米'],
    ],
  ],
  [
    'area',
    '面积',
    [
      ['m²', '1', '平方米'],
      ['hm²', '10000', '公顷'],
      ['km²', '1000000', '平方千米'],
    ],
  ],
  [
    'clock-time',
    '时间',
    [
      ['s', '1', '秒'],
      ['min', '60', '分钟'],
      ['h', '3600', '小时'],
    ],
  ],
  ['working-time', '工作日', [['个工作日']]],
  ['calendar-time', '日', [['天']]],
  ['calendar-time', '月', [['个月'], ['年', '12']]],
  ['score', '得分', [['分值', '1', '分（得分）']]],
  ['temperature', '温度', [['℃', '1', '摄氏度']]],
  [
    'concentration',
    '质量分数',
    [
      ['mg/kg', '1', '毫克每千克'],
      ['g/kg', '1000', '克每千克'],
      ['μg/kg', '0.001', '微克每千克'],
    ],
  ],
  [
    'concentration',
    '质量浓度',
    [
      ['mg/L', '1', '毫克每升'],
      ['μg/L', '0.001', '微克每升'],
      ['g/L', '1000', '克每升'],
    ],
  ],
  ['count', '人', [['人'], ['万人', '10000']]],
  ...['个', '件', '批次', '家', '项', '台', '次', '起', '户'].map(
    (symbol): [Dimension, string, Row[]] => ['count', symbol, [[symbol]]],
  ),
]

/** The units that figures and fields use, by symbol. */
export const units: ReadonlyMap<string, Unit> = new Map(
  KINDS.flatMap(([dimension, kind, rows]) =>
    rows.map(([symbol, toBase = '1', name = symbol]): [string, Unit] => [
      symbol,
      { symbol, name, dimension, kind, toBase },
    ]),
  ),
)

/** Whether a value in one unit can be expressed in the other. False for unknown symbols. */
export function areConvertible(from: string, to: string): boolean {
  const [a, b] = [units.get(from), units.get(to)]
  return a !== undefined && b !== undefined && a.dimension === b.dimension && a.kind === b.kind
}

/** A value in another unit of the same kind, half up to `places`.
 * @throws RangeError when the units do not convert; % never becomes 个百分点. */
export function convertUnit(
  value: Decimal,
  { from, to }: { readonly from: string; readonly to: string },
  places: number,
): Decimal {
  const [a, b] = [units.get(from), units.get(to)]
  if (!a || !b || !areConvertible(from, to)) throw new RangeError(`${from} is not ${to}`)
  const [v, x, y] = [toRatio(value), toRatio(a.toBase), toRatio(b.toBase)]
  return roundRatio({ top: v.top * x.top * y.bottom, bottom: v.bottom * x.bottom * y.top }, places)
}
