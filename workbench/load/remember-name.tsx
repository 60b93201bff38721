import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { saysOf } from '../api/fault.ts'
import type { NamedBody } from '../api/load.ts'
import { readRecords, takeStep } from '../api/records.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { withAlias } from './alias.ts'
import { useBodiesHere } from './bodies-here.ts'

/** Asks once whether a printed name means a department from now on; kept by the department's own step. */
export function RememberName({ body, onDone }: { body: NamedBody; onDone: () => void }) {
  const t = useT()
  const { region } = useBodiesHere()
  const { message } = App.useApp()
  const { data: catalogue } = useCatalogue()
  const step = catalogue?.registers.find(({ name }) => name === 'department')?.steps.import
  const { printed, title } = body
  const remember = useMutation({
    mutationFn: async () => {
      const where = { where: { region }, q: title ?? '' }
      const { records } = await readRecords('department', where, {})
      const record = records.find(({ fields }) => fields.code === body.department)
      if (!record) throw new Error(t('没有找到这个部门的登记'))
      return takeStep('department', 'import', withAlias(record, step?.fills ?? [], printed))
    },
    onSuccess: () => {
      void message.success(t('已记住'))
      onDone()
    },
    onError: (error) => void message.error(saysOf(error)),
  })
  if (!step?.mine) return null
  return (
    <div role="status">
      {t('以后都把“{{printed}}”认作{{title}}？', { printed, title: title ?? '' })}
      <Button size="small" loading={remember.isPending} onClick={() => remember.mutate()}>
        {t('记住')}
      </Button>
      <Button size="small" onClick={onDone}>
        {t('只在这一份')}
      </Button>
    </div>
  )
}
