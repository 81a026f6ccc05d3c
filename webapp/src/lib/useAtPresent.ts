import { useSyncExternalStore } from 'react'

const BEAT = 20_000
const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

/** What is so at the present moment, asked every 20 s by one timer for the page; a text, as only a change shall count. */
export function useAtPresent(words: (now: number) => string): string {
  return useSyncExternalStore(subscribe, () => words(now))
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  if (listeners.size === 1) now = Date.now()
  timer ??= setInterval(() => {
    now = Date.now()
    for (const each of listeners) each()
  }, BEAT)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
