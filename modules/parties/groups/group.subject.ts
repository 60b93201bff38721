import { allow, defineSubject, own, within } from '@zhiheng/kernel'
import { head, inspectorate, office, officer, system } from '../../roles.ts'
import { industry } from './industry.register.ts'
import { zone } from './zone.register.ts'

const readBy = [allow([office, head, officer, inspectorate, system], { region: within(own.scope) })]

/** A zone, cluster or park as a whole. */
export const zoneSubject = defineSubject('zone', {
  title: '园区',
  source: zone.source,
  over: zone,
  code: 'code',
  label: 'name',
  home: ['region'],
  where: { state: 'stated' },
  offers: ['kind'],
  readBy,
})

/** An industry of a region as a whole. */
export const industrySubject = defineSubject('industry', {
  title: '产业',
  source: industry.source,
  over: industry,
  code: 'code',
  label: 'name',
  home: ['region'],
  where: { state: 'stated' },
  offers: [],
  readBy,
})
