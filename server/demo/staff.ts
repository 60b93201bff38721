import type { postRoles } from '@zhiheng/modules'
import { caseStaff } from './case-staff.ts'
import { shortNameOf } from './departments.ts'
import { city, counties, province } from './places.ts'

/** Somebody of the demonstration with the one post that they hold. */
export interface Staff {
  readonly username: string
  readonly name: string
  readonly region: string
  readonly role: keyof typeof postRoles
  readonly title: string
  readonly department?: string
  /** Credit code of the organisation that the post acts for. */
  readonly party?: string
}

/** Everybody's password. It is printed at every start: a demonstration has nothing to hide. */
export const demoPassword = 'Yanshi-2468'

const county = counties[0]!
const people = '周宁 吴帆 郑禾 王渡 冯朗 陈溪 褚岚 卫青禾 蒋川 沈牧 韩津 杨屿'.split(' ')

/** Departments of the city whose clerk and head sign in. */
const manned = ['amr', 'miit', 'agri', 'housing', 'ndrc', 'eco']

const ofDepartment = (department: string, n: number): Staff[] => {
  const where = { region: city.code, department }
  const short = shortNameOf(department)
  return [
    {
      ...where,
      username: `${department}-clerk`,
      name: people[2 * n]!,
      role: 'clerk',
      title: `${short}质量科经办岗`,
    },
    {
      ...where,
      username: `${department}-head`,
      name: people[2 * n + 1]!,
      role: 'head',
      title: `${short}局长`.replace('委局长', '委主任'),
    },
  ]
}

/** The first is the administrator, who registers everybody else. */
export const staff: readonly Staff[] = [
  {
    username: 'admin',
    name: '赵衡',
    region: province.code,
    role: 'administrator',
    title: `${province.name}系统管理员`,
  },
  {
    username: 'province',
    name: '钱峰',
    region: province.code,
    role: 'office',
    title: '省质量强省工作领导小组办公室主任',
  },
  {
    username: 'office',
    name: '孙越',
    region: city.code,
    role: 'office',
    title: '市质量强市工作领导小组办公室综合岗',
  },
  {
    username: 'reviewer',
    name: '李清',
    region: city.code,
    role: 'office',
    title: '市质量强市工作领导小组办公室副主任',
  },
  {
    username: 'county',
    name: '许汀',
    region: county.code,
    role: 'office',
    title: `${county.name}质量强区工作领导小组办公室主任`,
  },
  {
    username: 'inspector',
    name: '何正',
    region: city.code,
    role: 'inspectorate',
    title: '市纪委监委派驻监察岗',
  },
  {
    username: 'documents',
    name: '施文',
    region: province.code,
    role: 'office',
    title: '省质量强省工作领导小组办公室文件岗',
  },
  ...manned.flatMap(ofDepartment),
  ...caseStaff,
]
