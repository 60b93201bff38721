import {
  choice,
  party as creditCode,
  date,
  defineRegister,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { everybodySignedIn } from './rights.ts'
import { realName } from './sources.ts'

/**
 * Who an enterprise or organisation is: one file in the whole country. The record lies in the region that
 * registered it first. No person is named; the organisation code is part of the credit code.
 */
export const party = defineRegister('party', {
  title: '企业与组织',
  source: realName,
  key: ['code'],
  keyAcross: true,
  fields: {
    code: creditCode('统一社会信用代码', { also: ['信用代码', '社会信用代码'] }),
    name: text('名称', { also: ['企业名称', '单位名称', '主体名称'] }),
    formerNames: optional(
      text('曾用名', { hint: '按曾用名也能查到；多个用顿号分开', also: ['原名称'] }),
    ),
    kind: choice(
      '主体类型',
      {
        enterprise: '企业',
        trader: '个体工商户',
        cooperative: '农民专业合作社',
        institution: '事业单位',
        association: '社会组织',
        agency: '机关',
        other: '其他',
      },
      { also: ['类型', '机构类别'] },
    ),
    currentRegion: optional(
      region('现所在地区', { hint: '仍在登记地的不填', also: ['所在地区代码'] }),
    ),
    address: optional(text('住所', { also: ['地址', '注册地址'] })),
    establishedOn: optional(date('成立日期')),
    successor: optional(creditCode('承接主体', { hint: '合并后由谁承接' })),
  },
  readBy: everybodySignedIn,
  search: ['name', 'formerNames'],
  sorts: ['name', 'code'],
  filters: ['code', 'kind', 'state'],
})
