import { randomUUID } from 'node:crypto'
import { type Actor, clock, openKernel, type RowInput, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'

/** 临川市, an invented city of an invented province, with an outline written for these tests. */
export const city = '9101'

export const outlineText = `
　　临川市人民政府关于印发《临川市质量强市行动方案》的通知

临政发〔2026〕3号

各县（区）人民政府，市政府各部门：

现将《临川市质量强市行动方案》印发给你们，请认真贯彻执行。

一、总体目标

到2026年底，全市质量总体水平明显提升。

（一）产品质量。到2026年，工业产品质量监督抽查合格率达到92%以上，食品质量抽检合格率达到97%以上。

（二）服务质量。到2026年，公共服务质量满意度达到85分以上。

二、重点任务

（一）加强产品质量监管。健全监督抽查制度，开展重点产品专项整治。（牵头单位：市市场监管局；责任单位：市工信局、市农业农村局）

（二）提升服务质量。开展公共服务质量监测，公布监测结果。（牵头单位：市发改委）

临川市人民政府
2026年1月20日
`

const post = (roles: string[], more: Partial<Actor> = {}): Actor => ({
  kind: 'post',
  post: randomUUID(),
  name: roles.join(),
  roles,
  scope: [city],
  department: null,
  party: null,
  ...more,
})

export const people = {
  office: post(['office'], { name: '办公室 赵一' }),
  secondOffice: post(['office'], { name: '办公室 钱二' }),
  clerk: post(['clerk'], { name: '市场监管局 孙三', department: 'amr' }),
  head: post(['head'], { name: '市场监管局局长 李四', department: 'amr' }),
  otherClerk: post(['clerk'], { name: '发改委 周五', department: 'ndrc' }),
  elsewhere: post(['office'], { name: '邻市办公室', scope: ['9102'] }),
}

const departments = [
  { code: 'amr', name: '临川市市场监督管理局', shortName: '市市场监管局' },
  { code: 'miit', name: '临川市工业和信息化局' },
  { code: 'agri', name: '临川市农业农村局' },
  { code: 'ndrc', name: '临川市发展和改革委员会' },
]

/** A kernel over the migrated schema with the city's departments. */
export async function openLinchuan() {
  const database = await freshDatabase()
  const kernel = openKernel(modules, database.servingUrl)
  const at = new Date('2026-01-25T02:00:00Z')
  const taking = (actor: Actor, on = at) => ({ actor, at: on, request: randomUUID() })
  await take(kernel, ['department', 'import'], {
    on: departments.map((answers) => ({ at: { region: city }, answers })),
    ...taking(clock),
  })
  const close = async () => {
    await kernel.pool.end()
    await database.drop()
  }
  return { kernel, taking, close }
}

/** Samples of one month, `passed` of them good and `failed` not. */
export function samplesOf(
  month: string,
  productClass: 'industrial' | 'food',
  [passed, failed]: readonly [number, number],
): RowInput[] {
  return Array.from({ length: passed + failed }, (_, n) => ({
    at: { region: city },
    answers: {
      sampleNo: `${productClass}-${month}-${n}`,
      sampledOn: `${month}-15`,
      product: productClass === 'food' ? '酱油' : '电线',
      productClass,
      stage: 'production',
      level: 'municipal',
      keyProduct: '否',
      sampledUnit: '临川示例厂',
      conclusion: n < passed ? 'pass' : 'fail',
    },
  }))
}
