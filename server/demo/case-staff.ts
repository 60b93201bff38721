import { makeCreditCode } from '@zhiheng/codes'
import { firmsIn } from './firms.ts'
import { city, counties, province } from './places.ts'
import type { Staff } from './staff.ts'

const county = counties[0]!
const other = counties[3]!

/** The body in each region whose officers handle cases. */
export const marketRegulation = 'amr'
/** The body that keeps bases and has their soil, water and inputs measured. */
export const agriculture = 'agri'
/** Counties whose market regulation has posts. */
export const countiesWithOfficers = [county, other]

const firmOf = ({ code }: typeof county, end: string) =>
  firmsIn(counties.find((one) => one.code === code)!).find(
    ({ name, makes, kind }) => makes && kind === '企业' && name.endsWith(end),
  )!

/** Makers that answer for themselves: one of food and one of goods, and one of the other county. */
export const foodMaker = firmOf(county, '食品有限公司')
export const goodsMaker = firmOf(county, '电器有限公司')
export const otherMaker = firmOf(other, '食品有限公司')

/** Who run bases, the first of whom signs in. */
export const growers = ['种植专业合作社', '家庭农场', '养殖专业合作社'].map(
  (end) => firmsIn(county).find(({ name }) => name.endsWith(end))!,
)
/** Whoever made the inputs that are used there. */
export const inputMaker = firmOf(county, '制品厂')

const organisation = (n: number, department: string, category: string) =>
  makeCreditCode({
    department,
    category,
    region: county.code,
    organisation: `MB${String(n).padStart(6, '0')}`,
  })
/** The invented laboratories, and the hospital that reports injuries. */
export const laboratory = { code: organisation(1, '9', '1'), name: '河汀检测技术有限公司' }
export const secondLaboratory = { code: organisation(2, '9', '1'), name: '南垣产品质量检验中心' }
export const hospital = { code: organisation(3, '1', '2'), name: `${county.name}人民医院` }

const here = { region: county.code, department: marketRegulation }
const farming = { region: county.code, department: agriculture }
const there = { region: other.code, department: marketRegulation }

/** Who handles cases: officers, the heads who decide, and the organisations that answer. */
export const caseStaff: readonly Staff[] = [
  {
    ...here,
    username: 'dl-head',
    name: '顾诚',
    role: 'head',
    title: `${county.name}市场监管局局长`,
  },
  ...['陆远', '江沅', '白榆'].map((name, n) => ({
    ...here,
    username: n === 0 ? 'dl-officer' : `dl-officer-${n + 1}`,
    name,
    role: 'officer' as const,
    title: `${county.name}市场监管局执法岗（${n + 1}）`,
  })),
  {
    ...here,
    username: 'dl-intake',
    name: '闻溪',
    role: 'intake',
    title: `${county.name}市场监管局投诉举报接收岗`,
  },
  {
    ...here,
    username: 'rewarder',
    name: '岑默',
    role: 'rewarder',
    title: `${county.name}市场监管局奖励发放岗`,
  },
  {
    ...here,
    username: 'rewarder-2',
    name: '尚谨',
    role: 'rewarder',
    title: `${county.name}市场监管局奖励复核岗`,
  },
  {
    ...farming,
    username: 'farm-head',
    name: '田野',
    role: 'head',
    title: `${county.name}农业农村局局长`,
  },
  {
    ...farming,
    username: 'farm-officer',
    name: '禾青',
    role: 'officer',
    title: `${county.name}农业农村局质量安全监管岗`,
  },
  {
    region: county.code,
    party: growers[0]!.code,
    username: 'grower',
    name: '苗春',
    role: 'enterprise',
    title: `${growers[0]!.name}质量负责人`,
  },
  {
    ...there,
    username: 'lp-head',
    name: '霍明',
    role: 'head',
    title: `${other.name}市场监管局局长`,
  },
  {
    ...there,
    username: 'lp-officer',
    name: '柏青',
    role: 'officer',
    title: `${other.name}市场监管局执法岗`,
  },
  {
    region: city.code,
    department: marketRegulation,
    username: 'amr-officer',
    name: '简舟',
    role: 'officer',
    title: '市市场监管局执法监督岗',
  },
  {
    region: city.code,
    department: marketRegulation,
    username: 'amr-intake',
    name: '卓然',
    role: 'intake',
    title: '市市场监管局投诉举报接收岗',
  },
  {
    region: province.code,
    department: marketRegulation,
    username: 'province-officer',
    name: '穆远',
    role: 'officer',
    title: '省市场监管局产品质量监督岗',
  },
  {
    region: province.code,
    department: marketRegulation,
    username: 'province-amr',
    name: '池峻',
    role: 'head',
    title: '省市场监管局产品质量监督处处长',
  },
  {
    region: county.code,
    username: 'police',
    name: '雷鸣',
    role: 'police',
    title: `${county.name}公安分局联络岗`,
  },
  {
    region: county.code,
    party: laboratory.code,
    username: 'lab',
    name: '葛纯',
    role: 'laboratory',
    title: `${laboratory.name}检验岗`,
  },
  {
    region: county.code,
    party: laboratory.code,
    username: 'lab-signer',
    name: '严准',
    role: 'laboratory',
    title: `${laboratory.name}授权签字岗`,
  },
  {
    region: county.code,
    party: secondLaboratory.code,
    username: 'lab-2',
    name: '祝清',
    role: 'laboratory',
    title: `${secondLaboratory.name}检验岗`,
  },
  {
    region: county.code,
    party: secondLaboratory.code,
    username: 'lab-2-signer',
    name: '范正',
    role: 'laboratory',
    title: `${secondLaboratory.name}授权签字岗`,
  },
  {
    region: county.code,
    party: foodMaker.code,
    username: 'firm-1',
    name: '唐禾',
    role: 'enterprise',
    title: `${foodMaker.name}质量负责人`,
  },
  {
    region: county.code,
    party: goodsMaker.code,
    username: 'firm-2',
    name: '丁桥',
    role: 'enterprise',
    title: `${goodsMaker.name}质量负责人`,
  },
  {
    region: other.code,
    party: otherMaker.code,
    username: 'firm-3',
    name: '万青',
    role: 'enterprise',
    title: `${otherMaker.name}质量负责人`,
  },
  {
    region: county.code,
    party: hospital.code,
    username: 'hospital',
    name: '安然',
    role: 'hospital',
    title: `${hospital.name}产品伤害监测岗`,
  },
]
