import type { RegisterLabels } from '../../labels.ts'

/** English of “事故补报”. */
export const incidentUpdate: RegisterLabels = {
  title: 'Later figures of accidents',
  fields: {
    incident: 'Accident',
    party: 'Unit of the accident',
    text: 'What is reported',
    deaths: 'Deaths',
    injured: 'Badly injured',
    at: 'Told at',
  },
  states: {
    kept: 'Told',
  },
  steps: {
    add: 'Report later figures',
  },
}
