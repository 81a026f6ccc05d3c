import { useTranslation } from 'react-i18next'

/** "12 tickets, 11 customers", each in its own plural. */
export function useTopicCount() {
  const { t } = useTranslation()
  return ({ tickets, customers }: { tickets: number; customers: number }) =>
    `${t('surge.topics.tickets', { count: tickets })}, ${t('surge.topics.customers', { count: customers })}`
}
