import type { ModuleLabels } from '../labels.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Regions',
  registers: {
    territory: {
      title: 'Territories and zones',
      fields: {
        code: 'Region code',
        name: 'Region name',
        kind: {
          title: 'Kind of region',
          choices: { division: 'Administrative division', zone: 'Functional zone' },
        },
        since: { title: 'From', hint: 'If not known, the day on which data of this level begin' },
        until: { title: 'Until', hint: 'The last day' },
        successors: { title: 'Merged into', hint: 'Region codes that took over, separated by 、' },
        members: {
          title: 'Member regions',
          hint: 'Region codes that the zone governs, separated by 、',
        },
        basis: 'Legal basis',
      },
      states: {
        stated: 'Registered',
        withdrawn: 'Withdrawn',
      },
      steps: {
        register: 'Register or import',
        end: 'Merge or dissolve',
        withdraw: { title: 'Withdraw the record', ask: { reason: 'Reason for withdrawing' } },
      },
    },
  },
}
