import type { RegisterLabels } from '../../labels.ts'
import { methods, objections, passOrFail, regimes } from './words.en.ts'

const retest = { grounds: 'Grounds', evidence: 'Written application and evidence' }
const objecting = {
  about: { title: 'Kind of application', choices: objections },
  ...retest,
}

/** English of “检验结果通知”. */
export const resultNotice: RegisterLabels = {
  title: 'Notices of results',
  fields: {
    noticeNo: 'Notice number',
    report: 'Test report',
    sample: 'Sample',
    sampledOn: 'Sampled on',
    sampleNo: 'Sample number',
    product: 'Product',
    laboratory: 'Credit code of the laboratory',
    regime: { title: 'Regime', choices: regimes },
    kind: { title: 'Method', choices: methods },
    party: 'Credit code of the enterprise told',
    role: { title: 'Told as', choices: { sampled: 'Sampled unit', maker: 'Producer' } },
    conclusion: { title: 'Conclusion', choices: passOrFail },
    failedItems: 'Failed items',
    department: 'Department',
    sentOn: 'Sent on',
    receivedOn: { title: 'Received on', hint: 'The time to object runs from this day' },
    receivedAt: {
      title: 'Received at',
      hint: 'To the minute for quick tests: four hours to apply for a retest',
    },
    signedOn: 'Receipt recorded on',
    receipt: 'Receipt',
    served: 'Served',
    term: {
      title: 'Time to object',
      choices: { ...regimes, quick: 'Quick test', produceQuick: 'Quick test of farm produce' },
    },
  },
  states: {
    sent: 'Sent',
    received: 'Received',
    opposed: 'Objected to',
    unopposed: 'Not objected to',
    decided: 'Objection dealt with',
  },
  steps: {
    send: 'Send',
    receive: 'Sign for',
    receiveByPost: {
      title: 'Record the service',
      ask: {
        way: {
          title: 'Way of service',
          choices: {
            post: 'Post',
            left: 'Left at the place',
            public: 'Public notice',
            other: 'Other',
          },
        },
      },
    },
    object: { title: 'Ask for a retest or object', ask: objecting },
    objectQuick: { title: 'Ask for a retest (quick test)', ask: objecting },
    retestProduce: { title: 'Ask for a retest (farm produce)', ask: retest },
    retestProduceQuick: {
      title: 'Ask for a retest (quick test of farm produce)',
      ask: retest,
    },
    decide: 'Objection dealt with',
    acceptResult: {
      title: 'Give up objecting',
      ask: { statement: 'Written statement of the enterprise' },
    },
    objectLapsed: 'Time to object has passed',
    objectQuickLapsed: 'Time to apply for a retest has passed',
    retestProduceLapsed: 'Time to ask for a retest has passed',
    retestProduceQuickLapsed: 'Time to ask for a retest of a quick test has passed',
    limitsRecomputed: 'Time limit moved',
  },
}
