import type { RegisterLabels } from '../../labels.ts'

/** English of “事故补报”. */
export const incidentUpdate: RegisterLabels = {
  title: 'Later figures of accidents',
  fields: {
    incident: 'Accident',
    party: 'Unit of the accident',
    text: 'What is reported',
    deaths: 'Deaths',
    missing: 'Missing',
    injured: 'Badly injured',
    recovered: 'Of them recovered',
    poisoned: 'Acutely poisoned',
    stranded: 'Stranded',
    loss: 'Direct loss',
    at: 'Told at',
  },
  states: {
    kept: 'Told',
  },
  steps: {
    add: 'Report later figures',
  },
}
