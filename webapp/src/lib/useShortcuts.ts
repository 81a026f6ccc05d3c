import { useEffect, useRef } from 'react'
import { isTyping } from './isTyping'
import { useShortcutsOn } from './shortcutSetting'

/** By event.code, so that a Korean layout changes nothing: `{ KeyJ: next, 'KeyG KeyI': inbox, 'Shift+Slash': help }`. */
type Shortcuts = Record<string, (() => void) | undefined>

const SEQUENCE_MS = 1200
const LEADER = 'KeyG'

export function useShortcuts(shortcuts: Shortcuts, enabled = true) {
  const on = useShortcutsOn() && enabled
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    if (!on) return
    let first: { code: string; at: number } | null = null
    function onKeyDown(event: KeyboardEvent) {
      const pending = first && Date.now() - first.at < SEQUENCE_MS ? first.code : null
      first = null
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || hasOpenDialog()) return
      const code = event.shiftKey ? `Shift+${event.code}` : event.code
      first = code === LEADER && !pending ? { code, at: Date.now() } : null
      // After the leader only its own pairs count: the S of "G then S" must not set a status.
      const action = latest.current[pending ? `${pending} ${code}` : code]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [on])
}

function hasOpenDialog(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null
}
