import type { RegisterLabels } from '../../labels.ts'
import { handlers, passOn, reason } from './words.en.ts'

export const campaign: RegisterLabels = {
  title: 'Campaigns',
  fields: {
    title: 'Campaign',
    campaignNo: 'Number',
    goods: { title: 'Goods', hint: 'One a line, such as steel, cement, fertiliser' },
    since: 'From',
    until: 'Until',
    actions: 'Actions',
    targets: 'Targets',
    department: 'Organised by',
    assignees: handlers,
    summary: 'Summary',
    outcome: { title: 'Outcome', choices: { closed: 'Closed', stopped: 'Stopped early' } },
    released: 'Public',
  },
  states: {
    drafted: 'Draft',
    approved: 'Approved',
    running: 'Running',
    summed: 'Summed up',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  steps: {
    draft: 'Draft a plan',
    amend: 'Amend',
    approve: 'Approve',
    unapprove: { title: 'Send back', ask: reason },
    start: 'Start',
    prolong: { title: 'Prolong', ask: reason },
    sum: 'Sum up',
    resum: { title: 'Send the summary back', ask: reason },
    close: 'Close',
    stop: { title: 'Stop early', ask: reason },
    withdraw: { title: 'Withdraw', ask: reason },
    passOn,
    sumLapsed: 'Summary is late',
    limitsRecomputed: 'Time limits recomputed',
  },
}

const told = {
  title: 'Campaign',
  goods: 'Goods',
  since: 'From',
  until: 'Until',
  targets: 'Targets',
}

export const participant: RegisterLabels = {
  title: 'Who takes part in campaigns',
  fields: {
    campaign: 'Campaign',
    toRegion: 'Region',
    body: 'Body',
    duty: 'Duty',
    department: 'Organised by',
  },
  states: { listed: 'Listed', told: 'Told', ended: 'Over', dropped: 'Removed' },
  steps: {
    list: 'List',
    tell: { title: 'Tell', ask: told },
    drop: { title: 'Remove', ask: reason },
    end: { title: 'End', ask: reason },
  },
}

const figures = {
  inspected: 'Places inspected',
  found: 'Problems found',
  cases: 'Cases filed',
  amount: 'Value of the goods',
  seized: 'Goods seized',
}

export const campaignNotice: RegisterLabels = {
  title: 'Campaigns of upper offices',
  fields: {
    ...told,
    duty: 'Duty',
    from: 'From the office of',
    campaign: 'Campaign there',
    department: 'Department',
    nextOn: 'Next return due',
    endedFor: 'Why it ended',
  },
  states: {
    delivered: 'To be taken in',
    running: 'Running',
    ended: 'Ended',
    over: 'Ended by the upper office',
    returned: 'Sent back',
  },
  steps: {
    deliver: 'Tell of a campaign',
    accept: 'Take in',
    return: { title: 'Send back', ask: reason },
    report: { title: 'Report progress', ask: { upTo: 'Up to', ...figures } },
    end: { title: 'End', ask: { reason: 'How it ended' } },
    callOff: 'Ended by the upper office',
    resume: { title: 'Go on', ask: reason },
    reportLapsed: 'Return is late',
    limitsRecomputed: 'Time limits recomputed',
  },
}

export const campaignReturn: RegisterLabels = {
  title: 'Progress of campaigns',
  fields: {
    campaign: 'Campaign',
    upTo: 'Up to',
    from: 'Region',
    body: 'Body',
    ...figures,
    department: 'Organised by',
  },
  states: { delivered: 'To be checked', counted: 'Counted', returned: 'Sent back' },
  steps: {
    deliver: 'Report',
    enter: 'Enter one of this region',
    count: 'Count',
    return: { title: 'Send back', ask: reason },
    correct: { title: 'Correct', ask: reason },
  },
}
