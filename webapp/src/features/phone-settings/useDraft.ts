import { useState } from 'react'
import { useAccount } from '@/api/useSession'
import { keepInTab, recallInTab } from '@/lib/keep'

interface Mine<T> {
  value: T
  seen: number
}

/**
 * What somebody is about to change of something that others may change too. While nothing is touched it follows what is
 * there; once it is, it stays as it is until it is saved or taken back, also while another sheet is looked at.
 */
export function useDraft<T>(of: string, present: T, version: number) {
  const place = `sweetline.settings.${useAccount()?.id ?? ''}.${of}`
  const [mine, setMine] = useState<Mine<T> | null>(() => read(place))

  const [shown, setShown] = useState(of)
  if (shown !== of) {
    setShown(of)
    setMine(read(place))
  }

  function become(next: Mine<T> | null) {
    setMine(next)
    keepInTab(place, next && JSON.stringify(next))
  }

  return {
    value: mine?.value ?? present,
    /** The version that the changes were made upon. */
    seen: mine?.seen ?? version,
    touched: mine !== null && JSON.stringify(mine.value) !== JSON.stringify(present),
    set: (value: T) => become({ value, seen: mine?.seen ?? version }),
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
