import { defineModule } from '@zhiheng/kernel'
import { keeping } from '../casework/keeping.ts'
import { brandHonour } from './brands/brand-honour.register.ts'
import { brandOutput } from './brands/brand-output.register.ts'
import {
  brandSales,
  brandsHeld,
  marketRank,
  marksUsed,
  patentsHeld,
} from './brands/brands.input.ts'
import { markUse } from './brands/mark-use.register.ts'
import { marketShare } from './brands/market-share.register.ts'
import { patent } from './brands/patent.register.ts'
import { associationActivity } from './industry/association-activity.register.ts'
import {
  associationActivities,
  industryAssociations,
  industryPolicies,
  integrityCodes,
  qualityPlatforms,
} from './industry/industry.input.ts'
import { industryAssociation } from './industry/industry-association.register.ts'
import { integrityCode } from './industry/integrity-code.register.ts'
import { policyDocument } from './industry/policy-document.register.ts'
import { qualityPlatform } from './industry/quality-platform.register.ts'
import { keyPost } from './management/key-post.register.ts'
import {
  certifiedPosts,
  lossRate,
  lossReports,
  lossShare,
  managementModels,
  managerAwards,
  postsAssessed,
  qualityActivities,
} from './management/management.input.ts'
import { managementModel } from './management/management-model.register.ts'
import { managerAward } from './management/manager-award.register.ts'
import { qualityActivity } from './management/quality-activity.register.ts'
import { qualityLoss } from './management/quality-loss.register.ts'

export {
  associationActivity,
  brandHonour,
  brandOutput,
  industryAssociation,
  integrityCode,
  keyPost,
  managementModel,
  managerAward,
  marketShare,
  markUse,
  patent,
  policyDocument,
  qualityActivity,
  qualityLoss,
  qualityPlatform,
}
export const improvementModule = defineModule('improvement', {
  title: '企业质量提升',
  registers: [
    managementModel,
    managerAward,
    qualityLoss,
    qualityActivity,
    keyPost,
    patent,
    marketShare,
    brandHonour,
    brandOutput,
    markUse,
    policyDocument,
    industryAssociation,
    associationActivity,
    qualityPlatform,
    integrityCode,
  ],
  procedures: [
    keeping(managementModel),
    keeping(managerAward),
    keeping(qualityLoss),
    keeping(qualityActivity),
    keeping(keyPost),
    keeping(patent),
    keeping(marketShare),
    keeping(brandHonour),
    keeping(brandOutput),
    keeping(markUse),
    keeping(policyDocument),
    keeping(industryAssociation),
    keeping(associationActivity),
    keeping(qualityPlatform),
    keeping(integrityCode),
  ],
  indicators: [],
  schemes: [],
  inputs: [
    managementModels,
    managerAwards,
    lossReports,
    lossRate,
    lossShare,
    qualityActivities,
    certifiedPosts,
    postsAssessed,
    patentsHeld,
    marketRank,
    brandsHeld,
    brandSales,
    marksUsed,
    industryPolicies,
    industryAssociations,
    associationActivities,
    qualityPlatforms,
    integrityCodes,
  ],
})
