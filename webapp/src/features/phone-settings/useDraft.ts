import { useState } from 'react'
import { useAccount } from '@/api/useSession'
import { keepInTab, recallInTab } from '@/lib/keep'
import { useMoved } from '@/lib/useMoved'

interface Mine<T> {
  value: T
  seen: number
}

/**
 * What somebody is about to change of something that others may change too. While nothing is touched it follows what is
 * there; once it is, it stays as it is until it is saved or taken back, also while another sheet is looked at.
 */
export function useDraft<T extends object>(of: string, present: T, version: number) {
  const owner = useAccount()?.id ?? null
  const place = `sweetline.settings.${owner ?? ''}.${of}`
  const [kept, setKept] = useState<Mine<T> | null>(() => read(place))
  const moved = useMoved(of, owner)
  if (moved) setKept(read(place))
  // What was kept by an earlier build may lack something.
  const value = kept ? { ...present, ...kept.value } : present
  const touched = JSON.stringify(value) !== JSON.stringify(present)
  const mine = touched ? kept : null

  function become(next: Mine<T> | null) {
    setKept(next)
    keepInTab(place, next && JSON.stringify(next))
  }

  return {
    value,
    /** The version that the changes were made upon. */
    seen: mine?.seen ?? version,
    touched,
    /** Who undoes all by hand has changed nothing. */
    set: (next: T) =>
      become(JSON.stringify(next) === JSON.stringify(present) ? null : { value: next, seen: mine?.seen ?? version }),
    drop: () => become(null),
  }
}

function read<T>(place: string): Mine<T> | null {
  try {
    return JSON.parse(recallInTab(place) ?? 'null') as Mine<T> | null
  } catch {
    return null
  }
}
