import { makeCreditCode } from '@zhiheng/codes'
import { buildApp } from '../app.ts'
import type { App } from '../http/app.ts'
import { type Browser, openBrowser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { buildPortal, portalFolder } from '../web/build.ts'
import { sendForm } from './form.ts'

/** Where most of what happens is, and a county that has no part in it. */
export const here = '910101'
export const elsewhere = '910104'
const organisation = (n: number) =>
  makeCreditCode({
    department: '9',
    category: '1',
    region: here,
    organisation: `MA${String(n).padStart(6, '0')}`,
  })
/** Whom the cases are about; somebody else; a laboratory. */
export const ownFirm = organisation(1)
export const otherFirm = organisation(2)
export const laboratory = organisation(3)

/** Who is there; a visitor has no account. */
const roles = {
  officer: [here, 'officer', 'amr'],
  colleague: [here, 'officer', 'amr'],
  intake: [here, 'intake', 'amr'],
  head: [here, 'head', 'amr'],
  farOfficer: [elsewhere, 'officer', 'amr'],
  firm: [here, 'enterprise', { party: ownFirm }],
  otherFirm: [here, 'enterprise', { party: otherFirm }],
  laboratory: [here, 'laboratory', { party: laboratory }],
} as const
type Employed = keyof typeof roles
export type Reader = Employed | 'visitor'

/** A record, as addresses name it. */
export interface Place {
  readonly register: string
  readonly address: string
}

/** An instance with people of every kind, and its public pages. */
export interface World {
  readonly at: Instance
  readonly app: App
  readonly people: Readonly<Record<Reader, Browser>>
  /** Somebody takes a step through the API; where the record is. @throws with the refusal */
  step(by: Employed, step: Step, answers: object): Promise<Place>
  /** Sends a report in through the public form, under a name; its code. */
  report(text: string, sender: { readonly person: string; readonly phone: string }): Promise<string>
  close(): Promise<void>
}

type Step = readonly [register: string, step: string, on?: Place]

export async function openWorld(): Promise<World> {
  await buildPortal((line) => console.log(line))
  const at = await openInstance({ now: () => new Date('2026-05-20T02:00:00Z') })
  const app = await buildApp(at.parts, { portal: portalFolder })
  const people: Partial<Record<Reader, Browser>> = { visitor: openBrowser(app) }
  for (const [name, [region, role, of]] of Object.entries(roles))
    people[name as Employed] = through(app, await at.staff(region, role, of))
  const all = people as Record<Reader, Browser>
  return {
    at,
    app,
    people: all,
    step: (by, step, answers) => taken(all[by], [roles[by][0], ...step], answers),
    report: (text, sender) => reported(app, text, sender),
    close: async () => {
      await app.close()
      await at.close()
    },
  }
}

/** The same session on the application that has the public pages too. */
function through(app: App, signedIn: Browser): Browser {
  return openBrowser(app, signedIn.headers())
}

async function taken(
  browser: Browser,
  [region, register, step, on]: readonly [string, ...Step],
  answers: object,
): Promise<Place> {
  const at = on ? { region, id: on.address.split('~').at(-1) } : { region }
  const sent = { request: crypto.randomUUID(), rows: [{ at, answers }] }
  const done = await browser.send('POST', `/api/records/${register}/steps/${step}`, sent)
  const [record] = (done.body.records ?? []) as { id: string }[]
  if (!record) throw new Error(`${register}.${step}: ${done.text}`)
  return { register, address: `${region}~${record.id}` }
}

async function reported(
  app: App,
  text: string,
  sender: { readonly person: string; readonly phone: string },
): Promise<string> {
  const form = { wants: 'tip', region: here, respondent: '云桥电器有限公司', rewardWanted: 'on' }
  const done = await sendForm(app, '/complain', { ...form, text, ...sender })
  const code = /class="code"[^>]*>([a-z0-9-]{19})</.exec(done.text)?.[1]
  if (!code) throw new Error(done.text)
  return code
}
