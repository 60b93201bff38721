import { defineInput, known, lastMonths } from '@zhiheng/kernel'
import { industrySubject } from '../../parties/groups/group.subject.ts'
import { associationActivity } from './association-activity.register.ts'
import { industryAssociation } from './industry-association.register.ts'
import { integrityCode } from './integrity-code.register.ts'
import { policyDocument } from './policy-document.register.ts'
import { qualityPlatform } from './quality-platform.register.ts'

export const industryPolicies = defineInput('industry-policies', {
  title: '产业质量政策文件',
  source: policyDocument.source,
  about: industrySubject,
  over: policyDocument,
  by: 'industry',
  during: { from: 'issuedOn', until: 'endedOn' },
  asks: {},
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '份',
  examples: [
    {
      given: [{ issuedOn: '2025-01-01' }, { issuedOn: '2015-01-01', endedOn: '2020-01-01' }],
      expect: 1,
    },
    { given: [], expect: 0 },
  ],
})

export const industryAssociations = defineInput('industry-associations', {
  title: '行业协会',
  source: industryAssociation.source,
  about: industrySubject,
  over: industryAssociation,
  by: 'industry',
  asks: {},
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '个',
  examples: [
    { given: [{ party: '91', since: '2020-01-01' }], expect: 1 },
    { given: [{ party: '91', since: '2020-01-01', until: '2025-01-01' }], expect: 0 },
  ],
})

export const associationActivities = defineInput('association-activities', {
  title: '行业协会活动',
  source: associationActivity.source,
  about: industrySubject,
  over: associationActivity,
  by: 'industry',
  on: 'heldOn',
  asks: { window: lastMonths(60, 12) },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '次',
  examples: [
    { given: [{ heldOn: '2026-01-01' }], expect: 1 },
    { given: [{ heldOn: '2025-01-01' }], expect: 0 },
  ],
})

export const qualityPlatforms = defineInput('quality-platforms', {
  title: '质量技术公共服务平台',
  source: qualityPlatform.source,
  about: industrySubject,
  over: qualityPlatform,
  by: 'industry',
  during: { from: 'since', until: 'until' },
  asks: {},
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '个',
  examples: [
    { given: [{ since: '2020-01-01' }], expect: 1 },
    { given: [{ since: '2027-01-01' }], expect: 0 },
  ],
})

export const integrityCodes = defineInput('integrity-codes', {
  title: '已纳入联盟标准的行业质量诚信守则',
  source: integrityCode.source,
  about: industrySubject,
  over: integrityCode,
  by: 'industry',
  asks: {},
  where: { standardNo: known },
  gives: { give: 'count' },
  kept: true,
  unit: '份',
  examples: [
    { given: [{ since: '2024-01-01', standardNo: 'LB001' }], expect: 1 },
    { given: [{ since: '2024-01-01', standardNo: null }], expect: 0 },
  ],
})
