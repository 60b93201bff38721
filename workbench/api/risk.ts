import { read } from './request.ts'

/** What each pair of grades makes: by severity, 1 first, then by likelihood, 1 first. */
export interface RiskMatrix {
  readonly rows: readonly (readonly { readonly score: number; readonly colour: string }[])[]
}

export const readRiskMatrix = (): Promise<RiskMatrix> => read('/risk/matrix')
