import { city } from './places.ts'

/** A body of the city as the register of departments takes it; `former` are names that it or its forerunners had. */
interface Body {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly aliases?: readonly string[]
  readonly former?: readonly string[]
  readonly docPrefix?: string
  readonly validTo?: string
  readonly successor?: string
}

const bodies: readonly Body[] = [
  {
    code: 'amr',
    name: '市场监督管理局',
    shortName: '市市场监管局',
    aliases: ['市知识产权局', '市质量强市工作领导小组办公室'],
    former: ['质量技术监督局', '质监局', '工商行政管理局', '食品药品监督管理局'],
    docPrefix: '澜市监',
  },
  {
    code: 'ndrc',
    name: '发展和改革委员会',
    shortName: '市发改委',
    former: ['发展计划委员会', '计划经济委员会'],
  },
  {
    code: 'miit',
    name: '工业和信息化局',
    shortName: '市工信局',
    former: ['经济和信息化委员会', '经济贸易委员会'],
  },
  { code: 'agri', name: '农业农村局', shortName: '市农业农村局', former: ['农业局', '畜牧局'] },
  {
    code: 'housing',
    name: '住房和城乡建设局',
    shortName: '市住建局',
    former: ['城乡建设委员会', '建设局'],
  },
  { code: 'transport', name: '交通运输局', shortName: '市交通局', former: ['交通港口局'] },
  { code: 'water', name: '水利局', shortName: '市水利局', former: ['水务局'] },
  {
    code: 'eco',
    name: '生态环境局',
    shortName: '市生态环境局',
    former: ['环境保护局', '环保局'],
  },
  { code: 'health', name: '卫生健康委员会', shortName: '市卫健委', former: ['卫生局'] },
  { code: 'culture', name: '文化和旅游局', shortName: '市文旅局', former: ['旅游局', '文化局'] },
  { code: 'commerce', name: '商务局', shortName: '市商务局', former: ['商务委员会'] },
  { code: 'education', name: '教育局', shortName: '市教育局' },
  { code: 'science', name: '科学技术局', shortName: '市科技局' },
  { code: 'finance', name: '财政局', shortName: '市财政局' },
  {
    code: 'hrss',
    name: '人力资源和社会保障局',
    shortName: '市人社局',
    former: ['劳动和社会保障局', '人事局'],
  },
  { code: 'civil', name: '民政局', shortName: '市民政局' },
  {
    code: 'approval',
    name: '行政审批服务局',
    shortName: '市行政审批局',
    aliases: ['市政务服务局'],
  },
  { code: 'emergency', name: '应急管理局', shortName: '市应急局' },
  { code: 'stats', name: '统计局', shortName: '市统计局' },
  {
    code: 'safety',
    name: '安全生产监督管理局',
    shortName: '市安监局',
    validTo: '2019-01-31',
    successor: 'emergency',
  },
]

/** Every body of the city, as answers of the step that registers departments. */
export const departments = bodies.map(({ former, name, aliases = [], ...body }) => ({
  ...body,
  name: `${city.name}${name}`,
  aliases,
  formerNames: (former ?? []).map((each) => `市${each}`),
}))

/** What a body is called in the title of a post: 市市场监管局. */
export const shortNameOf = (code: string): string =>
  bodies.find((body) => body.code === code)?.shortName ?? code
