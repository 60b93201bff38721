import { describe, expect, it } from 'vitest'
import { readText } from '../read.ts'

function whoIn(text: string): string {
  const { tasks } = readText(`关于甲乙的意见\n一、主要任务\n（一）加强监管。${text}`)
  return tasks.map((task) => [task.lead, task.responsible, task.cooperating].join('|')).join(';')
}

function titlesIn(text: string): string[] {
  return readText(`关于甲乙的意见\n${text}`).tasks.map((task) => task.title)
}

describe('departments', () => {
  it.each([
    [
      '加强抽查。（牵头部门：市质监局；责任部门：市农业局、市商务局）',
      '市质监局|市农业局,市商务局|',
    ],
    ['加强抽查。（市质监局、市农业局负责）', '|市质监局,市农业局|'],
    ['加强抽查。（市质监局牵头，市农业局、市商务局配合）', '市质监局||市农业局,市商务局'],
    ['加强抽查。(市质监局牵头,市农业局等部门按职责分工负责)', '市质监局|市农业局|'],
    ['加强抽查。责任单位：市质监局、市农业局', '|市质监局,市农业局|'],
    ['加强抽查。\n牵头单位：市质监局\n配合单位：市农业局', '市质监局||市农业局'],
    ['加强抽查。〔市质监局负责〕', '|市质监局|'],
    ['加强抽查。由市质监局牵头，市农业局配合。', '市质监局||市农业局'],
    ['加强抽查。（市工业和信息化局和市水利局负责）', '|市工业和信息化局,市水利局|'],
    ['加强抽查。（市质监局、市农业局负责，排第一位的为牵头单位）', '市质监局|市农业局|'],
    ['市质监局牵头负责抽查。', '市质监局||'],
    ['各部门要高度重视。', '||'],
    ['加强抽查（含网络抽查）。', '||'],
    ['加强抽查。（质量科、市计量院，11月底前）', '|质量科,市计量院|'],
    ['加强抽查。（市质监局、市工商联）', '|市质监局,市工商联|'],
    ['将总结报市农委（质量科）。', '||'],
    [
      '由市质监局牵头，市农业局参与，各县（市、区）政府负责落实。',
      '市质监局|各县(市、区)政府|市农业局',
    ],
    ['市质监局负总责，市工商联抓好推广。', '市质监局|市工商联|'],
    ['市质监局为牵头单位，市农业局为配合单位。', '市质监局||市农业局'],
    ['质监、工商等部门要通力协作。', '质监,工商||'],
    ['考核办法由市质监局会同市农业局制定。', '市质监局||市农业局'],
    ['加强抽查。（市质监局负责，各县、区人民政府落实）', '|市质监局,各县、区人民政府|'],
  ])('“%s” are read by role', (text, expected) => {
    expect(whoIn(text)).toBe(expected)
  })

  it('of an open list are kept as printed and the list is flagged', () => {
    const [task] = readText(
      '关于甲的意见\n一、任务\n（一）监管。抽查。（市质监局等部门负责）',
    ).tasks
    expect(task).toMatchObject({
      responsible: ['市质监局'],
      reason: expect.stringContaining('未列全'),
    })
  })
})

describe('what a document says once', () => {
  const tasksIn = (text: string) =>
    readText(text).tasks.map((task) => [task.lead, task.responsible, task.deadline].join('|'))

  it('makes the first of each list lead and dates rows without a limit', () => {
    const table =
      '序号\t任务\t责任单位\t完成时限\n1\t建设平台\t市局、区局\t\n2\t培训人员\t市局\t6月底前'
    const note = '“责任单位”列第一位的为牵头单位；“完成时限”未注明的，均为2018年11月底前。'
    expect(tasksIn(`2018年任务分解表\n${note}\n${table}`)).toEqual([
      '市局|区局|2018-11',
      '市局||2018-06',
    ])
  })

  it('adds who shares in every task from there on', () => {
    const note = '以下均需各县政府落实，不再列出'
    const text = `关于甲的意见\n一、任务\n（一）甲事。（市质监局负责。${note}）\n（二）乙事。（市农业局负责）\n（三）丙事。`
    expect(tasksIn(text)).toEqual(['|市质监局|', '|市农业局,各县政府|', '||'])
  })
})

