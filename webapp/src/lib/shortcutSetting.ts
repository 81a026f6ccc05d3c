import { useSyncExternalStore } from 'react'
import { keep, recall } from './keep'

const KEY = 'sweetline.shortcuts'
const listeners = new Set<() => void>()

/** Single-key shortcuts can be turned off (WCAG 2.1.4). */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, () => recall(KEY) !== 'off')
}

export function turnShortcuts(on: boolean) {
  keep(KEY, on ? null : 'off')
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
