import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = import.meta.dirname
const files = filesUnder(ROOT).filter((file) => /\.tsx?$/.test(file))
const product = files.filter((file) => !/\.test\.tsx?$/.test(file) && !place(file).startsWith('testing/'))

/** What each floor may import from; app stands on top of all. */
const FLOORS: Record<string, string[]> = {
  lib: ['lib'],
  i18n: ['i18n', 'lib'],
  ui: ['ui', 'lib', 'i18n'],
  api: ['api', 'lib'],
}

describe('the walls of the web app', () => {
  it.each(product.filter((file) => place(file).startsWith('features/')).map((file) => [place(file), file]))(
    '%s imports no other feature and no page',
    (name, file) => {
      const feature = name.split('/')[1]

      const strangers = importsOf(file).filter(
        (target) => target.startsWith('app/') || (target.startsWith('features/') && target.split('/')[1] !== feature),
      )

      expect(strangers).toEqual([])
    },
  )

  it.each(Object.keys(FLOORS))('%s imports only from the floors below it', (floor) => {
    const wrong = product
      .filter((file) => place(file).startsWith(`${floor}/`))
      .flatMap((file) => importsOf(file).map((target) => `${place(file)} -> ${target}`))
      .filter((arrow) => !FLOORS[floor]?.includes(arrow.split(' -> ')[1]?.split('/')[0] ?? ''))

    expect(wrong).toEqual([])
  })

  it('keeps every file to 200 lines, the generated one apart', () => {
    const long = files.filter(
      (file) => place(file) !== 'api/schema.ts' && readFileSync(file, 'utf8').split('\n').length > 201,
    )

    expect(long.map(place)).toEqual([])
  })

  it('makes at most one API call in a file', () => {
    const busy = product.filter(
      (file) =>
        /\/api\/use/.test(place(file)) &&
        (readFileSync(file, 'utf8').match(/\b(mutationFn|queryFn):/g)?.length ?? 0) > 1,
    )

    expect(busy.map(place)).toEqual([])
  })
})

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return targets
    .filter((target) => target.startsWith('@/') || target.startsWith('.'))
    .filter((target) => !target.endsWith('.css'))
    .map((target) => (target.startsWith('@/') ? target.slice(2) : place(join(file, '..', target))))
}

function place(file: string): string {
  return relative(ROOT, file).split(sep).join('/')
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}
