import { useEffect, useLayoutEffect, useRef } from 'react'

const NEAR = 160

/** Begins at the newest entry and follows new ones, unless the reader has gone up to read. */
export function useFollowEnd(count: number) {
  const scroll = useRef<HTMLElement>(null)
  const atEnd = useRef(true)

  useEffect(() => {
    const region = scroll.current
    if (!region) return
    const look = () => {
      atEnd.current = region.scrollHeight - region.scrollTop - region.clientHeight < NEAR
    }
    const grown = new ResizeObserver(() => {
      if (atEnd.current) region.scrollTop = region.scrollHeight
    })
    region.addEventListener('scroll', look, { passive: true })
    grown.observe(region)
    return () => {
      region.removeEventListener('scroll', look)
      grown.disconnect()
    }
  }, [])

  useLayoutEffect(() => {
    if (count > 0 && atEnd.current && scroll.current) scroll.current.scrollTop = scroll.current.scrollHeight
  }, [count])

  return scroll
}
