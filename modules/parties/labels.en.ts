import type { ModuleLabels } from '../labels.ts'
import * as groups from './labels/groups.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Enterprises',
  registers: {
    zone: groups.zone,
    industry: groups.industry,
    'industry-member': groups.industryMember,
    party: {
      title: 'Enterprises and organisations',
      fields: {
        code: 'Unified social credit code',
        name: 'Name',
        formerNames: {
          title: 'Former names',
          hint: 'Found by former names too; several are separated by 、',
        },
        kind: {
          title: 'Kind of body',
          choices: {
            enterprise: 'Enterprise',
            trader: 'Individual trader',
            cooperative: 'Farmers’ cooperative',
            institution: 'Public institution',
            association: 'Association',
            agency: 'Government body',
            other: 'Other',
          },
        },
        currentRegion: {
          title: 'Present region',
          hint: 'Leave blank where it is still where it was registered',
        },
        address: 'Address',
        establishedOn: 'Founded on',
        successor: { title: 'Successor', hint: 'Who took over after a merger' },
      },
      states: {
        current: 'In existence',
        closed: 'Struck off',
        merged: 'Merged',
      },
      steps: {
        import: 'Register or import',
        rename: { title: 'Rename', ask: { on: 'Renamed on', basis: 'Basis' } },
        move: { title: 'Move', ask: { on: 'Moved on', basis: 'Basis' } },
        merge: { title: 'Merge into another', ask: { on: 'Merged on', basis: 'Basis' } },
        close: { title: 'Strike off', ask: { on: 'Struck off on', basis: 'Basis' } },
        reopen: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
      },
    },
    'party-year': {
      title: 'Enterprises by year',
      fields: {
        party: 'Unified social credit code',
        year: 'Year',
        scale: {
          title: 'Size',
          choices: { above: 'Above designated size', below: 'Below designated size' },
        },
        scaleBasis: {
          title: 'Basis of the size',
          hint: 'Say which list it rests on; without one, leave the size blank',
        },
        section: {
          title: 'Industry section',
          choices: {
            A: 'A Agriculture, forestry, animal husbandry and fishery',
            B: 'B Mining',
            C: 'C Manufacturing',
            D: 'D Electricity, heat, gas and water supply',
            E: 'E Construction',
            F: 'F Wholesale and retail trade',
            G: 'G Transport, storage and post',
            H: 'H Accommodation and catering',
            I: 'I Information transmission, software and IT services',
            J: 'J Finance',
            K: 'K Real estate',
            L: 'L Leasing and business services',
            M: 'M Scientific research and technical services',
            N: 'N Water, environment and public facilities',
            O: 'O Household services, repair and other services',
            P: 'P Education',
            Q: 'Q Health and social work',
            R: 'R Culture, sports and entertainment',
            S: 'S Public administration and social security',
            T: 'T International organisations',
          },
        },
        industry: {
          title: 'Industry code',
          hint: 'Division, group or class of GB/T 4754-2017, two to four digits',
        },
        industryTitle: 'Industry',
        output: { title: 'Output', unit: '10,000 yuan' },
        mainProduct: 'Main product',
        threeHigh: {
          title: 'Makes products of high energy use, emission or pollution',
          hint: 'By the catalogue of the year; blank where nobody has judged it',
        },
      },
      states: {
        stated: 'Registered',
        withdrawn: 'Withdrawn',
      },
      steps: {
        import: 'Register or import',
        withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
        restore: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
      },
    },
    'party-zone': {
      title: 'Enterprises in zones',
      fields: {
        party: 'Unified social credit code',
        zone: {
          title: 'Zone code',
          hint: 'The region code of a registered zone; a code of your own for others',
        },
        zoneName: 'Zone name',
        zoneKind: {
          title: 'Kind of zone',
          choices: {
            development: 'Development zone',
            cluster: 'Industrial cluster',
            park: 'Park',
            farming: 'Agricultural zone',
            trading: 'Trading area',
            other: 'Other',
          },
        },
        since: 'Moved in on',
        until: { title: 'Moved out on', hint: 'The last day' },
      },
      states: {
        stated: 'Registered',
        withdrawn: 'Withdrawn',
      },
      steps: {
        import: 'Register or import',
        leave: 'Move out',
        withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
        restore: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
      },
    },
  },
  subjects: { party: 'Enterprises and organisations', zone: 'Zones', industry: 'Industries' },
  memberships: {
    'in-zone': 'Enterprises in the zone',
    'in-industry': 'Enterprises of the industry',
  },
  inputs: {
    'years-registered': { title: 'Years since establishment' },
    'three-high': { title: 'Whether it makes products of high energy use, emission or pollution' },
    'scale-of-year': { title: 'Scale of the year' },
    'output-of-year': { title: 'Output of the year', unit: '10,000 yuan' },
  },
}
