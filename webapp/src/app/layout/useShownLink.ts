import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useAccount } from '@/api/useSession'

/** The link of the page that is open is in sight, however one came there. */
export function useShownLink() {
  const list = useRef<HTMLDivElement>(null)
  const { pathname } = useLocation()
  const account = useAccount()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another link, another role other ones
  useEffect(() => {
    list.current?.querySelector('[aria-current=page]')?.scrollIntoView?.({ block: 'nearest' })
  }, [pathname, account])
  return list
}
