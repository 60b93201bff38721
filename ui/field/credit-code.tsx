import { Input } from 'antd'
import { useContext, useEffect, useState } from 'react'
import { useT } from '../language/use-t.ts'
import { type Checked, CheckValue } from './check.ts'
import type { Entry } from './entry.ts'
import type { FieldFace } from './field.ts'

/** Characters of a unified social credit code. */
const whole = 18
/** A code is looked at once it has stayed the same for so many milliseconds. */
const pause = 300

/** What is wrong with a code that is complete; the last answer asked for wins. */
function useChecked(field: FieldFace, code: string): Checked | null {
  const check = useContext(CheckValue)
  const [checked, setChecked] = useState<Checked | null>(null)
  useEffect(() => {
    setChecked(null)
    if (!check || code.length < whole) return
    let last = true
    const ask = () =>
      check(field, code).then(
        (found) => last && setChecked(found),
        () => undefined,
      )
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      last = false
      clearTimeout(timer)
    }
  }, [check, field, code])
  return checked
}

/** A unified social credit code, checked while it is typed; what was probably meant is one click away. */
export function CreditCode({ id, value, fault, onChange, field }: Entry & { field: FieldFace }) {
  const t = useT()
  const code = value === null || value === undefined ? '' : String(value)
  const checked = useChecked(field, code)
  const wrong = checked?.says ?? null
  return (
    <>
      <Input
        id={id}
        className="code"
        value={code}
        maxLength={whole + 2}
        {...(wrong ? { status: 'error' as const } : {})}
        placeholder={t('统一社会信用代码，18位')}
        onChange={({ target }) => onChange?.(target.value.trim().toUpperCase() || null)}
      />
      {code !== '' && code.length < whole && (
        <p className="field-help">{t('还差{{n}}位', { n: whole - code.length })}</p>
      )}
      {wrong && wrong !== fault && (
        <p className="field-fault" role="status">
          {wrong}
        </p>
      )}
      {checked && checked.suggestions.length > 0 && (
        <p className="field-help">
          {t('是不是：')}
          {checked.suggestions.map((one) => (
            <button
              key={one}
              type="button"
              className="link-button code suggestion"
              onClick={() => onChange?.(one)}
            >
              {one}
            </button>
          ))}
        </p>
      )}
      {checked && !wrong && <p className="field-help">{t('代码校验通过')}</p>}
    </>
  )
}
