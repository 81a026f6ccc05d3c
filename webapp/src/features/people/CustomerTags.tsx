import { TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Customer } from '@/api/shapes'
import { useChangeCustomer } from './api/useChangeCustomer'
import { setTags } from './customerChanges'

export function CustomerTags({ customer, mayWrite }: { customer: Customer; mayWrite: boolean }) {
  const { t } = useTranslation()
  const change = useChangeCustomer(customer.number)
  return (
    <TagsInput
      mt="sm"
      label={t('ticket.tagsLabel')}
      placeholder={customer.tags.length === 0 ? t('ticket.tagsPlaceholder') : undefined}
      value={customer.tags}
      onChange={(tags) => change.mutate(setTags(tags))}
      maxTags={20}
      maxLength={50}
      styles={{ inputField: { minWidth: 48 } }}
      error={change.error ? t('people.changeFailed') : undefined}
      disabled={!mayWrite}
    />
  )
}
