import type { RegisterLabels } from '../../labels.ts'

/** English of “人员”. */
export const person: RegisterLabels = {
  title: 'People',
  fields: {
    code: 'Staff number',
    name: 'Name',
  },
  states: {
    current: 'On the register',
    left: 'Left',
  },
  steps: {
    import: 'Register or import',
    leave: { title: 'Leave', ask: { reason: 'Reason for leaving' } },
    comeBack: 'Come back',
    openAccount: { title: 'Open an account', ask: { username: 'User name' } },
    resetPassword: { title: 'Reset the password', ask: { reason: 'Reason for the reset' } },
    enrolSecondFactor: 'Enrol a second factor',
    dropSecondFactor: 'Drop one’s second factor',
    removeSecondFactor: {
      title: 'Remove the second factor',
      ask: { reason: 'Reason for removing' },
    },
  },
}
