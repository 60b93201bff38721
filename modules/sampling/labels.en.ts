import type { ModuleLabels } from '../labels.ts'
import { firmClass } from './labels/firm-class.en.ts'
import { keyProduct } from './labels/key-product.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Supervision sampling',
  registers: {
    'key-product': keyProduct,
    'firm-class': firmClass,
    sample: {
      title: 'Supervision samples',
      fields: {
        sampleNo: 'Sample number',
        sampledOn: 'Sampled on',
        product: 'Product',
        productClass: {
          title: 'Product class',
          choices: {
            industrial: 'Industrial product',
            food: 'Food',
            agricultural: 'Farm product',
            drug: 'Drug',
            cosmetic: 'Cosmetic',
            device: 'Medical device',
            other: 'Other',
          },
        },
        stage: {
          title: 'Stage',
          choices: {
            planting: 'Planting and breeding',
            production: 'Production',
            circulation: 'Circulation',
            catering: 'Catering',
            use: 'Use',
          },
        },
        level: {
          title: 'Level',
          choices: {
            national: 'National',
            provincial: 'Provincial',
            municipal: 'Municipal',
            county: 'County',
          },
        },
        keyProduct: 'Key product',
        sampledUnit: 'Sampled unit',
        sampledUnitCode: 'Credit code of the sampled unit',
        producer: 'Nominal producer',
        conclusion: { title: 'Conclusion', choices: { pass: 'Passed', fail: 'Failed' } },
        failedItems: 'Failed items',
      },
      states: {
        recorded: 'Registered',
        withdrawn: 'Withdrawn',
      },
      steps: {
        import: 'Register or import',
        withdraw: { title: 'Withdraw the record', ask: { reason: 'Reason for withdrawing' } },
        restore: { title: 'Restore the record', ask: { reason: 'Reason for restoring' } },
      },
    },
  },
  indicators: {
    'pass-rate': { title: 'Pass rate of product quality sampling' },
    'industrial-pass-rate': { title: 'Pass rate of industrial products' },
    'industrial-production-pass-rate': { title: 'Pass rate by batch, production stage' },
    'national-pass-rate': { title: 'Pass rate, national sampling' },
    'provincial-pass-rate': { title: 'Pass rate, provincial sampling' },
    'food-pass-rate': { title: 'Pass rate of food' },
    'farm-pass-rate': { title: 'Pass rate of main farm products' },
    'food-planting-pass-rate': { title: 'Pass rate of food, planting and breeding' },
    'food-processing-pass-rate': { title: 'Pass rate of food, processing' },
    'food-circulation-pass-rate': { title: 'Pass rate of food, circulation' },
    'food-catering-pass-rate': { title: 'Pass rate of food, catering' },
    'drug-pass-rate': { title: 'Pass rate of drugs' },
    'health-goods-pass-rate': {
      title: 'Pass rate of food, health goods, drugs, cosmetics and devices',
    },
  },
}
