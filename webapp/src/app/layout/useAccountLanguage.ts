import { useEffect } from 'react'
import { useSession } from '@/api/useSession'
import { speak } from '@/i18n/i18n'

/** What somebody chose for their account holds on each page, also where they chose it in another browser. */
export function useAccountLanguage() {
  const language = useSession().data?.account.language
  useEffect(() => {
    if (language) void speak(language)
  }, [language])
}
