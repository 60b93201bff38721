import type { RegisterLabels } from '../../labels.ts'
import { channels } from './channels.en.ts'

/** English of “举报”. */
export const tip: RegisterLabels = {
  title: 'Reports of breaches',
  fields: {
    accused: 'Whom it accuses',
    submission: 'Submission',
    channel: { title: 'Channel', choices: channels },
    receivedOn: { title: 'Received on', hint: 'The time for checking runs from this day' },
    facts: {
      title: 'What is reported',
      hint: 'Rewritten by the desk, without anything that points to the reporter',
    },
    party: 'Credit code of the accused',
    product: 'Goods or service',
    actRegion: 'Place of the act',
    jurisdiction: 'Region of the competent authority',
    jurisdictionWhy: 'Grounds of competence',
    adverts: 'About an advertisement',
    named: 'The reporter is named',
    rewardWanted: 'A reward is asked for',
    department: 'Handling department',
    assignees: 'Handlers',
    fine: 'Fine and confiscated sums',
    penalised: 'A penalty was imposed',
    concludedOn: 'Case closed on',
    merged: 'Merged into',
    toldOn: 'Reporter told on',
    told: 'What the reporter was told',
    outcome: {
      title: 'Outcome',
      choices: {
        filed: 'Case filed',
        notFiled: 'No case filed',
        elsewhere: 'Not within our competence',
        merged: 'Merged',
      },
    },
  },
  states: {
    received: 'To be checked',
    underway: 'Being checked',
    filed: 'Case filed',
    notFiled: 'No case filed',
    concluded: 'Case closed',
    elsewhere: 'Not within our competence',
  },
  steps: {
    open: 'Enter a report',
    take: 'Begin checking',
    filed: 'Case filed',
    notFiled: 'No case filed',
    conclude: 'Case closed',
    elsewhere: 'Tell where to report instead',
    reassign: { title: 'Name the handlers', ask: { reason: 'Reason' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason' } },
  },
}
