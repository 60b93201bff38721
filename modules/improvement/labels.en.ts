import type { ModuleLabels } from '../labels.ts'
import * as brands from './labels/brands.en.ts'
import * as industry from './labels/industry.en.ts'
import * as management from './labels/management.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Quality improvement',
  registers: {
    'management-model': management.managementModel,
    'manager-award': management.managerAward,
    'quality-loss': management.qualityLoss,
    'quality-activity': management.qualityActivity,
    'key-post': management.keyPost,
    patent: brands.patent,
    'market-share': brands.marketShare,
    'brand-honour': brands.brandHonour,
    'brand-output': brands.brandOutput,
    'mark-use': brands.markUse,
    'policy-document': industry.policyDocument,
    'industry-association': industry.industryAssociation,
    'association-activity': industry.associationActivity,
    'quality-platform': industry.qualityPlatform,
    'integrity-code': industry.integrityCode,
  },
}
