import { create, of, today } from '@zhiheng/kernel'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'

/** A failed input is a lead against whoever made or sold it, as soon as its result stands. */
export const opensLead = create(clueHandling, 'record', {
  with: {
    subject: of('specimen'),
    facts: of('findings'),
    receivedOn: today,
    source: 'sampling',
    party: of('maker'),
    department: of('department'),
  },
  when: { medium: 'input' },
})
