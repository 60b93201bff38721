import type { Page } from '@playwright/test'
import { openDuty, workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

// Every late task is supervised at once: only those of the demonstration, not what other journeys leave late.
test.use({ alone: 'supervise' })

const task = '守牢食品安全底线'
const said = '全市学校食堂视频接入完成九成，其余十二所在12月底前完成。'

const duties = (page: Page) => page.locator('.duty-list').getByRole('listitem')

test('a late task is supervised: issued in two clicks, signed for, answered with evidence, closed', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the office sees the late task on its first page and issues a slip', async () => {
    await workAs(page, demo, 'office')
    const late = duties(page).filter({ hasText: task }).filter({ hasText: '督办逾期任务' })
    await expect(late).toContainText('逾期')
    await look('late-task-on-today')
    await late.getByRole('link').first().click()
    await expect(page.getByLabel('督办要求')).toHaveValue(/完成期限：.*现已逾期/)
    await expect(page.getByLabel('督办要求')).toHaveValue(/最近一次报送：.*完成 60%/)
    await look('write-a-slip')
    await page.getByRole('button', { name: '印发督办单' }).click()
    await expect(page.getByRole('heading', { name: '已印发 1 份，0 份未印发' })).toBeVisible()
  })

  await test.step('its task says so in the list of tasks', async () => {
    await page.getByRole('link', { name: '任务', exact: true }).first().click()
    const row = page.getByRole('row').filter({ hasText: task })
    await expect(row.getByRole('link', { name: '督办中' })).toBeVisible()
    await look('supervised-task')
  })

  await test.step('another department does not see the slip', async () => {
    await workAs(page, demo, 'eco-clerk')
    await page.getByRole('link', { name: '督办', exact: true }).first().click()
    await expect(page.getByRole('main')).toContainText('没有督办单')
  })

  await test.step('the department finds it before everything else, signs and replies', async () => {
    await workAs(page, demo, 'amr-clerk')
    await expect(duties(page).first()).toContainText('签收督办单')
    await look('slip-first-on-today')
    await openDuty(page, task, '签收督办单')
    await step(page, '签收')
    await send(page, '签收')
    await stands(page, '待答复')
    await step(page, '答复')
    await form(page).getByLabel('办理情况').fill(said)
    await form(page)
      .locator('input[type=file]')
      .setInputFiles({
        name: '接入清单.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('学校食堂视频接入清单：已接入一百零八所，未接入十二所。', 'utf8'),
      })
    await expect(form(page)).toContainText('已选文件')
    await send(page, '答复')
    await stands(page, '待审核')
  })

  await test.step('the office accepts the reply and closes the slip', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, task, '审核督办答复')
    await expect(page.getByRole('main')).toContainText(said)
    await step(page, '认可并办结')
    await send(page, '认可并办结')
    await stands(page, '已办结')
    await look('closed-slip')
  })

  await test.step('the slip and its return are printed from its page', async () => {
    await page.getByRole('button', { name: '导出' }).click()
    await expect(page.getByRole('link', { name: '督办单回执 Word' })).toBeVisible()
    const print = page.getByRole('link', { name: '督办单 打印' })
    await page.goto(`${demo.address}${await print.getAttribute('href')}`)
    await expect(page.getByText('澜安市质量强市工作领导小组办公室').first()).toBeVisible()
    await expect(page.locator('.number')).toContainText(/^澜市监质督〔\d{4}〕\d+号$/)
    await expect(page.getByText(/前书面答复，附佐证材料/)).toBeVisible()
    await look('slip-on-paper')
  })
})

test('slips for all late tasks are issued at once, with a result for each', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.getByRole('link', { name: '任务', exact: true }).first().click()
  await page.getByRole('link', { name: /督办全部逾期任务/ }).click()
  await expect(page.getByRole('group', { name: '健全质量信用体系' })).toBeVisible()
  await look('write-several-slips')
  await page.getByRole('button', { name: /印发 \d+ 份督办单/ }).click()
  await expect(page.getByRole('heading', { name: /已印发 [1-9]\d* 份，0 份未印发/ })).toBeVisible()
  await look('issued-several-slips')
  await page.getByRole('link', { name: '查看全部督办' }).click()
  await expect(page.getByRole('heading', { name: '督办督查', level: 1 })).toBeVisible()
  await look('supervision')
})
