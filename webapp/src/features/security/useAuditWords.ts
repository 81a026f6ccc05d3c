import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/api/shapes'

/** Details that are one of some words: which band, whose proof. */
const WORDS = ['band', 'riskWord.kind']

/** The trail is kept in the server's words for good; these are ours for the ones that we know. */
export function useAuditWords() {
  const { t, i18n } = useTranslation()
  return {
    action({ action }: AuditEntry) {
      const word = action.toLowerCase().replaceAll(' ', '-')
      const known = [`audit.did.${word}`, word.replace(/^return-/, 'returnDesk.did.'), `surgeReview.did.${action}`]
      const key = known.find((each) => i18n.exists(each))
      return key ? t(key as 'audit.did.invited') : action
    },
    subject({ subject }: AuditEntry) {
      const [, kind = '', id = ''] = /^(\w+) ?(\d*)$/.exec(subject) ?? []
      const key = `audit.on.${kind}`
      return kind && i18n.exists(key) ? t(key as 'audit.on.account', { id }) : subject
    },
    detail({ detail }: AuditEntry) {
      const [, count, total] = /^(\d+) of (\d+)$/.exec(detail) ?? []
      if (count && total) return t('audit.countOf', { count: Number(count), total })
      const word = WORDS.map((list) => `${list}.${detail.toLowerCase().replaceAll('_', '-')}`).find((key) =>
        i18n.exists(key),
      )
      if (word && /^[A-Z_]+$/.test(detail)) return t(word as 'band.clear')
      const roles = detail.split(' to ').map((word) => `role.${word.toLowerCase()}`)
      return roles.every((key) => i18n.exists(key)) ? roles.map((key) => t(key as 'role.agent')).join(' → ') : detail
    },
  }
}
