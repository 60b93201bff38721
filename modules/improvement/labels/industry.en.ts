import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “产业质量政策文件”. */
export const policyDocument: RegisterLabels = {
  title: 'Policy documents for industries',
  fields: {
    docNo: 'Document number',
    industry: { title: 'Industry code', hint: 'As in the list of industries' },
    name: 'Name of the document',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    endedOn: 'Repealed on',
    file: 'File',
  },
  ...keepingLabels,
}

/** English of “行业协会”. */
export const industryAssociation: RegisterLabels = {
  title: 'Trade associations',
  fields: {
    party: 'Unified social credit code',
    industry: { title: 'Industry code', hint: 'As in the list of industries' },
    name: 'Name of the association',
    since: 'Founded on',
    until: { title: 'Dissolved on', hint: 'The last day' },
  },
  ...keepingLabels,
}

/** English of “行业协会活动”. */
export const associationActivity: RegisterLabels = {
  title: 'Activities of associations',
  fields: {
    party: 'Credit code of the association',
    activityNo: 'Activity number',
    industry: { title: 'Industry code', hint: 'As in the list of industries' },
    topic: 'Topic',
    heldOn: 'Held on',
  },
  ...keepingLabels,
}

/** English of “质量技术公共服务平台”. */
export const qualityPlatform: RegisterLabels = {
  title: 'Public service platforms',
  fields: {
    platformNo: 'Platform number',
    industry: { title: 'Industry code', hint: 'As in the list of industries' },
    name: 'Name of the platform',
    party: 'Credit code of the operator',
    services: { title: 'Services', hint: 'Testing, standards, metrology, certification' },
    since: 'Open since',
    until: { title: 'Closed on', hint: 'The last day' },
  },
  ...keepingLabels,
}

/** English of “行业质量诚信守则”. */
export const integrityCode: RegisterLabels = {
  title: 'Integrity codes',
  fields: {
    industry: { title: 'Industry code', hint: 'As in the list of industries' },
    name: 'Name of the code',
    since: 'In force from',
    until: { title: 'Repealed on', hint: 'The last day' },
    standardNo: 'Alliance standard that holds it',
  },
  ...keepingLabels,
}
