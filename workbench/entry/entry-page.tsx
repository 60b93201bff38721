import { ProblemList } from '@zhiheng/ui'
import { Button, Form, type FormProps } from 'antd'
import type { ReactNode } from 'react'
import { problemsOf, saysOf } from '../api/fault.ts'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { useT } from '../language/use-t.ts'

/** A sheet of paper with one form on it, for everything before the frame. */
export function EntryPage<T>(props: {
  title: string
  lead: string
  submit: string
  sending: { isPending: boolean; error: unknown; mutate: (values: T) => void }
  initial?: FormProps<T>['initialValues']
  children: ReactNode
}) {
  const t = useT()
  const { title, lead, submit, sending, initial, children } = props
  const problems = problemsOf(sending.error)
  return (
    <main className="entry">
      <title>{`${title} · 质衡`}</title>
      <div className="entry-sheet">
        <p className="brand">
          <span className="brand-mark" aria-hidden="true">
            衡
          </span>
          <span>{t('质衡')}</span>
        </p>
        <h1>{title}</h1>
        <p className="entry-lead">{lead}</p>
        {sending.error ? (
          <ProblemList problems={problems.length ? problems : [{ says: saysOf(sending.error) }]} />
        ) : null}
        <Form<T>
          layout="vertical"
          requiredMark={false}
          scrollToFirstError
          onFinish={(values) => sending.mutate(values)}
          {...(initial ? { initialValues: initial } : {})}
        >
          {children}
          <Button type="primary" htmlType="submit" size="large" block loading={sending.isPending}>
            {submit}
          </Button>
        </Form>
      </div>
      <LanguageSwitch />
    </main>
  )
}
