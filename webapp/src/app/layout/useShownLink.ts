import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useAccount } from '@/api/useSession'

/** The link of the page that is open is in sight, however one came there, also when what stands below the list grows. */
export function useShownLink() {
  const list = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  const account = useAccount()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another link, another role other ones
  useEffect(() => {
    const links = list.current
    if (!links) return
    const room = new ResizeObserver(() => {
      links.querySelector('[aria-current=page]')?.scrollIntoView?.({ block: 'nearest' })
    })
    room.observe(links)
    return () => room.disconnect()
  }, [pathname, account])
  return list
}
