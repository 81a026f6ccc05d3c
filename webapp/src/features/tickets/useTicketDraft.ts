import { useRef, useState } from 'react'
import { useAccount } from '@/api/useSession'
import { keep, recall } from '@/lib/keep'
import { newKey } from '@/lib/newKey'

/** What the form of a new ticket holds, by the names of its fields. */
export type TicketWords = Partial<Record<'name' | 'email' | 'phone' | 'subject' | 'text' | 'channel', string>>
interface Kept {
  words: TicketWords
  /** Stays with the words, also over a reload: the same words sent again are the same ticket. */
  key: string
}

/** The ticket that somebody has begun to write; for each number that is on the line one of its own. */
export function useTicketDraft(phone = '') {
  const place = `sweetline.draft.${useAccount()?.id ?? ''}.new-ticket${phone}`
  const [begun] = useState(() => read(place))
  const draft = useRef(begun)
  return {
    /** As it was found. */
    begun: begun.words,
    key: () => draft.current.key,
    write(change: TicketWords) {
      draft.current = { words: { ...draft.current.words, ...change }, key: newKey() }
      keep(place, JSON.stringify(draft.current))
    },
    drop: () => keep(place, null),
  }
}

function read(place: string): Kept {
  try {
    const kept = JSON.parse(recall(place) ?? 'null') as Partial<Kept> | null
    if (kept?.words && kept.key) return { words: kept.words, key: kept.key }
  } catch {
    // What cannot be read is no draft.
  }
  return { words: {}, key: newKey() }
}
