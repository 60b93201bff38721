import { passRates } from '../sampling/index.ts'
import { proven, type System } from './clause.ts'

const story = 'modules/programme/story.database.test.ts'
const flow = 'modules/sampling/story.database.test.ts'
const lots = 'modules/sampling/lots.database.test.ts'
const draws = 'server/routes/draws.database.test.ts'
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
  {
    id: 'S-096',
    title: '产品质量监督抽查',
    clauses: [
      proven(
        '年度、专项抽查计划：编制、批准、公布',
        ['sampling-plan', 'plan-item'],
        [lots, 'is fixed by one, drawn by another, sends two inspectors to each firm'],
      ),
      proven(
        '逐批登记：企业、产品、类别、环节、级别',
        ['sample', 'sampling-task'],
        [flow, 'is done by the sheet that names it, and unknown to the firm until then'],
      ),
      proven(
        '逐项检验结果、限值和主要特性指标',
        ['test-report', 'test-item'],
        [flow, 'is a judgement that agrees with its limits, or is explained'],
      ),
      proven(
        '结果通知和签收',
        ['result-notice'],
        [
          'modules/sampling/bad-input.database.test.ts',
          'is signed for once, on a day between its sending and today',
        ],
      ),
      proven(
        '工业产品的复检和异议',
        ['objection', 'result-notice'],
        [flow, 'is retested by another laboratory, whose result is final and changes the rate'],
      ),
      proven(
        '食品的复检和异议',
        ['objection', 'result-notice'],
        [flow, 'is told in its time, and may be objected to for seven working days'],
      ),
      proven(
        '不合格后续处置和复查',
        ['sample', 'nonconformity'],
        [
          flow,
          'stands when nobody objects within fifteen days, and opens a case for shop and maker',
        ],
      ),
      proven(
        '生产单位在外地的通报',
        ['notice-elsewhere', 'nonconformity'],
        [flow, 'is told of to its own region, which signs and opens a case'],
      ),
      proven(
        '结果公布',
        ['sample'],
        [
          flow,
          'stands when nobody objects within fifteen days, and opens a case for shop and maker',
        ],
      ),
      proven(
        '合格率随结果变动，问题导向抽查另计',
        ['industrial-pass-rate', 'problem-finding-rate'],
        [flow, 'leaves problem samples out of the pass rate'],
      ),
      proven(
        '双随机抽取企业和人员，可由任何人重放',
        ['draw', 'draw-entry'],
        [draws, 'a draw is fixed by one post, drawn by another, and replayed by strangers'],
      ),
    ],
  },
  {
    id: 'S-100',
    title: '分级分类监管与重点监管产品目录',
    clauses: [
      proven(
        '重点监管产品目录分版本管理',
        ['key-product'],
        [
          'modules/sampling/catalogue/catalogue.database.test.ts',
          'the catalogue is what it was on the day that is asked for, and public once another post releases it',
        ],
      ),
      proven(
        '企业按产品分类，类别决定抽取机会',
        ['firm-class', 'draw'],
        [draws, 'lists are proposed from the classes of firms and the officers of the department'],
      ),
      proven(
        '按类别生成到期检查并登记',
        ['firm-class', 'site-inspection', 'contact-point'],
        [
          'server/proposals/proposals.database.test.ts',
          'are listed in each period of the year, by the department of its contact, and arranged with two',
        ],
      ),
    ],
  },
]
