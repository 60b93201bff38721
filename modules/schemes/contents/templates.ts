import type { Kernel, Scheme } from '@zhiheng/kernel'

/** The templates that the modules ship: copied, changed and approved where they are used, never in force themselves. */
export const templatesOf = ({ catalogue }: Kernel): readonly Scheme[] =>
  catalogue.modules.flatMap(({ schemes }) => schemes)
