import { type Criterion, cite, type Group } from '@zhiheng/kernel'
import { excellence } from '../sources.ts'

type Item = readonly [title: string, points: number]
interface Category {
  readonly code: string
  readonly title: string
  readonly items: readonly Item[]
  /** Whether the points were compared with the text. */
  readonly verified?: true
}

const categories: readonly Category[] = [
  {
    ...{ code: '4.1', title: '领导', verified: true },
    items: [
      ['高层领导的作用', 50],
      ['组织治理', 30],
      ['社会责任', 30],
    ],
  },
  {
    ...{ code: '4.2', title: '战略' },
    items: [
      ['战略制定', 40],
      ['战略部署', 50],
    ],
  },
  {
    ...{ code: '4.3', title: '顾客与市场' },
    items: [
      ['顾客和市场的了解', 40],
      ['顾客关系与顾客满意', 50],
    ],
  },
  {
    ...{ code: '4.4', title: '资源' },
    items: [
      ['人力资源', 60],
      ['财务资源', 15],
      ['信息和知识资源', 20],
      ['技术资源', 15],
      ['基础设施', 10],
      ['相关方关系', 10],
    ],
  },
  {
    ...{ code: '4.5', title: '过程管理' },
    items: [
      ['过程的识别与设计', 50],
      ['过程的实施与改进', 50],
    ],
  },
  {
    ...{ code: '4.6', title: '测量、分析与改进' },
    items: [
      ['测量、分析和评价', 40],
      ['改进与创新', 40],
    ],
  },
  {
    ...{ code: '4.7', title: '结果' },
    items: [
      ['产品和服务结果', 80],
      ['顾客与市场结果', 80],
      ['财务结果', 80],
      ['资源结果', 60],
      ['过程有效性结果', 50],
      ['领导方面的结果', 50],
    ],
  },
]

/** The seven categories with their items, 1 000 points, each item scored in per cent. */
export const excellence2012: readonly (Group | Criterion)[] = categories.flatMap(
  ({ code, title, items, verified }) => {
    const cites = `${cite(excellence.at(code))}${verified ? '' : '（分值待核对原文）'}`
    const points = items.reduce((sum, [, of]) => sum + of, 0)
    return [
      { code, title, points, role: 'group', cites } satisfies Group,
      ...items.map(
        ([item, of], n): Criterion => ({
          ...{ code: `${code}.${n + 1}`, under: code, title: item, role: 'points', cites },
          ...{ test: { kind: 'judged' }, scores: { how: 'percent', points: of } },
        }),
      ),
    ]
  },
)
