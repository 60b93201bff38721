import { passRates } from '../sampling/index.ts'
import { proven, type System } from './clause.ts'

const story = 'modules/programme/story.database.test.ts'
const rates = 'modules/sampling/pass-rate.database.test.ts'

/** What is measured from sampling. */
export const samplingSystems: readonly System[] = [
  {
    id: 'S-019',
    title: '产品质量合格率统计',
    clauses: [
      proven(
        '由抽样记录计算批次合格率：按产品类别、环节、抽查级别',
        passRates.map(({ name }) => name),
        [rates, 'counts exactly the tested samples of its class, stage and level'],
      ),
      proven(
        '按地区',
        ['pass-rate', '/indicators/$name'],
        [rates, 'is cut by region, and pooled over one year or two'],
      ),
      proven(
        '一年或两年合并计算',
        ['pass-rate'],
        [rates, 'is cut by region, and pooled over one year or two'],
      ),
      proven(
        '与目标比较',
        ['goal', 'industrial-pass-rate'],
        [story, 'are reached and behind by the records that were imported'],
      ),
      proven(
        '由合格率追到每一条抽样记录',
        ['sample', '/indicators/$name', '/records/$register'],
        [
          'e2e/prove-a-sentence.spec.ts',
          'a sentence of the outline leads to its figure and on to the records that prove it',
        ],
      ),
      proven(
        '与全省平均水平比较',
        ['pass-rate', '/indicators/$name'],
        [
          'server/routes/peers.database.test.ts',
          'a county learns the mean of its city and its own place, and no other county’s figure',
        ],
      ),
    ],
  },
]
