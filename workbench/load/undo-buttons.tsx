import { Button } from 'antd'
import { useT } from '../language/use-t.ts'
import type { useEdits } from './use-edits.ts'

/** Takes edits back, and brings them again. */
export function UndoButtons({ edits }: { edits: ReturnType<typeof useEdits> }) {
  const t = useT()
  const [{ past, future }, move] = edits
  return (
    <>
      <Button disabled={past.length === 0} onClick={() => move({ do: 'undo' })}>
        {t('撤销')}
      </Button>
      <Button disabled={future.length === 0} onClick={() => move({ do: 'redo' })}>
        {t('重做')}
      </Button>
    </>
  )
}
