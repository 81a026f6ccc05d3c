import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let onPaper = false

/** Whether the page is being printed: it is then as paper is, whatever the screen's colours are. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(subscribe, () => onPaper)
}

/** The browser takes the page as it is once the listener has returned, so that all is drawn before. */
function subscribe(changed: () => void): () => void {
  const before = () => {
    onPaper = true
    flushSync(changed)
  }
  const after = () => {
    onPaper = false
    changed()
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
