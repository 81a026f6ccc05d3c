import { useEffect } from 'react'
import { titleOver } from '@/lib/documentTitle'

const TAG = 'sweetline-ring'

/** Asks whether we may knock on the whole screen; from a click of theirs, and once: the browser remembers the answer. */
export function askToBeHeardOutside() {
  if (typeof Notification !== 'undefined' && Notification.permission === 'default') {
    void Notification.requestPermission()
  }
}

/** A ring is seen in the tab's title, and by a notice of the system where the agent is in another tab or program. */
export function useRingOutside(wanted: boolean, words: string) {
  useEffect(() => {
    if (!wanted) return
    let notice: Notification | null = null
    const close = () => {
      notice?.close()
      notice = null
    }
    const look = () => {
      if (!document.hidden && document.hasFocus()) close()
      else notice ??= notify(words)
    }
    titleOver(`☎ ${words}`)
    look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    window.addEventListener('blur', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
      window.removeEventListener('blur', look)
      close()
      titleOver(null)
    }
  }, [wanted, words])
}

function notify(words: string): Notification | null {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return null
  try {
    const notice = new Notification(words, { tag: TAG, silent: true, requireInteraction: true, icon: '/favicon.svg' })
    notice.onclick = () => {
      window.focus()
      notice.close()
    }
    return notice
  } catch {
    // Telephones have them only by a worker.
    return null
  }
}
