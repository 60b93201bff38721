import { labels as casework } from './casework/labels.en.ts'
import { labels as complaints } from './complaints/labels.en.ts'
import { labels as creation } from './creation/labels.en.ts'
import { labels as credit } from './credit/labels.en.ts'
import { labels as enforcement } from './enforcement/labels.en.ts'
import { labels as equipment } from './equipment/labels.en.ts'
import { labels as improvement } from './improvement/labels.en.ts'
import { labels as interviews } from './interviews/labels.en.ts'
import { type Labels, labelsOf } from './labels.ts'
import { labels as organisation } from './organisation/labels.en.ts'
import { labels as parties } from './parties/labels.en.ts'
import { labels as produce } from './produce/labels.en.ts'
import { labels as programme } from './programme/labels.en.ts'
import { labels as recalls } from './recalls/labels.en.ts'
import { labels as rectification } from './rectification/labels.en.ts'
import { labels as regions } from './regions/labels.en.ts'
import { labels as rewards } from './rewards/labels.en.ts'
import { labels as risk } from './risk/labels.en.ts'
import { labels as sampling } from './sampling/labels.en.ts'
import { labels as schemes } from './schemes/labels.en.ts'
import { labels as standards } from './standards/labels.en.ts'
import { labels as supervision } from './supervision/labels.en.ts'

const roles = {
  office: 'Leading group office',
  head: 'Head of department',
  clerk: 'Department clerk',
  inspectorate: 'Inspectorate',
  administrator: 'Administrator',
  officer: 'Enforcement officer',
  intake: 'Complaints intake',
  laboratory: 'Laboratory',
  enterprise: 'Enterprise',
  police: 'Police liaison',
  hospital: 'Monitoring hospital',
  rewarder: 'Reward payments',
  informant: 'Holder of a follow-up code',
  public: 'The public',
  clock: 'The system',
}

/** English of every declaration, by key. */
export const english: Labels = labelsOf(
  {
    organisation,
    regions,
    parties,
    programme,
    schemes,
    supervision,
    casework,
    sampling,
    produce,
    rectification,
    enforcement,
    complaints,
    rewards,
    risk,
    recalls,
    interviews,
    credit,
    improvement,
    standards,
    equipment,
    creation,
  },
  roles,
)
