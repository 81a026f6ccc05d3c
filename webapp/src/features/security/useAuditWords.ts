import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/api/shapes'

/** The trail is kept in the server's words for good; these are ours for the ones that we know. */
export function useAuditWords() {
  const { t, i18n } = useTranslation()
  return {
    action({ action }: AuditEntry) {
      const key = `audit.did.${action.toLowerCase().replaceAll(' ', '-')}`
      return i18n.exists(key) ? t(key as 'audit.did.invited') : action
    },
    subject({ subject }: AuditEntry) {
      const [, kind = '', id = ''] = /^(\w+) ?(\d*)$/.exec(subject) ?? []
      const key = `audit.on.${kind}`
      return kind && i18n.exists(key) ? t(key as 'audit.on.account', { id }) : subject
    },
    detail({ detail }: AuditEntry) {
      const [, count, total] = /^(\d+) of (\d+)$/.exec(detail) ?? []
      if (count && total) return t('audit.countOf', { count: Number(count), total })
      const roles = detail.split(' to ').map((word) => `role.${word.toLowerCase()}`)
      return roles.every((key) => i18n.exists(key)) ? roles.map((key) => t(key as 'role.agent')).join(' → ') : detail
    },
  }
}
