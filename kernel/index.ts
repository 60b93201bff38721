export * from './catalogue.ts'
export { check } from './check/check.ts'
export { checkTogether } from './check/effects.ts'
export * from './condition/declare.ts'
export { type Truth, truthOf } from './condition/run.ts'
export { redesk } from './desk/again.ts'
export { handledBy } from './desk/handled.ts'
export { type Mark, type Marked, marksPassed } from './desk/marks.ts'
export {
  countedMost,
  type Queue,
  type QueueAsked,
  type QueueCount,
  type QueueItem,
  queue,
  queueCounts,
} from './desk/read.ts'
export * from './errors.ts'
export { type Checkpoint, checkpoint, logLine } from './event/checkpoint.ts'
export { type Finding, type Verified, verifyAll } from './event/verify.ts'
export * from './fields/declare.ts'
export { boundsText, isBounded, readValue } from './fields/run.ts'
export * from './indicator/declare.ts'
export { definitionOf } from './indicator/describe.ts'
export { type PeerQuery, type Peers, peers, wholeOf } from './indicator/peers.ts'
export { refigure, refigureChanged } from './indicator/refigure.ts'
export {
  type Area,
  type Figure,
  type FigureQuery,
  figures,
  figuresInForce,
  fold,
  mayCount,
  measure,
} from './indicator/run.ts'
export {
  figuresOfSubjects,
  mostSubjects,
  type SubjectFigure,
  type SubjectQuery,
} from './indicator/subjects.ts'
export { dayIn, type Job, type Kernel, openKernel, type Surroundings } from './kernel.ts'
export * from './limit/declare.ts'
export { type Lapse, lapse, lapseOf, lapsesTo } from './limit/lapse.ts'
export { byClock } from './limit/reach.ts'
export { type LimitRead, limitsOn } from './limit/read.ts'
export { type Recomputed, recompute } from './limit/recompute.ts'
export { type Swept, sweep } from './limit/sweep.ts'
export * from './module.ts'
export { type Alike, nowhere, somewhere } from './procedure/alike.ts'
export type { Address, Problem, RowInput } from './procedure/answers.ts'
export * from './procedure/declare.ts'
export { type DeliveryRead, deliveries } from './procedure/delivery.ts'
export { procedureText } from './procedure/describe.ts'
export {
  atLeastSome,
  change,
  create,
  type Effect,
  each,
  every,
  type Need,
  noneBut,
  type Of,
  of,
  type Quota,
  retract,
  send,
} from './procedure/effect.ts'
export { type Import, type Imported, importRows, type Progress } from './procedure/import.ts'
export { type Balance, type Leaving, rule } from './procedure/leave.ts'
export { type CasesUnder, casesByRules, type Move, moveCases } from './procedure/move.ts'
export { type Chain, type ChainLink, chainOf } from './procedure/origin.ts'
export { asksFor, type Beside, notAfter, notBefore, sameAs, whileIn } from './procedure/parent.ts'
export {
  type Outcome,
  type Part as StepPart,
  type StepRef,
  type Taking,
  take,
  takeAll,
} from './procedure/run.ts'
export { addressText, newId, readAddress } from './register/address.ts'
export { type AsOf, asOf } from './register/as-of.ts'
export { type BalancesAsked, balances, type Sum } from './register/balances.ts'
export { cursorText, isId, isText, readCursor } from './register/cursor.ts'
export * from './register/declare.ts'
export { makePartitions } from './register/partitions.ts'
export {
  count,
  countedBy,
  type EventRead,
  find,
  history,
  type Listing,
  list,
  type Page,
  stream,
} from './register/run.ts'
export type { Asked, RecordRead, SameAs } from './register/select.ts'
export { serialsOf } from './register/store.ts'
export * from './rights/declare.ts'
export { findRules, rememberRules } from './rules.ts'
export { schemaOf } from './schema.ts'
export {
  type Appraisal,
  type Appraised,
  appraiseInMemory,
  type Verdict,
} from './scheme/appraise.ts'
export {
  type Benchmark,
  type BenchmarkUse,
  benchmarksFor,
  benchmarksOf,
  readBenchmarks,
} from './scheme/benchmark.ts'
export {
  type Band,
  type Cap,
  type Compare,
  type Criterion,
  type Group,
  isCriterion,
  type Node as SchemeNode,
  type Places,
  type Result as SchemeResult,
  type SchemeContent,
  type Scoring,
  type Stage,
  type Term,
  type Test as SchemeTest,
} from './scheme/content.ts'
export * from './scheme/declare.ts'
export { inputText } from './scheme/describe.ts'
export { contentDiff, type Difference } from './scheme/diff.ts'
export { explain, type Reason } from './scheme/explain.ts'
export { type Answer, type Facts, factsOf, type GivenFacts } from './scheme/facts.ts'
export { type Declared, type Fault, schemeFaults } from './scheme/faults/index.ts'
export { givenFault } from './scheme/given.ts'
export * from './scheme/input.ts'
export {
  headsOf,
  type Kept,
  type KeptAsked,
  keptSince,
  keptSql,
  readKept,
} from './scheme/kept.ts'
export {
  type Amount,
  between,
  exactly,
  type Known,
  unknownNumber,
  unknownWord,
  word,
} from './scheme/known.ts'
export { type InputAsked, keptBy, observe } from './scheme/observe.ts'
export { type Entrant, gradesWithin, type Placed, placesOf } from './scheme/places.ts'
export { appraiseSubjects, type FactsAsked, readInputs } from './scheme/read.ts'
export { schemeKind, schemeOf } from './scheme/sealed.ts'
export { setFaults } from './scheme/set/faults.ts'
export { type AllAsked, appraiseAll, type StandingRun } from './scheme/standing/all.ts'
export {
  appraiseOne,
  type ExplainAsked,
  explainStanding,
  type StandingExplained,
} from './scheme/standing/explain.ts'
export {
  type GradeCount,
  gradeCounts,
  type PastStanding,
  type RunRead,
  type SchemeRef,
  type Standing,
  type StandingAsked,
  type StandingsAsked,
  standingOf,
  standingPast,
  standingRuns,
  standings,
  standingsOf,
} from './scheme/standing/read.ts'
export { type StandingsVerified, verifyStandings } from './scheme/standing/verify.ts'
export * from './scheme/subject.ts'
export { type Use, useKey, usesOf } from './scheme/uses.ts'
export { argumentTitle, fieldOf as inputField, type ValueType, valueType } from './scheme/value.ts'
export { scoringText, wantedText } from './scheme/wanted.ts'
export { decrypt, encrypt } from './secret/cipher.ts'
export { forgetMatches, matchesKept } from './secret/forget.ts'
export { type Look, look } from './secret/look.ts'
export { hideSealed, type KeyRing, sealedMark } from './secret/seal.ts'
export * from './source.ts'
export * from './value/declare.ts'
