import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Shows the entry that the address names, once it is there. */
export function useNamedEntry(count: number) {
  const { hash } = useLocation()
  const shown = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entry may come with a later page
  useEffect(() => {
    if (!hash.startsWith('#entry-') || shown.current === hash) return
    const entry = document.getElementById(hash.slice(1))
    if (!entry) return
    shown.current = hash
    entry.dataset.named = 'true'
    entry.scrollIntoView({ block: 'center' })
  }, [hash, count])
}
