import { list, type RecordRead, take } from '@zhiheng/kernel'
import type { Movement } from './movement.ts'
import { requestOf } from './random.ts'
import { momentOf } from './timeline.ts'

/** Departments by words of the goals that they answer for; the first whose word is in a goal's name. */
const charges: readonly (readonly [department: string, ...words: string[]])[] = [
  ['transport', '高速公路'],
  ['water', '水利工程'],
  ['agri', '农产品', '种养', '农业'],
  ['housing', '工程', '生活垃圾'],
  ['ndrc', '满意度', '能耗'],
  ['approval', '政务服务'],
  ['eco', '森林', '空气', '水源'],
  ['miit', '制造业', '质量管理体系', '质量改进'],
  ['commerce', '老字号'],
  ['amr', '产品', '食品', '食堂', '药品', '特种设备', '投诉', '标准', '检测', '计量', '量值'],
  ['amr', '商标', '地理标志', '质量奖'],
]

/** Makes departments responsible for the goals of the outline; those of the “three strong” are left for the office. */
export async function entrustGoals({ kernel, crew, timeline, loaded }: Movement): Promise<void> {
  const where = { document: loaded.at.id }
  const { records } = await list(kernel, 'goal', { actor: crew.office, where, limit: 200 })
  const parts = Map.groupBy(records, departmentOf)
  for (const [department, goals] of parts)
    if (department)
      await take(kernel, ['goal', 'entrust'], {
        on: goals.map(({ region, id }) => ({ at: { region, id }, answers: { department } })),
        actor: crew.office,
        at: momentOf(`${timeline.year}-01-23`),
        request: requestOf('goals', department),
      })
}

function departmentOf({ fields }: RecordRead): string | undefined {
  const name = String(fields.indicatorTitle)
  return charges.find(([, ...words]) => words.some((word) => name.includes(word)))?.[0]
}
