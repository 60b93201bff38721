import { samplingModule } from './sampling/index.ts'

export * from './roles.ts'
export { sample, sampling, samplingModule } from './sampling/index.ts'

/** Every module of the product, in the order of the tables of contents. */
export const modules = [samplingModule]
