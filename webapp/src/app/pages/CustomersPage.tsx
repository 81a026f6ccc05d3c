import { useTranslation } from 'react-i18next'
import { CustomerList } from '@/features/people/CustomerList'
import { PageFrame } from '@/ui/PageFrame'

export function CustomersPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('nav.customers')} lead={t('customer.listLead')}>
      <CustomerList />
    </PageFrame>
  )
}
