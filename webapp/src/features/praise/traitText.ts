import type { TFunction } from 'i18next'
import i18n from 'i18next'
import { languageName } from '@/lib/languageName'

/** A trait is named like "cue: word"; both halves have their words. */
export function traitText(t: TFunction, trait: string): string {
  const [sort = '', value = ''] = trait.split(': ')
  const language = sort === 'language' && /^[a-z]{2}$/.test(value)
  if (language) return `${t('praise.traits.language')}: ${languageName(value, i18n.language)}`
  const word = [`praise.cue.${value}`, `praise.source.${value}`, `praise.target.${value}`, `praise.held.${value}`].find(
    (key) => i18n.exists(key),
  )
  const name = `praise.traits.${sort.replace(' ', '-')}`
  const label = i18n.exists(name) ? t(name as 'praise.traits.cue') : sort
  return value ? `${label}: ${word ? t(word as 'praise.cue.word') : value}` : label
}
