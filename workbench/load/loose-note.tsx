import { Button } from 'antd'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'
import type { DraftTask } from './item.ts'
import { periodsIn } from './loose-words.ts'

const words: Readonly<Record<string, Sentence>> = {
  monthly: '每月',
  quarterly: '每季度',
  halfYear: '每半年',
  yearly: '每年',
  once: '一次性',
}

/** Asks how often a task is due where the text orders it again and again, with what the text names to choose from. */
export function LooseNote(props: { task: DraftTask; onRecurs: (recurs: string) => void }) {
  const t = useT()
  const { task, onRecurs } = props
  const loose = task.loose ?? []
  if (loose.length === 0 || task.timing.recurs !== null) return null
  const said = { words: loose.join('、') }
  const named = periodsIn(loose)
  return (
    <p className="quiet line-wide loose-note">
      {named.length > 0
        ? t('文中写“{{words}}”，请选定办理周期：', said)
        : t('文中写“{{words}}”，没有写明多久一次；请选择办理周期，或选“一次性”。', said)}
      {[...named, 'once'].map((recurs) => (
        <Button key={recurs} size="small" onClick={() => onRecurs(recurs)}>
          {t(words[recurs] ?? '一次性')}
        </Button>
      ))}
    </p>
  )
}
