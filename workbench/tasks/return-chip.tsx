import type { ReturnState, RoundReturn } from '../api/tasks.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'

const words: Readonly<Record<ReturnState, Sentence>> = {
  accepted: '已接收',
  submitted: '待接收',
  returned: '已退回',
  awaited: '待报送',
  missing: '缺报',
  unsigned: '未签收',
}

/** What the office asks for with a return, as the answer names it. */
const papers: readonly Sentence[] = ['盖章原件', '电子文本', '下一年度目标、任务和措施']

type Shown = Pick<RoundReturn, 'state' | 'lateBy' | 'lacks' | 'why'>

/** How a return stands, with by how much it is late and what it lacks. */
export function ReturnChip({ one }: { one: Shown }) {
  const t = useT()
  const bad = one.state === 'missing' || one.state === 'returned' || one.state === 'unsigned'
  return (
    <span className="return-chip" title={one.why}>
      <span className={bad ? 'stage stage-late' : `stage stage-${one.state}`}>
        {t(words[one.state])}
      </span>
      {one.lateBy && <Late by={one.lateBy} />}
      {one.lacks.length > 0 && (
        <small>
          {t('缺{{what}}', { what: one.lacks.map((what) => named(t, what)).join(t('、')) })}
        </small>
      )}
    </span>
  )
}

function named(t: ReturnType<typeof useT>, what: string): string {
  const known = papers.find((paper) => paper === what)
  return known ? t(known) : what
}

function Late({ by }: { by: NonNullable<RoundReturn['lateBy']> }) {
  const t = useT()
  return (
    <small className="late-by">
      {by.workdays ? t('迟 {{n}} 个工作日', { n: by.workdays }) : t('迟 {{n}} 天', { n: by.days })}
    </small>
  )
}
