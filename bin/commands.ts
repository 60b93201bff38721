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
  migrate: {
    summary: '升级数据库结构  bring the database up to this release',
    load: () => import('./commands/migrate.ts'),
  },
}
