import { absent, any, defineIndicator, isNot, known } from '@zhiheng/kernel'
import { campaign } from './campaign/campaign.register.ts'
import { campaignReturn } from './campaign/return.register.ts'
import { siteInspection } from './inspection/site-inspection.register.ts'
import { nonconformity } from './nonconformity/nonconformity.register.ts'
import { reinspection } from './nonconformity/reinspection.register.ts'
import { inScopeFirm } from './permits/in-scope-firm.register.ts'
import { screening } from './safety/screening.register.ts'
import { campaigns, inspectionMechanism, ladder, marketAccess, safetyProjects } from './sources.ts'

const rate = { unit: '%', better: 'higher' } as const
/** What another region handles is not this one's to finish. */
const ours = any({ outcome: absent }, { outcome: isNot('moved') })

const ofCases = [
  defineIndicator('rectification-rate', {
    ...rate,
    title: '不合格产品整改完成率',
    source: ladder,
    over: nonconformity,
    by: ['source', 'regime', 'severity'],
    aliases: ['整改完成率', '不合格产品处置率'],
    formula: (cases) => cases.share({ of: { outcome: 'corrected' }, among: ours }),
    examples: [
      { given: [{ outcome: 'corrected' }, { outcome: null }, { outcome: 'moved' }], expect: 50 },
      { given: [], expect: 'unknown' },
    ],
  }),
  defineIndicator('timely-rectification-rate', {
    ...rate,
    title: '按期整改率',
    source: ladder,
    over: nonconformity,
    by: ['source', 'regime', 'severity'],
    formula: (cases) => cases.share({ of: { late: absent }, among: { outcome: 'corrected' } }),
    examples: [
      {
        given: [
          { outcome: 'corrected', late: null },
          { outcome: 'corrected', late: true },
          { outcome: null, late: null },
        ],
        expect: 50,
      },
    ],
  }),
  defineIndicator('problem-closure-rate', {
    ...rate,
    title: '质量问题闭环率',
    source: ladder,
    over: nonconformity,
    by: ['source', 'regime', 'severity'],
    aliases: ['问题闭环率', '核查处置完成率'],
    formula: (cases) => cases.share({ of: { outcome: known }, among: {} }),
    examples: [{ given: [{ outcome: 'exited' }, { outcome: null }], expect: 50 }],
  }),
  defineIndicator('reinspection-pass-rate', {
    ...rate,
    title: '整改复查合格率',
    source: ladder,
    over: reinspection,
    by: ['round'],
    aliases: ['复查合格率'],
    formula: (looks) => looks.share({ of: { result: 'pass' }, among: {} }),
    examples: [{ given: [{ result: 'pass' }, { result: 'fail' }], expect: 50 }],
  }),
]

const ofAccess = [
  defineIndicator('permit-coverage', {
    ...rate,
    title: '应持证企业持证率',
    source: marketAccess,
    over: inScopeFirm,
    by: ['kind'],
    aliases: ['持证率', '持证生产率'],
    formula: (firms) => firms.share({ of: { hasPermit: true }, among: { hasPermit: known } }),
    examples: [
      { given: [{ hasPermit: true }, { hasPermit: false }, { hasPermit: null }], expect: 50 },
    ],
  }),
  defineIndicator('unlicensed-firms', {
    title: '无证企业数',
    source: marketAccess,
    over: inScopeFirm,
    unit: '家',
    better: 'lower',
    by: ['kind'],
    formula: (firms) => firms.count({ hasPermit: false }),
    examples: [{ given: [{ hasPermit: false }, { hasPermit: null }], expect: 1 }],
  }),
]

const ofInspections = [
  defineIndicator('inspection-completion', {
    ...rate,
    title: '监督检查完成率',
    source: inspectionMechanism,
    over: siteInspection,
    by: ['kind', 'regime', 'riskClass'],
    aliases: ['检查覆盖率', '检查计划完成率'],
    formula: (visits) => visits.share({ of: { outcome: known }, among: {} }),
    examples: [{ given: [{ outcome: 'clean' }, { outcome: null }], expect: 50 }],
  }),
  defineIndicator('random-inspection-completion', {
    ...rate,
    title: '双随机检查计划完成率',
    source: inspectionMechanism,
    over: siteInspection,
    by: ['regime', 'riskClass'],
    aliases: ['双随机计划完成率'],
    formula: (visits) => visits.share({ of: { outcome: known }, among: { kind: 'random' } }),
    examples: [{ given: [{ kind: 'random', outcome: 'clean' }, { kind: 'routine' }], expect: 100 }],
  }),
  defineIndicator('case-quality', {
    ...rate,
    title: '执法案卷评查合格率',
    source: inspectionMechanism,
    over: siteInspection,
    by: ['kind', 'regime'],
    formula: (visits) => visits.share({ of: { quality: 'good' }, among: { quality: known } }),
    examples: [{ given: [{ quality: 'good' }, { quality: 'wrong' }, {}], expect: 50 }],
  }),
]

const ofCampaigns = [
  defineIndicator('campaign-closure', {
    ...rate,
    title: '专项行动办结率',
    source: campaigns,
    over: campaign,
    by: [],
    formula: (actions) => actions.share({ of: { outcome: 'closed' }, among: {} }),
    examples: [{ given: [{ outcome: 'closed' }, { outcome: null }], expect: 50 }],
  }),
  defineIndicator('campaign-cases', {
    title: '专项行动立案数',
    source: campaigns,
    over: campaignReturn,
    unit: '件',
    better: 'higher',
    by: [],
    formula: (returns) => returns.sum('cases'),
    examples: [{ given: [{ cases: 2 }, { cases: 3 }], expect: 5 }],
  }),
  defineIndicator('screened-risk-closure', {
    ...rate,
    title: '排查风险销号率',
    source: safetyProjects,
    over: screening,
    by: ['area', 'risk'],
    aliases: ['风险隐患整改率', '隐患整改销号率'],
    formula: (risks) => risks.share({ of: { outcome: 'closed' }, among: {} }),
    examples: [{ given: [{ outcome: 'closed' }, { outcome: null }], expect: 50 }],
  }),
]

/** What is counted of what failed, of who may make what, of inspections and of special actions. */
export const rectificationIndicators = [...ofCases, ...ofAccess, ...ofInspections, ...ofCampaigns]
