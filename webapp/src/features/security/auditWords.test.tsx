import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuditEntry } from '@/api/shapes'
import { speak } from '@/i18n/i18n'
import { useAuditWords } from './useAuditWords'

const PRODUCT = join(import.meta.dirname, '../../../../src/main/java/org/sweetline')
/** Who writes into the trail; what is said of a stranger comes after the stranger's name. */
const DOORS = [
  /\baudit\s*\.record\(([^;]*);/g,
  /\baudit\s*\.recordUnnamed\([^,]*,([^;]*);/g,
  /\b(?:trail\.record|log\.did)\(([^;]*);/g,
]

describe('the words of the trail', () => {
  beforeEach(() => speak('ko'))
  afterEach(() => speak('en'))

  it('are there in Korean for all that the product writes into it', () => {
    const { result } = renderHook(() => useAuditWords())
    const deeds = writtenDeeds()

    const unknown = deeds.filter((action) => result.current.action({ action } as AuditEntry) === action)

    expect(deeds.length).toBeGreaterThan(120)
    expect(unknown).toEqual([])
  })
})

/** Literals alone: a deed that is put together of words is not found here. */
function writtenDeeds(): string[] {
  const found = readdirSync(PRODUCT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .map((file) => readFileSync(join(PRODUCT, file), 'utf8'))
    .filter((text) => /AuditTrail|SurgeLog|RiskTrail/.test(text))
    .flatMap((text) => DOORS.flatMap((door) => [...text.matchAll(door)]))
    .flatMap(([, said = '']) => deedsOf(said))
  return [...new Set(found)]
}

/** The first argument with a literal in it: one, or one of two. */
function deedsOf(said: string): string[] {
  const [argument = ''] = /[^,"]*"[^"]*"(?:\s*:\s*"[^"]*")?[^,]*/.exec(said) ?? []
  if (argument.includes('+')) return []
  return [...argument.matchAll(/"([^"]*)"/g)].flatMap(([, deed]) => (deed ? [deed] : []))
}
