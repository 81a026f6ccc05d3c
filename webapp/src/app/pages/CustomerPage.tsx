import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { CustomerOrders } from '@/features/orders/CustomerOrders'
import { useCustomer } from '@/features/people/api/useCustomer'
import { ContactPoints } from '@/features/people/ContactPoints'
import { CustomerFacts } from '@/features/people/CustomerFacts'
import { PrivacyCard } from '@/features/people/erasure/PrivacyCard'
import { LikenessCard } from '@/features/people/merge/LikenessCard'
import { MergesCard } from '@/features/people/merge/MergesCard'
import { CustomerTickets } from '@/features/tickets/CustomerTickets'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'

export function CustomerPage() {
  const { t } = useTranslation()
  const number = useParams().number ?? ''
  const customer = useCustomer(number)
  return (
    <Loaded page query={customer} failed={t('customer.failed')} skeleton={<ListSkeleton rows={4} height={110} />}>
      {(data) =>
        data.mergedInto ? (
          <Navigate to={`/customers/${data.mergedInto}`} replace />
        ) : (
          <PageFrame title={data.name || t('customer.unnamed')} lead={data.number}>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
              <Stack gap="md">
                <Card title={t('customer.contact')}>
                  <ContactPoints points={data.contactPoints} />
                  <CustomerFacts customer={data} />
                </Card>
                <LikenessCard customer={number} />
                <CustomerTickets customer={number} />
                <MergesCard customer={number} />
                <PrivacyCard customer={data} />
              </Stack>
              <CustomerOrders customer={number} />
            </SimpleGrid>
          </PageFrame>
        )
      }
    </Loaded>
  )
}
