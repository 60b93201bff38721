import { allow, defineRegister, defineSubject, own, region, text, within } from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { head, inspectorate, office, system } from '../../roles.ts'
import { qualityAssessment } from '../sources.ts'

/** Regions whose quality work is assessed every year, as the office lists them. */
export const assessedRegion = defineRegister('assessed-region', {
  title: '被考核地区',
  source: qualityAssessment.at('（考核对象）'),
  key: ['code'],
  fields: { code: region('地区代码'), name: text('地区名称') },
  readBy: readers,
  search: ['name'],
  filters: ['code', 'state'],
})

/** A region as it is assessed; how it stands is for those who work in what it belongs to. */
export const assessedRegionSubject = defineSubject('assessed-region', {
  title: '被考核地区',
  source: assessedRegion.source,
  over: assessedRegion,
  code: 'code',
  label: 'name',
  home: ['code', 'region'],
  where: { state: 'listed' },
  offers: ['code'],
  readBy: [allow([office, head, inspectorate, system], { region: within(own.scope) })],
})
