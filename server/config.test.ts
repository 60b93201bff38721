import { isAbsolute } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

test('an empty environment gives the defaults of a laptop', () => {
  const config = readConfig({ PORT: '' })
  expect(config).toMatchObject({
    port: 4020,
    host: '127.0.0.1',
    production: false,
    secondFactor: 'offered',
  })
  expect(isAbsolute(config.dataDir)).toBe(true)
  expect(config).not.toHaveProperty('databaseUrl')
})

test('every variable is read', () => {
  const env = {
    PORT: '80',
    HOST: '::',
    DATA_DIR: '/srv/zhiheng',
    DATABASE_URL: 'postgresql://zhiheng_app:s@db/zhiheng',
    DATABASE_OWNER_URL: 'postgres://zhiheng_owner:s@db/zhiheng',
    NODE_ENV: 'production',
    SIGN_INS_PER_MINUTE: '90',
  }
  expect(readConfig(env)).toEqual({
    port: 80,
    host: '::',
    dataDir: '/srv/zhiheng',
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    production: true,
    secondFactor: 'required',
    signInsPerMinute: 90,
  })
  expect(readConfig({ ...env, SECOND_FACTOR: 'offered' }).secondFactor).toBe('offered')
})

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '1e3'],
  ['HOST', 'two words'],
  ['SECOND_FACTOR', 'yes'],
  ['SIGN_INS_PER_MINUTE', '0'],
  ['SIGN_INS_PER_MINUTE', 'many'],
  ['DATABASE_URL', 'mysql://secret@db/zhiheng'],
  ['DATABASE_OWNER_URL', 'postgresql://secret@db'],
])('%s=%s is refused by name, without showing a password', (name, value) => {
  const read = () => readConfig({ [name]: value })
  expect(read).toThrow(ConfigError)
  expect(read).toThrow(name)
  expect(read).not.toThrow('secret')
})
