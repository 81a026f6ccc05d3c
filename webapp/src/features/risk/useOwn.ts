import { useTranslation } from 'react-i18next'

/** The one of two texts that the reader reads. */
export function useOwn(): (texts: { en: string; ko: string }) => string {
  const korean = useTranslation().i18n.language === 'ko'
  return ({ en, ko }) => (korean ? ko || en : en || ko)
}
