import { useRef } from 'react'
import { useShortcuts } from '@/lib/useShortcuts'

/** J and K walk over the `[data-row]` links of a list; Enter opens by itself. */
export function useRowKeys<T extends HTMLElement = HTMLUListElement>() {
  const list = useRef<T>(null)

  function step(by: number) {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))
    rows[next]?.focus()
    rows[next]?.scrollIntoView({ block: 'nearest' })
  }

  useShortcuts({ KeyJ: () => step(1), KeyK: () => step(-1) })
  return list
}
