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
  inputs: {
    'management-models': { title: 'Advanced management models', unit: 'models' },
    'manager-awards': { title: 'General manager’s quality award of the year', unit: 'awards' },
    'loss-reports': { title: 'Quality loss report of the year', unit: 'reports' },
    'loss-rate': { title: 'Quality loss rate of the year' },
    'loss-share': { title: 'Quality losses of output' },
    'quality-activities': { title: 'Quality activities', unit: 'activities' },
    'certified-posts': { title: 'Key posts held with a certificate' },
    'posts-assessed': { title: 'Assessments of key posts', unit: 'posts' },
    'patents-held': { title: 'Patents in force', unit: 'patents' },
    'market-rank': { title: 'Rank in the province', unit: 'place' },
    'brands-held': { title: 'Brand honours in force', unit: 'honours' },
    'brand-sales': { title: 'Sales under brands in the year', unit: '10,000 yuan' },
    'marks-used': { title: 'Regional marks allowed', unit: 'marks' },
    'industry-policies': { title: 'Policy documents', unit: 'documents' },
    'industry-associations': { title: 'Trade associations', unit: 'associations' },
    'association-activities': { title: 'Activities of trade associations', unit: 'activities' },
    'quality-platforms': { title: 'Public service platforms', unit: 'platforms' },
    'integrity-codes': { title: 'Integrity codes held in an alliance standard', unit: 'codes' },
  },
}
