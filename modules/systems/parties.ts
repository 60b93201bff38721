import { open, proven, type System } from './clause.ts'

const files = 'server/routes/parties.database.test.ts'
const territories = 'server/territory/territory.database.test.ts'

/** Who the enterprises are, and in which zones. */
export const partySystems: readonly System[] = [
  {
    id: 'S-015',
    title: '功能区、乡（镇）质量监管和技术服务机构',
    clauses: [
      proven(
        '功能区及其成员地区，有起止日期；功能区的岗位只看到成员地区的记录',
        ['territory', 'territory-keeping'],
        [territories, 'sees its members’ records only, while they are its members'],
      ),
      open('功能区和产业集中乡镇的监管、技术服务机构，及其人员和任务'),
      open('按功能区的覆盖统计'),
    ],
  },
  {
    id: 'S-065',
    title: '建设重点、建设主体与培育名单',
    clauses: [
      proven(
        '规模以上企业名单，按年度',
        ['party-year', 'party-year-keeping', '/parties/$code'],
        [files, 'counts those of one scale in a year, and no year before it'],
      ),
      proven(
        '企业所在园区，有起止日期',
        ['party-zone', 'party-zone-keeping', '/parties/$code'],
        [files, 'an enterprise is in a zone from a day on until its last day there'],
      ),
      open('可申报的功能区、产业和企业及其申报主体'),
      open('建设方案'),
      open('培育扶持的登记'),
    ],
  },
  {
    id: 'S-119',
    title: '企业质量信用档案数据库',
    clauses: [
      proven(
        '一户一档，以统一社会信用代码（含组织机构代码）为键，全国唯一',
        ['party', 'party-keeping', '/parties'],
        [
          files,
          'is one in the whole country: another region states the same, or is told who may correct it',
        ],
      ),
      proven(
        '抽查记录归到被抽查企业的档案',
        ['party', 'sample', '/parties/$code'],
        [
          'e2e/find-an-enterprise.spec.ts',
          'a clerk finds an enterprise by two characters and reads its years, zones and samples',
        ],
      ),
      open('其他业务的事项归档，注明来源和日期'),
      open('产品的物品编码'),
      open('企业查看本企业档案并提出异议'),
    ],
  },
]
