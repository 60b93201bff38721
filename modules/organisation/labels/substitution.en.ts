import type { RegisterLabels } from '../../labels.ts'

/** English of “岗位代理”. */
export const substitution: RegisterLabels = {
  title: 'Substitutions',
  fields: {
    post: 'Post represented',
    person: 'Substitute',
    role: {
      title: 'Role',
      choices: {
        office: 'Leading group office',
        head: 'Head of department',
        clerk: 'Department clerk',
        inspectorate: 'Inspectorate',
        administrator: 'Administrator',
        officer: 'Enforcement officer',
        intake: 'Complaints intake',
        rewarder: 'Reward payments',
        police: 'Police liaison',
        enterprise: 'Enterprise',
        laboratory: 'Laboratory',
        hospital: 'Monitoring hospital',
      },
    },
    department: 'Department',
    startsOn: 'From',
    endsOn: { title: 'Until', hint: 'The last day' },
    reason: 'Reason for the substitution',
  },
  states: {
    given: 'In force',
    revoked: 'Revoked',
  },
  steps: {
    give: 'Name a substitute',
    giveInTerritory: 'Name a substitute (own region)',
    giveInDepartment: 'Name a substitute (own department)',
    revoke: { title: 'Revoke', ask: { why: 'Reason for revoking' } },
  },
}