describe('confidence', () => {
  const taskIn = (text: string) => {
    const [task] = readText(`关于甲乙的意见\n一、主要任务\n（一）加强监管。${text}`).tasks
    return [task!.confidence, task!.reason] as const
  }

  it('is high where the part names known offices and one limit', () => {
    expect(taskIn('2015年6月底前完成。（市质监局负责）')[0]).toBe(0.95)
  })

  it.each([
    ['2015年6月底前启动，2016年底前完成。（市质监局负责）', '写有多个时限'],
    ['抽查。（市质监局、相关工作专项小分队甲负责）', '不像部门名称'],
    ['由甲乙丙丁会同研究。', '未能读出部门'],
  ])('falls below 0.9 for “%s” and says why', (text, why) => {
    const [confidence, reason] = taskIn(text)
    expect(confidence).toBeLessThan(0.9)
    expect(reason).toContain(why)
  })
})

describe('tasks', () => {
  it('are the titled parts, not ideas, goals or standards', () => {
    const text = `一、指导思想\n坚持质量第一。\n二、发展目标\n（一）产品质量。全面提升。
三、主要任务\n（一）加强监管。严格抽查。\n（二）优化服务。\n1.建设平台。统一入口。\n2.培训人员。定期轮训。
四、保障措施\n（一）加强领导。`
    expect(titlesIn(text)).toEqual(['加强监管', '建设平台', '培训人员', '加强领导'])
  })

  it('keep small points together unless the points name who does them', () => {
    const points = '一、任务\n（一）加强监管。包括：\n①抽查。\n②执法。'
    expect(titlesIn(points)).toEqual(['加强监管'])
    const assigned =
      '一、任务\n（一）加强监管。包括：\n①抽查。（市质监局负责）\n②执法。（市公安局负责）'
    expect(titlesIn(assigned)).toEqual(['抽查', '执法'])
  })

  it('are the lines of duties, whose departments lead', () => {
    const { tasks } = readText(
      '关于甲的意见\n一、职责分工\n——市财政局要加大投入。\n——盐业、烟草等部门要加强监管。\n市教育局：负责质量教育。',
    )
    expect(tasks.map((task) => [task.title, ...task.lead])).toEqual([
      ['市财政局', '市财政局'],
      ['盐业、烟草等部门', '盐业', '烟草'],
      ['市教育局', '市教育局'],
    ])
  })

  it('are not what closes a document, reports, or names what work is directed at', () => {
    const text = `一、任务\n（一）加强监管。严格抽查。\n（二）登记数量情况。截至2016年底，全市共有电梯3万台。
（三）重点产品：电线、水泥。\n二、本办法由市质监局负责解释，自发布之日起施行。`
    expect(titlesIn(text)).toEqual(['加强监管'])
  })

  it('are found and named in a text without any stop', () => {
    const text =
      '1.强化计量支撑完善量值体系牵头单位市质监局配合单位市发改委市财政局完成时限2024年12月'
    expect(readText(`一、工作任务${text}`).tasks).toMatchObject([
      {
        title: '强化计量支撑',
        lead: ['市质监局'],
        cooperating: ['市发改委', '市财政局'],
        deadline: '2024-12',
      },
    ])
  })

  it('carry the headings above them and their own deadline', () => {
    const { tasks } = readText(
      '关于甲的意见\n一、任务\n（一）监管\n1.抽查。2025年6月底前完成抽查。',
    )
    expect(tasks[0]).toMatchObject({ path: ['任务', '监管'], deadline: '2025-06' })
  })
})
