import { StateBadge } from '@zhiheng/ui'
import type { Item } from '../page.ts'
import { GoalFacts } from './goal-facts.tsx'
import type { Promised } from './promises.ts'
import { TaskFacts } from './task-facts.tsx'
import { behindId } from './words.tsx'

/** The promises of one paragraph with their states; each opens to what stands behind it. */
export function Margin({ beside }: { beside: readonly Promised[] }) {
  return (
    <ul className="margin">
      {beside.map(({ no, item }) => (
        <li key={no} className={`state-${item.state}`}>
          <details name="behind">
            <summary>
              <span className="reference-no">{no}</span>
              <StateBadge state={item.state} provisional={item.provisional} />
              <span className="promise-title" lang="zh-CN">
                {item.title}
              </span>
            </summary>
            <Behind no={no} item={item} />
          </details>
        </li>
      ))}
    </ul>
  )
}

function Behind({ no, item }: { no: number; item: Item }) {
  return (
    <div className="behind" id={behindId(no)}>
      <p className="why" lang="zh-CN">
        {item.why}
      </p>
      {item.kind === 'goal' ? <GoalFacts goal={item.goal} /> : <TaskFacts task={item.task} />}
    </div>
  )
}
