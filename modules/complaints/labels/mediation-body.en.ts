import type { RegisterLabels } from '../../labels.ts'

/** English of “委托调解和检测鉴定机构”. */
export const mediationBody: RegisterLabels = {
  title: 'Bodies that mediate or test',
  fields: {
    name: 'Name',
    party: 'Credit code',
    kind: {
      title: 'Kind',
      choices: {
        association: 'Consumer association',
        mediation: 'Mediation body',
        laboratory: 'Laboratory or appraiser',
      },
    },
    area: 'Serves',
    since: 'Since',
    until: 'Until',
    scope: 'Scope',
  },
  states: { listed: 'Listed', withdrawn: 'Withdrawn' },
  steps: {
    import: 'Enter or import',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason' } },
  },
}
