import { useEffect, useState } from 'react'

/**
 * Of which calls the notes are open, the newest first: of the present ones, of the one that was asked for, and of the one
 * that somebody is writing in. Notes never go while the focus is in them: the next letters would be commands to the page.
 */
export function useOpenNotes(about: number | null, present: number[]) {
  const [late, setLate] = useState<number | null>(null)
  const [writing, setWriting] = useState<number | null>(null)
  const left = writing !== null && !present.includes(writing) ? writing : null
  const open = [...new Set([...present, late, writing])].filter((id) => id !== null).sort((a, b) => b - a)

  // Who stops for a moment, to press the button under the notes, finds them still there.
  useEffect(() => {
    if (left !== null) setLate(left)
  }, [left])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what comes next makes room for itself
  useEffect(() => {
    if (about !== null && writing === null) setLate(null)
  }, [about])

  return {
    open,
    ask: setLate,
    mark(call: number, on: boolean) {
      setWriting((marked) => (on ? call : marked === call ? null : marked))
    },
    close(call?: number) {
      if (call === undefined || call === late) setLate(null)
      if (call === undefined || call === writing) setWriting(null)
    },
  }
}
