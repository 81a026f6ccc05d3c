import { useState, useSyncExternalStore } from 'react'
import type { WrapUp } from '@/api/shapes'
import { keep, recall } from '@/lib/keep'

const PLACE = 'sweetline.wrap-up.'
const listeners = new Set<() => void>()
const EMPTY: WrapUp = { topic: '', disposition: '', note: '', followUpAt: null, praised: false, praise: '' }

/** What was typed about a call, also while it went on; it outlives the page until it is saved. */
export function useWrapUpDraft(call: number) {
  const [draft, setDraft] = useState<Partial<WrapUp>>(() => draftOf(call))
  return {
    draft,
    write(change: Partial<WrapUp>) {
      const next = { ...draft, ...change }
      setDraft(next)
      keepDraft(call, next)
    },
    drop() {
      setDraft({})
      dropDraft(call)
    },
  }
}

/** What the desk has, with what was typed since on top of it. */
export function filledIn(saved: WrapUp | undefined, draft: Partial<WrapUp>): WrapUp {
  const { topic, disposition, note, followUpAt, praised, praise } = { ...EMPTY, ...saved, ...draft }
  return { topic, disposition, note, followUpAt, praised, praise }
}

export function dropDraft(call: number) {
  keepDraft(call, null)
}

/** Calls of which something was typed that was never saved. */
export function useUnsavedCalls(): number[] {
  const calls = useSyncExternalStore(subscribe, unsavedCalls)
  return calls ? calls.split(' ').map(Number) : []
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** As one text, so that only a change counts. */
function unsavedCalls(): string {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PLACE))
      .map((key) => key.slice(PLACE.length))
      .filter((call) => Object.keys(draftOf(Number(call))).length > 0)
      .join(' ')
  } catch {
    return ''
  }
}

function keepDraft(call: number, draft: Partial<WrapUp> | null) {
  keep(PLACE + call, draft && JSON.stringify(draft))
  for (const listener of listeners) listener()
}

function draftOf(call: number): Partial<WrapUp> {
  try {
    return JSON.parse(recall(PLACE + call) ?? '{}') as Partial<WrapUp>
  } catch {
    return {}
  }
}
