import { change } from '@zhiheng/kernel'
import { sample } from '../../sampling/sample.register.ts'

/** The sample from which the case came is dealt with; another case of the same sample may have done so before. */
export const disposed = change(sample, 'dispose', {
  link: 'sample',
  dated: 'sampledOn',
  with: {},
  whenReady: true,
})
