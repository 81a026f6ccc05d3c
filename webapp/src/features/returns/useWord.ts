import { useTranslation } from 'react-i18next'
import type { WordKind } from './api/shapes'
import { useReturnWords } from './api/useReturnWords'

/** The shop's own word for a code, in the reader's language; a code that nobody knows stays as it is. */
export function useWord() {
  const language = useTranslation().i18n.language
  const words = useReturnWords().data?.items ?? []
  const own = language === 'ko' ? 'ko' : 'en'
  const word = (kind: WordKind, code: string | null) =>
    words.find((known) => known.kind === kind && known.code === code)?.[own] ?? code ?? ''
  /** What may still be chosen. */
  const choices = (kind: WordKind) =>
    words
      .filter((known) => known.kind === kind && !known.retired)
      .sort((a, b) => a.position - b.position)
      .map((known) => ({ value: known.code, label: known[own] }))
  /** Denials that two people have to stand for. */
  const accusing = words.filter(({ kind, accuses }) => kind === 'denial' && accuses).map(({ code }) => code)
  return { word, choices, accusing }
}
