import { allow, defineAct, defineRole, own, within } from '@zhiheng/kernel'

/** Who makes the inquiries of tests, and on what grounds. */
export const act = defineAct('查问办法（测试用）')
export const inquirer = defineRole('inquirer', '查问员')
export const reviewer = defineRole('reviewer', '复核员')
export const here = [allow([inquirer, reviewer], { region: within(own.scope) })]
export const byInquirer = [allow(inquirer, { region: within(own.scope) })]
