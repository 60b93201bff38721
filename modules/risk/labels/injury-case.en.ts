import type { RegisterLabels } from '../../labels.ts'

/** English of “产品伤害病例”. */
export const injuryCase: RegisterLabels = {
  title: 'Product injuries',
  fields: {
    caseNo: {
      title: 'Serial number of the hospital',
      hint: 'Unique within the hospital; neither a patient nor an identity number',
    },
    party: 'Hospital',
    month: { title: 'Month of treatment', hint: 'The first day of the month, such as 2026-03-01' },
    age: 'Age',
    sex: { title: 'Sex', choices: { male: 'Male', female: 'Female', unknown: 'Unknown' } },
    product: 'Product that hurt',
    productClass: {
      title: 'Product class',
      choices: {
        industrial: 'Industrial goods',
        food: 'Food',
        agricultural: 'Farm produce',
        drug: 'Medicines',
        cosmetic: 'Cosmetics',
        device: 'Medical devices',
        other: 'Other',
        toy: 'Toys and children’s goods',
        appliance: 'Household appliances',
        furniture: 'Furniture',
        vehicle: 'Electric bicycles and other vehicles',
      },
    },
    cause: {
      title: 'Cause',
      choices: {
        cut: 'Cut or stab',
        burn: 'Burn or scald',
        shock: 'Electric shock',
        fall: 'Fall or knock',
        choke: 'Choking or swallowing',
        poison: 'Poisoning or allergy',
        explosion: 'Explosion or fire',
        other: 'Other',
      },
    },
    place: {
      title: 'Place',
      choices: {
        home: 'At home',
        school: 'School',
        work: 'Workplace',
        road: 'Road',
        public: 'Public place',
        other: 'Other',
      },
    },
    severity: {
      title: 'Severity',
      choices: { slight: 'Slight', middle: 'Middling', severe: 'Severe', death: 'Death' },
    },
    hurt: {
      title: 'Injury and how it came about',
      hint: 'No name, telephone number, identity number or address',
    },
  },
  states: {
    entered: 'Entered',
    withdrawn: 'Withdrawn',
  },
  steps: {
    enter: 'Enter, import or correct',
    withdraw: { title: 'Withdraw the record', ask: { reason: 'Reason for withdrawing' } },
  },
}
