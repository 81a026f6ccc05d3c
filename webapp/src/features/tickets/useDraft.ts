import { useRef, useState } from 'react'
import { useAccount } from '@/api/useSession'
import { keep, recall } from '@/lib/keep'
import { newKey } from '@/lib/newKey'
import { useMoved } from '@/lib/useMoved'
import type { Way } from './texts/WayChoice'

export type Mode = 'reply' | 'note'

/** How what is written goes out, and stays so while it is written. */
export interface Goes {
  way: Way
  number: string
  /** What the customer's latest way was then: the number, or 'mail'. */
  latest: string
  /** Whether the writer chose it; then it outlives an emptied box. */
  byHand: boolean
}

/** Of a text out of the blue, which is on no ticket yet. */
type Beginning = 'text' | 'subject'

interface Kept {
  text: string
  at: number
  /** Stays with the text, also over a reload: the same words sent again are the same reply. */
  key: string
  goes?: Goes
}

/**
 * What somebody has begun to write on a ticket, and nobody else who sits down at the same browser. Reply and note are kept
 * apart, so that one never becomes the other.
 */
export function useDraft(on: string, mode: Mode | Beginning) {
  const owner = useAccount()?.id ?? null
  const place = `sweetline.draft.${owner ?? ''}.${on}.${mode}`
  const [draft, setDraft] = useState<Kept>(() => read(place))
  const tried = useRef(false)

  const moved = useMoved(on, owner)
  if (moved) {
    tried.current = false
    setDraft(read(place))
  }

  function write(text: string) {
    const goes = text.trim() || draft.goes?.byHand ? draft.goes : undefined
    become({ text, at: Date.now(), key: freshKey(), goes })
  }

  function freshKey(): string {
    const key = tried.current ? newKey() : draft.key
    tried.current = false
    return key
  }

  function become(next: Kept) {
    setDraft(next)
    keep(place, next.text.trim() ? JSON.stringify(next) : null)
  }

  return {
    text: draft.text,
    at: draft.at,
    key: draft.key,
    goes: draft.goes,
    write,
    goBy: (goes: Goes) => become({ ...draft, goes, key: freshKey() }),
    /** Behind what is there already. */
    add: (text: string) => write(draft.text.trim() ? `${draft.text.trimEnd()}\n\n${text}` : text),
    /** After a try the key belongs to exactly these words. */
    markTried: () => {
      tried.current = true
    },
    clear: () => {
      tried.current = false
      keep(place, null)
      setDraft(blank())
    },
  }
}

function read(place: string): Kept {
  try {
    const kept = JSON.parse(recall(place) ?? 'null') as Partial<Kept> | null
    if (kept?.text) return { text: kept.text, at: kept.at ?? Date.now(), key: kept.key ?? newKey(), goes: kept.goes }
  } catch {
    // What cannot be read is no draft.
  }
  return blank()
}

function blank(): Kept {
  return { text: '', at: 0, key: newKey() }
}
