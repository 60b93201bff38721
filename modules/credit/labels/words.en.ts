/** Words that several registers here have in common. */
export const ground = { act: 'Act', article: 'Article', item: 'Breach' } as const
export const term = { since: 'In force from', until: 'In force until' } as const
export const reason = { reason: 'Reason' } as const
export const recomputed = { limitsRecomputed: 'Time limits recomputed' } as const
export const catalogue = {
  states: { drafted: 'To be approved', inForce: 'In force', ended: 'No longer in force' },
  enter: 'Enter',
  approve: 'Approve',
  end: { title: 'End', ask: reason },
} as const
export const answers = { agreed: 'Agrees', refused: 'Does not agree' } as const
