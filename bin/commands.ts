import type { Command } from './command.ts'

/** Every command by the word that calls it. */
export const commands: Record<string, Command> = {
  start: {
    summary: '启动服务  serve',
    load: () => import('./commands/start.ts'),
  },
  parse: {
    summary: '解读政策文件，输出 JSON  read policy documents, print JSON',
    load: () => import('./commands/parse.ts'),
  },
  demo: {
    summary: '启动演示（虚构省份，自带数据）  a fictional province with two years of data',
    load: () => import('./commands/demo.ts'),
  },
  verify: {
    summary: '核验记录是否被改动  prove that no record was altered',
    load: () => import('./commands/verify.ts'),
  },
  migrate: {
    summary: '升级数据库结构  bring the database up to this release',
    load: () => import('./commands/migrate.ts'),
  },
}
