import { type RefObject, useCallback, useMemo, useState } from 'react'
import { useShortcuts } from '@/lib/useShortcuts'
import type { ReturnRow } from '../api/shapes'

/** The server takes no more at a time. */
export const MOST = 100

/** What is ticked, by mouse or by X on the row that one stands on; what left the list is ticked no more. */
export function useSelection(items: ReturnRow[], list: RefObject<HTMLElement | null>, enabled: boolean) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(
    () => new Set(items.map(({ number }) => number).filter((number) => ticked.has(number))),
    [items, ticked],
  )
  const toggle = useCallback((number: string) => {
    setTicked((known) => {
      const next = new Set(known)
      if (!next.delete(number) && next.size < MOST) next.add(number)
      return next
    })
  }, [])
  const clear = useCallback(() => setTicked(new Set()), [])
  useShortcuts(
    {
      KeyX: () => {
        const row = document.activeElement
        const number = row instanceof HTMLElement && list.current?.contains(row) ? row.dataset.number : undefined
        if (number) toggle(number)
      },
    },
    enabled,
  )
  return { selected, toggle, clear }
}
