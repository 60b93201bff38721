import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { Form, PageLanguage } from '../page.ts'
import { Box } from './box.tsx'
import { Facts } from './facts.tsx'
import { Sender } from './sender.tsx'

/** The public form. It works without a script, and says what is wrong where it is wrong. */
export function FormPage(page: Form & { readonly language: PageLanguage }) {
  const t = useT()
  const { regions, problems, language } = page
  return (
    <div className="narrow">
      <h1>{t('向市场监管部门投诉或者举报')}</h1>
      <p>
        {t(
          '买到的商品、接受的服务有问题，想解决自己的纠纷，是投诉；发现经营者违法，是举报。不需要注册账号。',
        )}
      </p>
      {Object.keys(problems).length > 0 && (
        <p className="warning" role="alert">
          {t('提交没有成功，请改正下面标出的内容。')}
        </p>
      )}
      {regions.length === 0 ? (
        <p className="warning">{t('目前没有地区开通网上投诉举报，请拨打 12315。')}</p>
      ) : (
        <form
          className="boxes"
          method="post"
          action={link('/complain', language)}
          encType="multipart/form-data"
        >
          <Kind {...page} />
          <Region {...page} />
          <Facts {...page} />
          <Sender {...page} />
          <button type="submit">{t('提交')}</button>
        </form>
      )}
    </div>
  )
}

function Kind({ typed, problems }: Form) {
  const t = useT()
  const kinds = [
    ['complaint', t('投诉：解决我的消费纠纷')],
    ['tip', t('举报：反映违法行为')],
    ['both', t('既投诉又举报')],
  ] as const
  return (
    <fieldset className={problems.wants ? 'box wrong' : 'box'}>
      <legend>
        {t('要办的事')}
        <span aria-hidden="true"> *</span>
      </legend>
      {kinds.map(([value, title]) => (
        <label key={value}>
          <input
            type="radio"
            name="wants"
            value={value}
            required
            defaultChecked={typed.wants === value}
          />
          {title}
        </label>
      ))}
      {problems.wants && (
        <p className="hint">
          <strong>{problems.wants}</strong>
        </p>
      )}
    </fieldset>
  )
}

function Region({ regions, typed, problems }: Form) {
  const t = useT()
  return (
    <Box name="region" label={t('经营者所在地区')} problem={problems.region} required>
      {(box) => (
        <select {...box} defaultValue={typed.region ?? ''}>
          <option value="">{t('请选择')}</option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Box>
  )
}
