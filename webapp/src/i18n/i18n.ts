import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { keep, recall } from '@/lib/keep'
import type { en } from './en'

export type Language = 'en' | 'ko'
const KEY = 'sweetline.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

function preferredLanguage(): Language {
  const kept = recall(KEY)
  if (kept === 'en' || kept === 'ko') return kept
  return navigator.language.startsWith('ko') ? 'ko' : 'en'
}

export async function startI18n(language: Language = preferredLanguage()) {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
  })
  await speak(language, false)
}

/** Switches the page to a language. Each comes over the wire only for those who read it. */
export async function speak(language: Language, remember = true) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await words(language))
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  if (remember) keep(KEY, language)
}

async function words(language: Language) {
  return language === 'ko' ? (await import('./ko')).ko : (await import('./en')).en
}
