import type { Checked } from '../text/fault.ts'
import { type CodeProfile, checkByProfile, type ProfileParts } from './profile.ts'

/** 食品生产许可证编号: SC and 14 digits; `kind` 1 food, 2 additive; the region is where the licence was
 * first issued. Source: 食品生产许可管理办法 (2015) art. 29; check digit GB/T 17710-1999. */
export const foodLicenceProfile: CodeProfile = {
  title: '食品生产许可证编号',
  source: '食品生产许可管理办法（2015）第二十九条；GB/T 17710-1999',
  prefix: 'SC',
  parts: [
    { name: 'kind', title: '类别标识', length: 1, min: 1, max: 2 },
    { name: 'class', title: '食品类别', length: 2, min: 1, max: 31 },
    { name: 'region', title: '行政区划', length: 6 },
    { name: 'sequence', title: '顺序码', length: 4 },
  ],
  check: 'mod11-10',
}

/** 检验检测机构资质认定 (CMA) certificate number: 12 digits, no check digit. Other descriptions of its
 * structure exist, so a part out of range is a warning only. */
export const cmaProfile: CodeProfile = {
  title: '检验检测机构资质认定证书编号',
  source: '资质认定证书编号规则（年份、发证机关、领域、行业主管部门、流水号）',
  parts: [
    { name: 'year', title: '年份', length: 2 },
    { name: 'issuer', title: '发证机关', length: 2, max: 31 },
    { name: 'field', title: '专业领域', length: 2, max: 21 },
    { name: 'ministry', title: '行业主管部门', length: 2, max: 34 },
    { name: 'sequence', title: '流水号', length: 4 },
  ],
}

/** 有机码 on organic products: 17 digits, no check digit; validity is asked of the national register. */
export const organicCodeProfile: CodeProfile = {
  title: '有机码',
  source: '有机产品认证标志备案编号规则',
  parts: [
    { name: 'body', title: '认证机构代码', length: 3 },
    { name: 'year', title: '年份', length: 2 },
    { name: 'random', title: '随机码', length: 12 },
  ],
}

/** Older 特种设备注册代码 of 20 digits; other schemes exist, so keep the raw text beside it. */
export const equipmentRegistrationProfile: CodeProfile = {
  title: '特种设备注册代码',
  source: '特种设备注册代码编制规定',
  parts: [
    { name: 'class', title: '设备类别', length: 4 },
    { name: 'region', title: '行政区划', length: 6 },
    { name: 'year', title: '注册年', length: 4, min: 1949 },
    { name: 'month', title: '注册月', length: 2, min: 1, max: 12 },
    { name: 'sequence', title: '当月顺序号', length: 4 },
  ],
}

/** The default local trace code of 20 digits. It is this project's own, not the layout of SB/T 10680. */
export const traceCodeProfile: CodeProfile = {
  title: '追溯码（本地默认）',
  source: '本项目约定；校验码 GB/T 17710-1999',
  parts: [
    { name: 'region', title: '行政区划', length: 6 },
    { name: 'nodeKind', title: '节点类型', length: 1 },
    { name: 'node', title: '节点', length: 4 },
    { name: 'date', title: '日期（年月日各两位）', length: 6 },
    { name: 'sequence', title: '顺序号', length: 2 },
  ],
  check: 'mod11-10',
}

const LAST_ADDITIVE_CLASS = 3

/** Verdict on a food production licence number; warns of an additive class above 03. */
export function checkFoodLicence(raw: string): Checked<ProfileParts> {
  const verdict = checkByProfile(raw, foodLicenceProfile)
  if (!verdict.ok) return verdict
  const { kind, class: found = '' } = verdict.parts
  if (kind !== '2' || Number(found) <= LAST_ADDITIVE_CLASS) return verdict
  const warning = { reason: 'part', part: 'class', title: '食品添加剂类别', found } as const
  return { ...verdict, warnings: [...verdict.warnings, warning] }
}
