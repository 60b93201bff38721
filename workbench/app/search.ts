import type { Where } from '../api/records.ts'

/** What a URL may carry after `?`; anything else in it is dropped. */
type Raw = Record<string, unknown>

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const month = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined
const day = (value: unknown) => {
  const found = text(value)
  return found && /^\d{4}-\d{2}-\d{2}$/.test(found) ? found : undefined
}
/** Keeps the keys that have a value: a key set to `undefined` would show in the URL. */
function set<T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as Partial<T>
}

/** The living outline: as of which day, and which item is open. */
export const outlineSearch = (raw: Raw) =>
  set<{ on: string; item: string }>({ on: day(raw.on), item: text(raw.item) })

/** Which two schemes are compared: an address, the hash of a content or the name of a template each. */
export const comparisonSearch = (raw: Raw) =>
  set<{ before: string; after: string }>({
    before: codeText(raw.before),
    after: codeText(raw.after),
  })

/** Loading: the address of the document whose corrected text is loaded. */
export const loadSearch = (raw: Raw) => set<{ revises: string }>({ revises: text(raw.revises) })

export interface TasksSearch {
  readonly document: string
  readonly department: string
  readonly state: string
  readonly due: string
  readonly q: string
  readonly group: string
}
/** The task list: of which document, narrowed by what, and grouped by department or deadline. */
export const tasksSearch = (raw: Raw) =>
  set<TasksSearch>({
    document: text(raw.document),
    department: text(raw.department),
    state: text(raw.state),
    due: text(raw.due),
    q: codeText(raw.q),
    group: text(raw.group),
  })

export interface GoalsSearch {
  readonly region: string
  readonly on: string
  readonly document: string
  readonly state: string
  readonly domain: string
  readonly department: string
  readonly q: string
  readonly group: string
}
/** The list of goals: of which region and day, narrowed by what, and grouped by what. */
export const goalsSearch = (raw: Raw) =>
  set<GoalsSearch>({
    region: codeText(raw.region),
    on: day(raw.on),
    document: text(raw.document),
    state: text(raw.state),
    domain: text(raw.domain),
    department: text(raw.department),
    q: codeText(raw.q),
    group: text(raw.group),
  })

/** Enterprises: by which words or code. */
export const partiesSearch = (raw: Raw) => set<{ q: string }>({ q: codeText(raw.q) })

/** Returns: of which round, by its address. */
export const returnsSearch = (raw: Raw) => set<{ round: string }>({ round: text(raw.round) })

/** The yearly plan: of which year. */
export const planSearch = (raw: Raw) => set<{ year: number }>({ year: yearOf(raw.year) })

function yearOf(raw: unknown): number | undefined {
  const year = Number(raw)
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : undefined
}

/** New supervision slips: about which tasks, addresses divided by commas. */
export const slipsSearch = (raw: Raw) => set<{ tasks: string }>({ tasks: text(raw.tasks) })

/** An indicator: of which region, and broken down by what. */
export const indicatorSearch = (raw: Raw) =>
  set<{ region: string; by: string }>({ region: codeText(raw.region), by: text(raw.by) })

/** Codes are digits, which a URL reader takes for a number. */
const codeText = (value: unknown) => (typeof value === 'number' ? String(value) : text(value))

export interface ListSearch {
  readonly q: string
  readonly sort: string
  readonly descending: boolean
  readonly where: Where
}
/** A register list: words, order and filters. */
export const listSearch = (raw: Raw) =>
  set<ListSearch>({
    q: codeText(raw.q),
    sort: text(raw.sort),
    descending: raw.descending === true ? true : undefined,
    where: filtersOf(raw.where),
  })

/** Filters hold one value or several. */
function filtersOf(raw: unknown): Where | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const entries = Object.entries(raw).map(
    ([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)] as const,
  )
  return entries.length ? Object.fromEntries(entries) : undefined
}

/** The form of a new record: fields that are known already. */
export const newSearch = (raw: Raw) =>
  set<{ given: Readonly<Record<string, string>> }>({ given: whereOf(raw.given) })

function whereOf(raw: unknown): Record<string, string> | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const entries = Object.entries(raw).map(([name, value]) => [name, String(value)] as const)
  return entries.length ? Object.fromEntries(entries) : undefined
}

/** The audit trail: whose, of which register, between which days. */
export const auditSearch = (raw: Raw) =>
  set<{ register: string; actor: string; from: string; to: string }>({
    register: text(raw.register),
    actor: text(raw.actor),
    from: day(raw.from),
    to: day(raw.to),
  })

/** Complaints: of which months the report is. */
export const statisticsSearch = (raw: Raw) =>
  set<{ from: string; to: string }>({ from: month(raw.from), to: month(raw.to) })

/** Organisation: which part, as of which day, beside which document. */
export const organisationSearch = (raw: Raw) =>
  set<{ tab: string; on: string; document: string }>({
    tab: text(raw.tab),
    on: day(raw.on),
    document: text(raw.document),
  })

/** A hand-over: of which posts, addresses divided by commas. */
export const handOverSearch = (raw: Raw) => set<{ posts: string }>({ posts: text(raw.posts) })

/** The queue: of which register, and in which state. */
export const kindSearch = (raw: Raw) =>
  set<{ register: string; state: string }>({ register: text(raw.register), state: text(raw.state) })

/** Who stands how: by which scheme of which region, of which grade. */
export const standingsSearch = (raw: Raw) =>
  set<{ region: string; scheme: string; grade: string }>({
    region: codeText(raw.region),
    scheme: text(raw.scheme),
    grade: text(raw.grade),
  })
