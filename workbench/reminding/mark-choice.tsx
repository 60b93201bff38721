import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { keepMarks, type Marks, type Reminding } from '../api/reminding.ts'
import { useT } from '../language/use-t.ts'

/** When of the time that a duty has one is told; kept as it is ticked, and as it was where that fails. */
export function MarkChoice({ half, mostly, due }: Reminding) {
  const t = useT()
  const queries = useQueryClient()
  const [marks, setMarks] = useState<Marks>({ half, mostly, due })
  const keep = useMutation({
    mutationFn: keepMarks,
    onError: () => setMarks({ half, mostly, due }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reminding'] }),
  })
  const words = { half: t('期限过半时'), mostly: t('期限过八成时'), due: t('期满当日') }
  const turn = (mark: keyof Marks, on: boolean) => {
    const next = { ...marks, [mark]: on }
    setMarks(next)
    keep.mutate(next)
  }
  return (
    <fieldset className="marks">
      <legend>{t('何时提醒')}</legend>
      {keep.error && <ProblemList problems={[{ says: saysOf(keep.error) }]} />}
      {(['half', 'mostly', 'due'] as const).map((mark) => (
        <Checkbox
          key={mark}
          checked={marks[mark]}
          onChange={({ target }) => turn(mark, target.checked)}
        >
          {words[mark]}
        </Checkbox>
      ))}
    </fieldset>
  )
}
