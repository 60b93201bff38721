import { defineInput, known, lastMonths, noLessThan, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { keyPost } from './key-post.register.ts'
import { managementModel } from './management-model.register.ts'
import { managerAward } from './manager-award.register.ts'
import { qualityActivity } from './quality-activity.register.ts'
import { qualityLoss } from './quality-loss.register.ts'

export const managementModels = defineInput('management-models', {
  title: '先进质量管理模式',
  source: managementModel.source,
  about: partySubject,
  over: managementModel,
  by: 'party',
  asks: { model: whichOf('model') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '种',
  examples: [
    {
      given: [
        { model: 'excellence', since: '2024-01-01' },
        { model: 'lean', since: '2024-01-01', until: '2025-12-31' },
      ],
      expect: 1,
    },
    {
      given: [{ model: 'iso9001', since: '2024-01-01' }],
      with: { model: ['excellence', 'sixSigma'] },
      expect: 0,
    },
  ],
})

export const managerAwards = defineInput('manager-awards', {
  title: '当年总经理质量奖',
  source: managerAward.source,
  about: partySubject,
  over: managerAward,
  by: 'party',
  asks: { awarded: noLessThan('awarded') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '次',
  examples: [
    { given: [{ year: 2026, awarded: 3 }], with: { awarded: 1 }, expect: 1 },
    {
      given: [
        { year: 2026, awarded: 0 },
        { year: 2025, awarded: 2 },
      ],
      with: { awarded: 1 },
      expect: 0,
    },
  ],
})

export const lossReports = defineInput('loss-reports', {
  title: '当年质量损失率统计',
  source: qualityLoss.source,
  about: partySubject,
  over: qualityLoss,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '份',
  examples: [
    { given: [{ year: 2026, rate: 1.2 }], expect: 1 },
    { given: [{ year: 2025, rate: 1.2 }], expect: 0 },
  ],
})

export const lossRate = defineInput('loss-rate', {
  title: '当年质量损失率',
  source: qualityLoss.source,
  about: partySubject,
  over: qualityLoss,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'latest', of: 'rate' },
  unit: '%',
  examples: [
    { given: [{ year: 2026, rate: 1.2 }], expect: 1.2 },
    { given: [{ year: 2025, rate: 1.2 }], expect: 'unknown' },
  ],
})

/** Of several enterprises together it is weighed by their output. */
export const lossShare = defineInput('loss-share', {
  title: '质量损失占产值',
  source: qualityLoss.source,
  about: partySubject,
  over: qualityLoss,
  by: 'party',
  asks: {},
  where: {},
  gives: {
    give: 'share',
    of: {},
    among: { loss: known, output: known },
    sums: { of: 'loss', among: 'output' },
  },
  unit: '%',
  examples: [
    {
      given: [
        { year: 2026, loss: 2_00, output: 100_00 },
        { year: 2026, loss: 1_00, output: 200_00 },
        { year: 2026, loss: null, output: 900_00 },
      ],
      expect: 1,
    },
    { given: [{ year: 2026, loss: 2_00, output: null }], expect: 'unknown' },
  ],
})

export const qualityActivities = defineInput('quality-activities', {
  title: '群众性质量活动',
  source: qualityActivity.source,
  about: partySubject,
  over: qualityActivity,
  by: 'party',
  on: 'heldOn',
  asks: { window: lastMonths(60, 12), kind: whichOf('kind') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '次',
  examples: [
    {
      given: [
        { heldOn: '2026-03-01', kind: 'group' },
        { heldOn: '2026-03-01', kind: 'training' },
      ],
      with: { kind: ['group'] },
      expect: 1,
    },
    { given: [{ heldOn: '2025-07-01', kind: 'group' }], expect: 0 },
  ],
})

export const certifiedPosts = defineInput('certified-posts', {
  title: '关键岗位持证率',
  source: keyPost.source,
  about: partySubject,
  over: keyPost,
  by: 'party',
  asks: {},
  where: {},
  gives: {
    give: 'share',
    of: { certificateNo: known },
    among: { needsCertificate: true },
    lasting: 'certificateUntil',
  },
  unit: '%',
  examples: [
    {
      given: [
        { needsCertificate: true, certificateNo: 'Z1', certificateUntil: '2026-07-01' },
        { needsCertificate: true, certificateNo: 'Z2', certificateUntil: '2026-06-30' },
        { needsCertificate: false },
      ],
      expect: 50,
    },
    { given: [{ needsCertificate: false }], expect: 'unknown' },
  ],
})

export const postsAssessed = defineInput('posts-assessed', {
  title: '关键岗位质量考核',
  source: keyPost.source,
  about: partySubject,
  over: keyPost,
  by: 'party',
  on: 'assessedOn',
  asks: { window: lastMonths(60, 12) },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '个',
  examples: [
    { given: [{ assessedOn: '2026-01-05' }, { assessedOn: null }], expect: 1 },
    { given: [{ assessedOn: '2025-01-05' }], expect: 0 },
  ],
})
