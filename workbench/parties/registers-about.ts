import type { RegisterFace } from '../api/catalogue.ts'

/** A register whose records can be listed by the enterprise that `field` names. */
export interface AboutParty {
  readonly face: RegisterFace
  readonly field: string
}

/** Every readable register that names enterprises and offers to filter by them; dated facts come first. */
export function registersAbout(registers: readonly RegisterFace[]): AboutParty[] {
  const found = registers
    .filter(({ name, readable }) => name !== 'party' && readable !== false)
    .flatMap((face) =>
      Object.entries(face.fields)
        .filter(([name, { kind }]) => kind === 'party' && face.filters.includes(name))
        .map(([field]) => ({ face, field })),
    )
  const dated = ({ face }: AboutParty) => (face.inForce ? 0 : 1)
  return [...found].sort((a, b) => dated(a) - dated(b))
}
