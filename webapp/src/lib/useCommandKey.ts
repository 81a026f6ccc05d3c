import { useEffect, useRef } from 'react'

/** Ctrl or Cmd with a key, by its place on the keyboard; works everywhere, also while typing. */
export function useCommandKey(code: string, action: () => void) {
  const latest = useRef(action)
  latest.current = action
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.code !== code || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [code])
}
