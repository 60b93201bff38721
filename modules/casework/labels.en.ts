import type { ModuleLabels } from '../labels.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Casework',
  registers: {
    'limit-setting': {
      title: 'Time limits and standards set by regions',
      fields: {
        name: {
          title: 'Setting',
          hint: 'By its name in the descriptions of the procedures, such as food.notify',
        },
        since: 'In force from',
        amount: { title: 'Number', hint: 'Empty: no limit from that day on' },
        unit: {
          title: 'Unit',
          choices: {
            minutes: 'Minutes',
            hours: 'Hours',
            workdays: 'Working days',
            days: 'Days',
            months: 'Months',
            years: 'Years',
          },
        },
        basis: { title: 'Grounds', hint: 'Document, its number and article' },
      },
      states: { stated: 'Set', withdrawn: 'Withdrawn' },
      steps: {
        import: 'Set or import',
        withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
      },
    },
    'import-source': {
      title: 'Sources of imported lists',
      fields: {
        name: 'Source',
        register: { title: 'Register', hint: 'By its name, such as channel-record' },
        columns: {
          title: 'What the columns mean',
          hint: 'One column a line: heading → field; any other word leaves the column out',
        },
        given: {
          title: 'The same in every row',
          hint: 'What the list does not say: field → content',
        },
        yuan: 'Sums are in yuan',
      },
      states: { kept: 'In use', dropped: 'No longer used' },
      steps: {
        keep: 'Enter or change',
        drop: { title: 'Stop using', ask: { reason: 'Reason' } },
      },
    },
  },
}
