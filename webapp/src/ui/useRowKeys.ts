import { useRef } from 'react'
import { useShortcuts } from '@/lib/useShortcuts'

/** J and K walk over the `[data-row]` links of a list; O opens, and Enter does by itself. */
export function useRowKeys<T extends HTMLElement = HTMLUListElement>() {
  const list = useRef<T>(null)

  function step(by: number) {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))
    rows[next]?.focus()
    rows[next]?.scrollIntoView({ block: 'nearest' })
  }

  function open() {
    const row = document.activeElement
    if (row instanceof HTMLElement && row.matches('[data-row]') && list.current?.contains(row)) row.click()
  }

  useShortcuts({ KeyJ: () => step(1), KeyK: () => step(-1), KeyO: open })
  return list
}
