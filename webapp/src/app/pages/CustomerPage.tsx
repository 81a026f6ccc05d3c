import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMessage2 } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'
import type { Customer } from '@/api/shapes'
import { useAccount, useMay } from '@/api/useSession'
import { CallButton } from '@/features/calls/dial/CallButton'
import { CustomerOrders } from '@/features/orders/CustomerOrders'
import { useCustomer } from '@/features/people/api/useCustomer'
import { ContactPoints } from '@/features/people/ContactPoints'
import { CustomerConsents } from '@/features/people/CustomerConsents'
import { CustomerHeader } from '@/features/people/CustomerHeader'
import { CustomerNotes } from '@/features/people/CustomerNotes'
import { CustomerTags } from '@/features/people/CustomerTags'
import { CustomerTimeline } from '@/features/people/CustomerTimeline'
import { PrivacyCard } from '@/features/people/erasure/PrivacyCard'
import { LikenessCard } from '@/features/people/merge/LikenessCard'
import { MergesCard } from '@/features/people/merge/MergesCard'
import { RememberedCard } from '@/features/people/RememberedCard'
import { HeartLine } from '@/features/praise/HeartLine'
import { ReturnsCard } from '@/features/returns/cards/ReturnsCard'
import { CustomerRiskCard } from '@/features/risk/customer/CustomerRiskCard'
import { CustomerTickets } from '@/features/tickets/CustomerTickets'
import { TextNumbers } from '@/features/tickets/texts/TextNumbers'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useDocumentTitle } from '@/ui/PageFrame'
import classes from './customerPage.module.css'

const NewTicketDialog = lazy(async () => ({
  default: (await import('@/features/tickets/NewTicketDialog')).NewTicketDialog,
}))

const SendTextDialog = lazy(async () => ({
  default: (await import('@/features/tickets/texts/SendTextDialog')).SendTextDialog,
}))

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
          <CustomerDesk key={number} customer={data} />
        )
      }
    </Loaded>
  )
}

/** What we know of somebody on one side, what happened with them on the other. */
function CustomerDesk({ customer }: { customer: Customer }) {
  const { t } = useTranslation()
  const mayWrite = useMay('WRITE_CUSTOMERS')
  const mayReturns = useMay('READ_RETURNS')
  const mayDecide = useMay('DECIDE_RETURNS')
  const mayManage = useMay('MANAGE_RETURNS')
  const mayPraise = useMay('READ_PRAISE')
  const me = useAccount()
  const { number } = customer
  useDocumentTitle(customer.name || number)
  return (
    <div className={classes.page}>
      <CustomerHeader customer={customer} mayWrite={mayWrite} />
      <div className={classes.columns}>
        <div className={classes.known}>
          {mayPraise ? <HeartLine whose={number} /> : null}
          <RememberedCard customer={number} mayWrite={mayWrite} />
          <Card title={t('customer.contact')} aside={<NewText customer={customer} />}>
            <ContactPoints
              points={customer.contactPoints}
              dial={(to, otherwise) => <CallButton to={to} customer={number} otherwise={otherwise} />}
            />
            <TextNumbers customer={number} mayWrite={mayWrite} />
            <CustomerTags customer={customer} mayWrite={mayWrite} />
          </Card>
          <LikenessCard customer={number} />
          <CustomerOrders customer={number} />
          {mayReturns ? <ReturnsCard whose={{ customer: number }} quiet /> : null}
          <CustomerTickets customer={number} />
          {mayDecide ? <CustomerRiskCard customer={number} mayManage={mayManage} /> : null}
          <CustomerNotes customer={number} me={me} mayWrite={mayWrite} />
          <CustomerConsents customer={number} mayWrite={mayWrite} />
          <MergesCard customer={number} />
          <PrivacyCard customer={customer} />
        </div>
        <CustomerTimeline customer={number} action={<NewTicket />} />
      </div>
    </div>
  )
}

function NewTicket() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayWrite = useMay('WRITE_TICKETS')
  const [opened, dialog] = useDisclosure(false)
  if (!mayWrite) return null
  return (
    <>
      <Button variant="light" onClick={dialog.open}>
        {t('nav.newTicket')}
      </Button>
      <Suspense>
        {opened ? (
          <NewTicketDialog onClose={dialog.close} onCreated={(ticket) => void navigate(`/tickets/${ticket.number}`)} />
        ) : null}
      </Suspense>
    </>
  )
}

function NewText({ customer }: { customer: Customer }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayWrite = useMay('WRITE_TICKETS')
  const [opened, dialog] = useDisclosure(false)
  if (!mayWrite || customer.contactPoints.every(({ kind }) => kind !== 'phone')) return null
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconMessage2 size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('texts.begin')}
      </Button>
      <Suspense>
        {opened ? (
          <SendTextDialog
            customer={customer.number}
            name={customer.name || customer.number}
            onClose={dialog.close}
            onSent={(ticket) => void navigate(`/tickets/${ticket.number}`)}
          />
        ) : null}
      </Suspense>
    </>
  )
}
