import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Customer } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'

export function CustomerFacts({ customer }: { customer: Customer }) {
  const { t, i18n } = useTranslation()
  const { language } = customer
  const spoken = language === 'en' || language === 'ko' ? t(`customer.languageName.${language}`) : language
  return (
    <Text size="sm" c="dimmed" mt={10}>
      {t('customer.since', { day: formatDay(customer.createdAt, i18n.language) })}
      {spoken ? ` · ${t('customer.language')} ${spoken}` : null}
    </Text>
  )
}
