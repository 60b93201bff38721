import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemList } from '@zhiheng/ui'
import { Checkbox } from 'antd'
import { saysOf } from '../api/fault.ts'
import { keepMarks, type Marks, type Reminding } from '../api/reminding.ts'
import { useT } from '../language/use-t.ts'

/** When of the time that a duty has one is told; kept as it is ticked. */
export function MarkChoice({ half, mostly, due }: Reminding) {
  const t = useT()
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: keepMarks,
    onSettled: () => queries.invalidateQueries({ queryKey: ['reminding'] }),
  })
  const marks: Marks = keep.isPending && keep.variables ? keep.variables : { half, mostly, due }
  const words = { half: t('期限过半时'), mostly: t('期限过八成时'), due: t('期满当日') }
  return (
    <fieldset className="marks">
      <legend>{t('何时提醒')}</legend>
      {keep.error && <ProblemList problems={[{ says: saysOf(keep.error) }]} />}
      {(['half', 'mostly', 'due'] as const).map((mark) => (
        <Checkbox
          key={mark}
          checked={marks[mark]}
          onChange={({ target }) => keep.mutate({ ...marks, [mark]: target.checked })}
        >
          {words[mark]}
        </Checkbox>
      ))}
    </fieldset>
  )
}
