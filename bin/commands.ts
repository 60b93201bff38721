import type { Command } from './command.ts'

/** Every command by the word that calls it. */
export const commands: Record<string, Command> = {
  start: {
    summary: '启动服务  serve',
    load: () => import('./commands/start.ts'),
  },
  parse: {
    summary:
      '解读政策文件，输出 JSON、表格或网页  read policy documents, print JSON, tables or a page',
    usage: '<文件 file>… [--json | --table | --html]',
    load: () => import('./commands/parse.ts'),
  },
  demo: {
    summary: '启动演示（虚构省份，自带数据）  a fictional province with two years of data',
    load: () => import('./commands/demo.ts'),
  },
  verify: {
    summary: '核验记录是否被改动  prove that no record was altered',
    usage: '[--json] [--standings [n]]',
    load: () => import('./commands/verify.ts'),
  },
  migrate: {
    summary: '升级数据库结构  bring the database up to this release',
    load: () => import('./commands/migrate.ts'),
  },
  backup: {
    summary: '备份数据与文件（可在运行中）  back data and files up, also while serving',
    load: () => import('./commands/backup.ts'),
  },
  restore: {
    summary: '把备份恢复到空的实例  restore a backup into an empty instance',
    load: () => import('./commands/restore.ts'),
  },
  cases: {
    summary:
      '列出各版规则下的案件，或转按现行规则办理  cases by the rules they run under, and moving them',
    load: () => import('./commands/cases.ts'),
  },
  draw: {
    summary:
      '按公布的名录、秘密和见证重放双随机抽取  draw again from a published draw, and compare',
    usage: 'replay <文件 file>',
    load: () => import('./commands/draw.ts'),
  },
  procedures: {
    summary:
      '打印办理流程：状态、步骤、时限与依据  states, steps and time limits with their sources',
    load: () => import('./commands/procedures.ts'),
  },
  inputs: {
    summary: '列出评价方案可用的数据项  what schemes may ask of the records, with its arguments',
    load: () => import('./commands/inputs.ts'),
  },
  systems: {
    summary: '列出已实现的制度及其证明  what the outlines ask for, what does it, what proves it',
    load: () => import('./commands/systems.ts'),
  },
}
