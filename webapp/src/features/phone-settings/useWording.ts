import { useTranslation } from 'react-i18next'
import type { Team, Wording } from './shapes'

/** What is there in both languages, in the reader's; in the other where it is not written. */
export function useWording() {
  const korean = useTranslation().i18n.language === 'ko'
  const words = ({ en, ko }: Wording) => (korean ? ko || en : en || ko)
  return {
    words,
    name: (named: Pick<Team, 'name' | 'nameKo'>) => words({ en: named.name, ko: named.nameKo }),
  }
}
