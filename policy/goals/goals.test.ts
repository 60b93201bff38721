import { describe, expect, it } from 'vitest'
import { readText } from '../read.ts'

function goalsIn(text: string, heading = '一、工作目标'): string[] {
  const { goals } = readText(`关于甲乙的意见\n${heading}\n${text}`)
  return goals.map(({ indicator, comparator, value, upper, unit, deadline }) =>
    [indicator, comparator, value, upper, unit, deadline]
      .filter((one) => one !== null && one !== '')
      .join(' '),
  )
}

describe('a goal', () => {
  it.each([
    ['产品合格率达到95%以上。', '产品合格率 gte 95 %'],
    ['产品合格率超过95%。', '产品合格率 gt 95 %'],
    ['投诉办理差错率控制在1%以内。', '投诉办理差错率 lte 1 %'],
    ['食品抽检不合格率低于2%。', '食品抽检不合格率 lt 2 %'],
    ['产品合格率稳定在95%至98%之间。', '产品合格率 between 95 98 %'],
    ['产品合格率90%—95%。', '产品合格率 between 90 95 %'],
    ['产品合格率提高3个百分点。', '产品合格率 increase 3 百分点'],
    ['万元产值能耗下降15%。', '万元产值能耗 decrease 15 %'],
    ['产品合格率比2020年提高2个百分点以上。', '产品合格率 increase 2 百分点'],
    ['产品合格率由90%提高到95%。', '产品合格率 gte 95 %'],
    ['产品合格率≥95%。', '产品合格率 gte 95 %'],
    ['产品合格率达到百分之九十五以上。', '产品合格率 gte 95 %'],
    ['企业总数达到1,200家左右。', '企业总数 approx 1200 家'],
    ['重大质量事故为零。', '重大质量事故 eq 0'],
    ['重点产品监督抽查全覆盖。', '重点产品监督抽查覆盖率 gte 100 %'],
    ['质量竞争力指数达到85以上。', '质量竞争力指数 gte 85'],
    ['行政许可办理时限压缩到10个工作日以内。', '行政许可办理时限 lte 10 个工作日'],
    ['发明专利授权量突破2万件。', '发明专利授权量 gt 2 万件'],
    ['每万人发明专利拥有量达到12件。', '每万人发明专利拥有量 gte 12 件'],
  ])('%s is compared as printed', (sentence, expected) => {
    expect(goalsIn(sentence)).toEqual([expected])
  })

  it.each([
    ['培育30户龙头企业。', '龙头企业 gte 30 户'],
    ['培育龙头企业30户。', '龙头企业 gte 30 户'],
    ['新增中国驰名商标3件。', '中国驰名商标 gte 3 件'],
    ['主导制定国际标准2项以上。', '主导制定的国际标准 gte 2 项'],
    ['80%以上的企业建立首席质量官制度。', '建立首席质量官制度的企业比例 gte 80 %'],
    ['涉及准入的企业100%持证生产。', '涉及准入的企业持证生产比例 gte 100 %'],
    ['每个乡镇至少培育1个品牌。', '每个乡镇品牌 gte 1 个'],
    ['建立市级工业、农业、服务业3大标准体系。', '市级标准体系 gte 3 个'],
  ])('%s is counted by its noun', (sentence, expected) => {
    expect(goalsIn(sentence)).toEqual([expected])
  })

  it.each([
    [
      '加工、流通食品合格率分别达到94%、91%以上。',
      ['加工食品合格率 gte 94 %', '流通食品合格率 gte 91 %'],
    ],
    [
      '涉及安全的许可、认证产品合格率分别达到95%和94%。',
      ['涉及安全的许可产品合格率 gte 95 %', '涉及安全的认证产品合格率 gte 94 %'],
    ],
    [
      '产品国家和省监督抽查合格率分别达到90%和95%。',
      ['产品国家监督抽查合格率 gte 90 %', '产品省监督抽查合格率 gte 95 %'],
    ],
    ['电梯登记率、定期检验率均达到100%。', ['电梯登记率 gte 100 %', '电梯定期检验率 gte 100 %']],
    [
      '公路竣工验收合格率、优良率分别达到100%、85%。',
      ['公路竣工验收合格率 gte 100 %', '公路竣工验收优良率 gte 85 %'],
    ],
    [
      '重点工程验收合格率达到100%,其中优良率达到40%以上。',
      ['重点工程验收合格率 gte 100 %', '重点工程优良率 gte 40 %'],
    ],
    ['出口食品、农产品合格率达到98%。', ['出口食品、农产品合格率 gte 98 %']],
    [
      '到2027年、2030年产品合格率分别达到95%、97%。',
      ['产品合格率 gte 95 % 2027', '产品合格率 gte 97 % 2030'],
    ],
    [
      '到2027年产品合格率达到95%,2030年达到97%。',
      ['产品合格率 gte 95 % 2027', '产品合格率 gte 97 % 2030'],
    ],
    ['培育标杆企业10家、示范项目20个。', ['标杆企业 gte 10 家', '示范项目 gte 20 个']],
  ])('%s gives one goal for each figure and item', (sentence, expected) => {
    expect(goalsIn(sentence)).toEqual(expected)
  })

  it.each([
    '对获奖企业一次性奖励50万元。',
    '2019年产品合格率已达到93%。',
    '截至目前,全市共有名牌产品30个。',
    '每届获奖企业名额不超过3个。',
    '畅通12345投诉热线。',
    '贯彻落实临政发〔2012〕9号文件。',
    '推行ISO9000认证。',
    '第3届质量大会。',
    '近2年内未发生事故。',
  ])('is not read from “%s”', (sentence) => {
    expect(goalsIn(sentence)).toEqual([])
  })
})

describe('a deadline', () => {
  it.each([
    ['到2030年,产品合格率达到95%。', '2030'],
    ['2030年底前,产品合格率达到95%。', '2030'],
    ['2026年6月底前,产品合格率达到95%。', '2026-06'],
    ['“十四五”末,产品合格率达到95%。', '2025'],
    ['2021—2025年,产品合格率达到95%。', '2025'],
    ['自2012年开始,力争用4年时间,产品合格率达到95%。', '2015'],
  ])('is taken from “%s”', (sentence, expected) => {
    expect(goalsIn(sentence)).toEqual([`产品合格率 gte 95 % ${expected}`])
  })

  it('is inherited from the paragraph above and from headings', () => {
    expect(goalsIn('到2030年,质量明显提升。\n1.产品质量。产品合格率达到95%。')).toEqual([
      '产品合格率 gte 95 % 2030',
    ])
    expect(goalsIn('产品合格率达到95%。', '一、2030年目标')).toEqual(['产品合格率 gte 95 % 2030'])
  })

  it('is the plan’s year when the title names one', () => {
    const { goals } = readText('白沙市2026年质量工作要点\n一、加强抽查\n产品合格率达到95%。')
    expect(goals.map((goal) => goal.deadline)).toEqual(['2026'])
  })
})

describe('a table of indicators', () => {
  it('gives a goal for each row, with the unit and year of its head', () => {
    expect(
      goalsIn(
        '序号\t指标\t单位\t2024年\t2030年\n1\t产品合格率\t%\t93\t≥95\n2\t满意度(分)\t\t80\t85',
      ),
    ).toEqual(['产品合格率 gte 95 % 2030', '满意度 gte 85 分 2030'])
  })
})
