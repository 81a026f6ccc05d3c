import { useEffect, useState } from 'react'

/** False at first, true after a while: what comes quickly never flickers. */
export function useShownAfter(milliseconds: number): boolean {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return shown
}
