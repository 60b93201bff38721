import ICAL from 'ical.js'
import { bodyOf } from '../server/mail/testing/letter.ts'
import { mailServer } from '../server/mail/testing/server.ts'
import { workAs } from './demo-people.ts'
import { enter } from './enter.ts'
import { startInstance } from './instance.ts'
import { expect, test } from './journey.ts'

const entriesIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

test('a calendar program reads the deadlines of one person until the address is withdrawn', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-clerk')
  const due = page.locator('.duties li, .duty-list li, .duties tbody tr')
  await expect(due.first()).toBeVisible()
  await page.getByRole('link', { name: '我的提醒' }).click()
  await expect(page.getByText('本系统没有配置邮件服务器')).toBeVisible()
  await page.getByRole('button', { name: '开通日历订阅' }).click()
  const address = (await page.locator('.calendar-address').textContent()) ?? ''
  await look('reminding')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('reminding-narrow')
  const feed = await fetch(address.trim())
  expect(feed.headers.get('content-type')).toContain('text/calendar')
  const entries = entriesIn(await feed.text())
  expect(entries.length).toBeGreaterThan(0)
  const today = await page.request.get(`${demo.address}/api/today`)
  const { duties } = (await today.json()) as { duties: { title: string; due: string | null }[] }
  const dated = duties.filter((duty) => duty.due !== null)
  expect(entries.map(({ summary }) => summary).toSorted()).toEqual(
    dated.map(({ title }) => title).toSorted(),
  )
  await page.getByRole('button', { name: '停止订阅' }).click()
  await expect(page.getByRole('button', { name: '开通日历订阅' })).toBeVisible()
  expect((await fetch(address.trim())).status).toBe(404)
})

test('letters go where a code came back from', async ({ page, look }) => {
  const server = await mailServer()
  const env = { SMTP_URL: server.url, MAIL_FROM: 'zhiheng@example.gov.cn' }
  const instance = await startInstance(['start'], { env })
  try {
    await enter(page, instance)
    await page.goto(`${instance.address}/work/reminding`)
    await page.getByLabel('邮箱').fill('不是邮箱')
    await page.getByRole('button', { name: '发送验证码' }).click()
    await expect(page.getByText('请填写邮箱，例如 name@example.org')).toBeVisible()
    await page.getByLabel('邮箱').fill('zhoulan@example.org')
    await page.getByRole('button', { name: '发送验证码' }).click()
    await page.getByLabel('邮件中的六位验证码').fill('12')
    await page.getByRole('button', { name: '确认' }).click()
    await expect(page.getByText('验证码不正确或者已经过期')).toBeVisible()
    await look('reminding-code')
    const [letter] = server.letters
    expect(letter?.to).toBe('zhoulan@example.org')
    const code = /\b(\d{6})\b/.exec(bodyOf(letter!.raw))![1]!
    await page.getByLabel('邮件中的六位验证码').fill(code)
    await page.getByRole('button', { name: '确认' }).click()
    await expect(page.getByText('提醒发到 zhoulan@example.org。')).toBeVisible()
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT')
    await page.getByLabel('期限过半时').uncheck()
    await kept
    await page.reload()
    await expect(page.getByLabel('期限过半时')).not.toBeChecked()
    await look('reminding-letters')
  } finally {
    await instance.stop()
    await server.close()
  }
})
