import type { RegisterLabels } from '../../labels.ts'

/** English of “双随机抽取”. */
export const draw: RegisterLabels = {
  title: 'Double-random draws',
  fields: {
    drawNo: 'Draw number',
    item: 'Product of the plan',
    subject: 'What is drawn for',
    firms: { title: 'Enterprises drawn', hint: 'Where shares by class are given, those hold' },
    perFirm: { title: 'Inspectors per enterprise', hint: 'Two at least' },
    perClass: {
      title: 'Share of each class',
      hint: 'One class a line, a:1 for 1 % of class A; empty for no classes',
    },
    weighted: {
      title: 'Weighted by risk class',
      hint: 'The lists are made public: drawn by weight or class, they tell the class of an enterprise',
    },
    department: 'Department',
    checks: {
      title: 'What is inspected',
      hint: 'For a draw from which inspections follow; empty for one of samples, which names a product of the plan',
    },
    regime: {
      title: 'Field of inspection',
      choices: {
        industrial: 'Industrial products',
        food: 'Food',
        farm: 'Farm products',
        other: 'Other, with trade marks and patents',
      },
    },
    dueOn: {
      title: 'Sample or inspect by',
      hint: 'The tasks and inspections that follow from the draw are due then',
    },
    commitment: {
      title: 'Commitment',
      hint: 'Digest of the secret bytes, made public before the draw',
    },
    listHash: 'Digest of the lists',
    kept: 'Secret bytes (before the draw)',
    secret: 'Secret bytes',
    witness: {
      title: 'Witness',
      hint: 'What nobody could know when the lists were made public, such as a later lottery result',
    },
    seed: 'Seed',
    rule: 'Rules of the draw',
    drawnAt: 'Drawn at',
    redrawn: 'Reason for drawing again',
    released: 'Public',
  },
  states: {
    opened: 'Lists being made',
    fixed: 'Lists public',
    drawn: 'Drawn',
    closed: 'Completed',
    voided: 'Void',
  },
  steps: {
    open: 'Begin the lists',
    amend: 'Amend',
    seal: 'Seal the secret bytes',
    fix: 'Make the lists public',
    reveal: 'Publish the secret bytes and the seed',
    draw: 'Draw',
    redraw: 'Void, to draw again',
    abandon: { title: 'Abandon', ask: { reason: 'Reason for abandoning' } },
    finish: 'Complete',
    lookAtSecret: { title: 'See a secret field', ask: { field: 'Field', reason: 'Reason' } },
  },
}
