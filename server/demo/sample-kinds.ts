/** One stage of a class: how many of its samples are taken there, and how many of them pass. */
export interface Stage {
  readonly title: string
  readonly weight: number
  /** Per cent in the first year. */
  readonly rate: number
  /** Percentage points by which it rises a year. */
  readonly rise: number
  /** What is sampled there: kinds of firms, as the end of their names. */
  readonly firms: readonly string[]
}

/** A class of products as the register titles it. Rates and weights are invented. */
export interface Kind {
  readonly title: string
  readonly weight: number
  readonly stages: readonly Stage[]
  readonly products: readonly string[]
  readonly faults: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

export const kinds: readonly Kind[] = [
  {
    title: '工业产品',
    weight: 30,
    stages: [
      stage('生产加工', [55, 89.4, 1.5], '电器有限公司 建材有限公司 制品厂'),
      stage('流通销售', [45, 87.8, 1.1], '商贸有限公司 五金经营部 超市'),
    ],
    products: words(
      '电热水壶 电线电缆 水泥 安全帽 儿童玩具 塑料管材 插头插座 羽绒服 农用地膜 车用尿素',
    ),
    faults: words('标签标识 绝缘电阻 耐久性 结构 抗拉强度 有害物质限量'),
  },
  {
    title: '食品',
    weight: 42,
    stages: [
      stage('种植养殖', [8, 98.2, 0], '种植专业合作社 家庭农场'),
      stage('生产加工', [30, 98.4, 0.2], '食品有限公司 粮油加工厂 豆制品厂'),
      stage('流通销售', [36, 96.2, 0.45], '超市 副食经营部 农贸市场摊位'),
      stage('餐饮服务', [26, 96.3, -0.1], '餐馆 学校食堂 小吃店'),
    ],
    products: words('小麦粉 花生油 纯牛奶 酱油 豆腐干 糕点 饮用水 白酒 熟肉制品 蜂蜜'),
    faults: words('菌落总数 防腐剂 甜味剂 酸价 标签 农药残留'),
  },
  {
    title: '农产品',
    weight: 13,
    stages: [
      stage('种植养殖', [70, 97.9, -0.15], '种植专业合作社 养殖专业合作社 家庭农场'),
      stage('流通销售', [30, 97.4, -0.1], '农产品批发市场摊位 果蔬经营部'),
    ],
    products: words('苹果 白菜 韭菜 鸡蛋 猪肉 鲤鱼 番茄 大米'),
    faults: words('农药残留 兽药残留 重金属'),
  },
  {
    title: '药品',
    weight: 9,
    stages: [
      stage('流通销售', [60, 99.4, 0.05], '大药房 医药有限公司'),
      stage('使用', [40, 99.5, 0.05], '人民医院 社区卫生服务站'),
    ],
    products: words('感冒颗粒 板蓝根颗粒 阿司匹林肠溶片 葡萄糖注射液 甘草片'),
    faults: words('含量测定 溶出度 性状'),
  },
  {
    title: '化妆品',
    weight: 4,
    stages: [stage('流通销售', [100, 97.2, 0.3], '化妆品店 超市')],
    products: words('面霜 洗发液 防晒乳 染发膏'),
    faults: words('菌落总数 防晒剂含量 标签'),
  },
  {
    title: '医疗器械',
    weight: 2,
    stages: [stage('使用', [100, 97.6, 0.2], '人民医院 口腔诊所')],
    products: words('医用外科口罩 一次性注射器 血压计'),
    faults: words('过滤效率 密合性 标识'),
  },
]

function stage(
  title: string,
  [weight, rate, rise]: readonly [number, number, number],
  firms: string,
): Stage {
  return { title, weight, rate, rise, firms: words(firms) }
}

/** Levels at which samples are taken; the higher ones look where it hurts. */
export const levels = [
  { title: '国家', weight: 5, offset: -1.2 },
  { title: '省级', weight: 17, offset: -0.6 },
  { title: '市级', weight: 34, offset: 0 },
  { title: '县级', weight: 44, offset: 0.4 },
] as const

/** Share of a year's samples that each month takes, and how its rate lies: summer is hard on food. */
export const months: readonly { readonly weight: number; readonly offset: number }[] = [
  { weight: 7, offset: 0.3 },
  { weight: 5, offset: 0.3 },
  { weight: 8, offset: 0.2 },
  { weight: 8, offset: 0.1 },
  { weight: 9, offset: -0.1 },
  { weight: 9, offset: -0.4 },
  { weight: 9, offset: -0.6 },
  { weight: 9, offset: -0.5 },
  { weight: 11, offset: 0 },
  { weight: 9, offset: 0.2 },
  { weight: 9, offset: 0.3 },
  { weight: 7, offset: 0.3 },
]
