import { useT } from '../language/use-t.ts'
import { Box } from './box.tsx'
import { CodeForm } from './code-form.tsx'
import type { FollowedProps } from './followed-page.tsx'

/** What whoever handles the matter asks of the sender: a box for each answer that waits. */
export function Questions({ code, missing, language, followed }: FollowedProps) {
  const t = useT()
  const { questions } = followed
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{t('办理人员的询问')}</h2>
      {missing === 'answer' && (
        <p className="warning" role="alert">
          {t('请写下答复再提交，最多 5000 字。')}
        </p>
      )}
      {questions.map(({ id, asked, answer }) => (
        <article key={id}>
          <p className="told">{asked}</p>
          {answer === null ? (
            <CodeForm code={code} language={language}>
              <input type="hidden" name="question" value={id} />
              <Box
                id={id}
                name="answer"
                label={t('您的答复')}
                hint={t('办理人员会看到您的答复。不愿表明身份的，请不要写姓名、电话和住址。')}
                required
              >
                {(box) => <textarea {...box} rows={4} maxLength={5000} />}
              </Box>
              <button type="submit">{t('提交答复')}</button>
            </CodeForm>
          ) : (
            <p>{t('您的答复：{{answer}}', { answer })}</p>
          )}
        </article>
      ))}
    </section>
  )
}
