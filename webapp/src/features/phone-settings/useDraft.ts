import { useState } from 'react'

/**
 * What somebody is about to change of something that others may change too. While nothing is touched it follows what is
 * there; once it is, it stays as it is until it is saved or taken back.
 */
export function useDraft<T>(present: T, version: number) {
  const [mine, setMine] = useState<{ value: T; seen: number } | null>(null)
  return {
    value: mine?.value ?? present,
    /** The version that the changes were made upon. */
    seen: mine?.seen ?? version,
    touched: mine !== null && JSON.stringify(mine.value) !== JSON.stringify(present),
    set: (value: T) => setMine({ value, seen: mine?.seen ?? version }),
    drop: () => setMine(null),
  }
}
