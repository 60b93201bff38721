import type { RegisterLabels } from '../../labels.ts'
import { classes, stages } from './words.en.ts'

const toThePublic = 'Told to everyone'
const passOrFail = { pass: 'Passed', fail: 'Failed' }

/** English of “公布的抽查结果”. */
export const publishedResult: RegisterLabels = {
  title: 'Published sampling results',
  fields: {
    publication: 'Notice',
    sample: 'Sample',
    sampleNo: 'Sample number',
    sampledOn: 'Sampled on',
    product: 'Product',
    brand: 'Brand',
    model: 'Model',
    lot: 'Batch',
    producedOn: 'Produced on',
    productClass: { title: 'Product class', choices: classes },
    stage: { title: 'Stage', choices: stages },
    sampledUnit: 'Sampled unit',
    sampledUnitCode: 'Credit code of the sampled unit',
    producer: 'Nominal producer',
    makerCode: 'Credit code of the producer',
    laboratory: 'Laboratory',
    conclusion: { title: 'Conclusion', choices: passOrFail },
    failedItems: 'Failed items with measured value and limit',
    department: 'Published by',
    releasedOn: 'Published on',
    heldWhy: { title: 'Why publication is suspended', hint: toThePublic },
    result: { title: 'Conclusion that stands', choices: passOrFail },
    resultItems: 'Failed items that stand',
    newConclusion: { title: 'Conclusion of the retest', choices: passOrFail },
    newItems: {
      title: 'Failed items of the retest with measured value and limit',
      hint: 'Where the retest failed, one item a line',
    },
    retestLaboratory: 'Laboratory of the retest',
    basis: 'Report of the retest',
    correction: { title: 'Explanation of the correction', hint: toThePublic },
    before: { title: 'Conclusion before the retest', choices: passOrFail },
    previous: { title: 'Conclusion before the correction', choices: passOrFail },
    correctedOn: 'Corrected on',
    withdrawnOn: 'Taken down on',
    withdrawnWhy: { title: 'Why it was taken down', hint: toThePublic },
    released: 'Public',
  },
  states: {
    listed: 'Listed',
    published: 'Shown',
    held: 'Suspended',
    retested: 'Retest awaiting approval',
    withdrawn: 'Taken down',
    dropped: 'Removed',
  },
  steps: {
    list: 'List on the notice',
    drop: { title: 'Remove from the notice', ask: { reason: 'Reason for removing' } },
    giveUp: 'Notice dropped',
    publish: 'Publish',
    hold: 'Suspend publication',
    resume: { title: 'Show again', ask: { reason: 'Reason for showing again' } },
    retest: 'Enter the retest',
    returnRetest: { title: 'Return', ask: { reason: 'Reason for returning' } },
    correct: 'Correct',
    withdraw: 'Take down',
  },
}
