import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { keep, recall } from '@/lib/keep'
import { en } from './en'

export type Language = 'en' | 'ko'
const KEY = 'sweetline.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

export function preferredLanguage(): Language {
  const kept = recall(KEY)
  if (kept === 'en' || kept === 'ko') return kept
  return navigator.language.startsWith('ko') ? 'ko' : 'en'
}

export async function startI18n(language: Language = preferredLanguage()) {
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en } },
    lng: 'en',
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
  })
  await speak(language, false)
}

/** Switches the page to a language; Korean comes over the wire only for those who read it. */
export async function speak(language: Language, remember = true) {
  if (language === 'ko' && !i18next.hasResourceBundle('ko', 'translation')) {
    i18next.addResourceBundle('ko', 'translation', (await import('./ko')).ko)
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  if (remember) keep(KEY, language)
}
