import { Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** Every register, by the body of work that it belongs to. */
export function Registers() {
  const t = useT()
  const catalogue = useCatalogue()
  return (
    <Page title={t('台账')} lead={t('数据从哪里来：每一个指标都由这些记录算出。')}>
      <Answered query={catalogue}>
        {({ registers }) =>
          registers.some(isReadable) ? (
            [...groups(registers.filter(isReadable))].map(([module, list]) => (
              <section key={module} className="block">
                <h2>{module}</h2>
                <ul className="register-list">
                  {list.map((register) => (
                    <li key={register.name}>
                      <Link to="/records/$register" params={{ register: register.name }}>
                        {register.title}
                      </Link>
                      <span className="quiet">{Object.values(register.states).join(' · ')}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))
          ) : (
            <EmptyState title={t('没有台账')}>{t('您的岗位看不到任何台账。')}</EmptyState>
          )
        }
      </Answered>
    </Page>
  )
}

const isReadable = (register: RegisterFace) => register.readable !== false

function groups(registers: readonly RegisterFace[]): Map<string, RegisterFace[]> {
  const found = new Map<string, RegisterFace[]>()
  for (const register of registers)
    found.set(register.module, [...(found.get(register.module) ?? []), register])
  return found
}
