import { useRef, useState } from 'react'

/** A box that opens in place; whoever leaves it stands where they stood before. */
export function useOneLine<T>() {
  const [opened, setOpened] = useState<T | null>(null)
  const before = useRef<HTMLElement | null>(null)

  function open(what: T) {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpened(what)
  }

  function close() {
    setOpened(null)
    const back = before.current
    // The box is gone only after this event.
    setTimeout(() => {
      if (back?.isConnected && back !== document.body) back.focus({ preventScroll: true })
    })
  }

  return { opened, open, close }
}
