import { useEffect, useState } from 'react'
import { isTyping } from '@/lib/isTyping'

/** Whether the agent was writing when it began to ring, and has not stopped since. */
export function useStillTyping(ringing: boolean): boolean {
  const [typing, setTyping] = useState(false)
  useEffect(() => {
    if (!ringing) {
      setTyping(false)
      return
    }
    const look = () => setTyping(isTyping(document.activeElement))
    look()
    // What takes the focus next is known only after it was let go.
    const lookSoon = () => queueMicrotask(look)
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', lookSoon)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', lookSoon)
    }
  }, [ringing])
  return typing
}
