import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “先进质量管理模式”. */
export const managementModel: RegisterLabels = {
  title: 'Management models',
  fields: {
    party: 'Unified social credit code',
    model: {
      title: 'Model',
      choices: {
        excellence: 'Performance excellence',
        sixSigma: 'Six Sigma',
        lean: 'Lean production',
        iso9001: 'Quality management system (ISO 9001)',
        other: 'Other',
      },
    },
    since: 'Introduced on',
    until: { title: 'Given up on', hint: 'The last day; blank while it is in use' },
    selfScore: { title: 'Own score', unit: 'points' },
  },
  ...keepingLabels,
}

/** English of “总经理质量奖”. */
export const managerAward: RegisterLabels = {
  title: 'General manager’s quality awards',
  fields: {
    party: 'Unified social credit code',
    year: 'Year',
    awarded: 'People or projects awarded',
    bonus: 'Bonuses',
    awardRules: 'Rules of the award',
  },
  ...keepingLabels,
}

/** English of “质量损失统计”. */
export const qualityLoss: RegisterLabels = {
  title: 'Quality losses',
  fields: {
    party: 'Unified social credit code',
    year: 'Year',
    rate: 'Loss rate',
    loss: 'Loss',
    output: 'Output of the year',
    method: { title: 'Method', hint: 'Such as GB/T 13339' },
    reportedOn: 'Reported on',
  },
  ...keepingLabels,
}

/** English of “群众性质量活动”. */
export const qualityActivity: RegisterLabels = {
  title: 'Quality activities',
  fields: {
    party: 'Unified social credit code',
    activityNo: 'Activity number',
    kind: {
      title: 'Kind',
      choices: {
        group: 'Quality circle',
        project: 'Improvement project',
        training: 'Training',
        comparison: 'Comparison',
      },
    },
    topic: 'Topic',
    heldOn: 'Held on',
    hours: { title: 'Hours', unit: 'hours' },
    result: 'Result',
  },
  ...keepingLabels,
}

/** English of “质量关键岗位”. */
export const keyPost: RegisterLabels = {
  title: 'Key quality posts',
  fields: {
    party: 'Unified social credit code',
    postNo: { title: 'Post number', hint: 'No name' },
    duty: 'Duty',
    needsCertificate: 'Needs a certificate',
    certificateNo: 'Certificate number',
    certificateUntil: { title: 'Certificate valid until', hint: 'Still valid on that day' },
    assessedOn: 'Last assessed on',
  },
  ...keepingLabels,
}
