import { useEffect, useRef } from 'react'

/** Ctrl or Cmd with Shift and a key, by its place on the keyboard; works everywhere, also while typing. */
export function useChords(chords: Record<string, (() => void) | undefined>) {
  const latest = useRef(chords)
  latest.current = chords
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!event.shiftKey || !(event.ctrlKey || event.metaKey) || event.altKey || event.repeat) return
      const action = latest.current[event.code]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
