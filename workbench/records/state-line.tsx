import { formatInstant, useLanguage } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordDetail } from '../api/records.ts'
import { useT } from '../language/use-t.ts'
import { Deadlines } from './deadlines.tsx'
import { nextStates, type Passed, passedStates, shortened } from './path.ts'

interface Case {
  readonly face: RegisterFace
  readonly detail: RecordDetail
}

/** The way that a record went, with dates, the state it is in, where it may go from there, and its time limits. */
export function StateLine({ face, detail }: Case) {
  const t = useT()
  const { record, events, limits } = detail
  const { first, left, last } = shortened(passedStates(events))
  const next = nextStates(face, record.state)
  const now = (last.at(-1) ?? first.at(-1))?.no
  const item = (passed: Passed) => (
    <Passing key={passed.no} face={face} passed={passed} now={passed.no === now} />
  )
  return (
    <div className="state-line">
      <ol aria-label={t('办理到哪一步')}>
        {first.map(item)}
        {left > 0 && <li className="state-passed">{t('又经{{n}}步', { n: left })}</li>}
        {last.map(item)}
        {next.length > 0 && (
          <li className="state-next">
            <span>{t('接下来')}</span> {next.map((state) => face.states[state]).join(' / ')}
          </li>
        )}
      </ol>
      <Deadlines face={face} limits={limits} />
    </div>
  )
}

function Passing(props: { face: RegisterFace; passed: Passed; now: boolean }) {
  const { face, passed, now } = props
  const language = useLanguage()
  return (
    <li className="state-passed" aria-current={now ? 'step' : undefined}>
      <b>{face.states[passed.state] ?? passed.state}</b>
      <time dateTime={passed.at}>{formatInstant(passed.at, language)}</time>
    </li>
  )
}
