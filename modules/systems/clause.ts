/** A test that shows a clause to hold: its file from the root of the repository, and its name. */
export interface Proof {
  readonly file: string
  readonly test: string
}

/** One thing that a system must do. */
export interface Clause {
  /** Short title. */
  readonly says: string
  /** Registers, procedures, indicators by name, and pages of the workbench by path; empty while nothing does it. */
  readonly by: readonly string[]
  /** Null while open: nothing does it yet, or no test shows that it is done. */
  readonly proof: Proof | null
}

/** What the documents ask for under one number of the inventory. */
export interface System {
  readonly id: string
  readonly title: string
  readonly clauses: readonly Clause[]
}

export const proven = (
  says: string,
  by: readonly string[],
  [file, test]: readonly [string, string],
): Clause => ({ says, by, proof: { file, test } })

/** Not done, or done by `by` in part or without a test. */
export const open = (says: string, by: readonly string[] = []): Clause => ({
  says,
  by,
  proof: null,
})
