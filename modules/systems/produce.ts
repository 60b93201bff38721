import { proven, type System } from './clause.ts'

const story = 'modules/produce/story.database.test.ts'

/** What is measured of the places where produce comes from. */
export const produceSystems: readonly System[] = [
  {
    id: 'S-097',
    title: '农产品质量监测、农业投入品和产地环境监测',
    clauses: [
      proven(
        '生产基地名录：经营者、类别、主要农产品、面积、起止',
        ['production-base'],
        [
          story,
          'is kept by its own department, read by whoever runs it, and sampled no more when it has left',
        ],
      ),
      proven(
        '按基地的农产品监测样品和合格率',
        ['sample', 'farm-pass-rate', 'production-base'],
        [story, 'has its own pass rates: of its produce, against the goal of 96, and of its soil'],
      ),
      proven(
        '土壤、灌溉水、大气和农业投入品样品，按限值和依据自动判定',
        ['environment-sample'],
        [story, 'of a value %s follows from the limits'],
      ),
      proven(
        '结果告知、异议和复检',
        ['environment-sample'],
        [story, 'is retested by another laboratory; a pass lifts what was ordered at once'],
      ),
      proven(
        '不合格的处置措施：责令、报告、核实、复测、办结',
        ['environment-sample', 'origin-measure', 'origin-closure-rate'],
        [
          story,
          'is told to the owner, dealt with, sampled anew and closed, and counts at each step',
        ],
      ),
      proven(
        '不合格投入品转为案件线索',
        ['environment-sample', 'clue'],
        [story, 'is a lead against its maker that an officer checks and the head files'],
      ),
      proven(
        '合格率不低于 96% 的目标由监测记录计算',
        ['farm-pass-rate', 'environment-pass-rate', 'input-pass-rate', 'goal'],
        ['modules/produce/goal.test.ts', '“%s” is the goal of the pass rate of farm produce'],
      ),
    ],
  },
]
