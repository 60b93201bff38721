import { type Labels, labelsOf } from './labels.ts'
import { labels as organisation } from './organisation/labels.en.ts'
import { labels as parties } from './parties/labels.en.ts'
import { labels as programme } from './programme/labels.en.ts'
import { labels as regions } from './regions/labels.en.ts'
import { labels as sampling } from './sampling/labels.en.ts'
import { labels as schemes } from './schemes/labels.en.ts'
import { labels as supervision } from './supervision/labels.en.ts'

const roles = {
  office: 'Leading group office',
  head: 'Head of department',
  clerk: 'Department clerk',
  inspectorate: 'Inspectorate',
  administrator: 'Administrator',
  public: 'The public',
  clock: 'The system',
}

/** English of every declaration, by key. */
export const english: Labels = labelsOf(
  { organisation, regions, parties, programme, schemes, sampling, supervision },
  roles,
)
