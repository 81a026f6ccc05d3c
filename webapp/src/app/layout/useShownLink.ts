import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** The link of the page that is open is in sight, however one came there. */
export function useShownLink() {
  const list = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another link
  useEffect(() => {
    list.current?.querySelector('[aria-current=page]')?.scrollIntoView?.({ block: 'nearest' })
  }, [pathname])
  return list
}
