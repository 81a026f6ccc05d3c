import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDateTime } from '@/lib/formatDate'
import type { Contact } from '../api/shapes'

const BECAME = ['answered', 'sent', 'opened', 'expired'] as const

/** One contact: when it came, its ticket, what was answered or what became of the question. */
export function ContactLine({ contact }: { contact: Contact }) {
  const { t, i18n } = useTranslation()
  const { at, ticket, rating, solved, agentRating, comment, subject, customerName, agentName } = contact
  return (
    <Table.Tr>
      <Table.Td className="num">{formatDateTime(at, i18n.language)}</Table.Td>
      <Table.Td>{ticket ? <Link to={`/tickets/${ticket}`}>{ticket}</Link> : t('behind.call')}</Table.Td>
      <Table.Td>
        {comment || subject}
        <Text size="xs" c="dimmed">
          {[
            customerName,
            rating ? `${rating}/5` : became(),
            solved === null ? '' : t(solved ? 'surveyAnswer.solved' : 'surveyAnswer.notSolved'),
            agentRating
              ? t('surveyAnswer.agent', { name: agentName || t('surveyAnswer.theAgent'), rating: agentRating })
              : '',
            agentName ? t('satisfaction.for', { name: agentName }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Table.Td>
    </Table.Tr>
  )

  function became(): string {
    const known = BECAME.find((word) => word === contact.became)
    return known
      ? t(`behind.became.${known}`)
      : t(`satisfaction.reason.${contact.became}` as 'satisfaction.reason.hung-up')
  }
}
