import type { RegisterLabels } from '../../labels.ts'

/** English of “任务办理设定”. */
export const taskSetting: RegisterLabels = {
  title: 'Task settings',
  fields: {
    name: {
      title: 'Setting',
      choices: {
        signWithin: 'Working days to sign after assignment',
        replyWithin: 'Working days to reply to a slip',
      },
    },
    value: { title: 'Value', hint: 'No document rules this; unset, 5 working days each' },
  },
  states: {
    set: 'In force',
    unset: 'Switched off',
  },
  steps: {
    set: 'Set',
    unset: { title: 'Switch off', ask: { reason: 'Reason for switching off' } },
  },
}
