import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Ticket } from '@/api/shapes'
import { useAccount, useMay } from '@/api/useSession'
import { CallButton } from '@/features/calls/dial/CallButton'
import { CustomerOrders } from '@/features/orders/CustomerOrders'
import { OrderInsert } from '@/features/orders/OrderInsert'
import { useCustomer } from '@/features/people/api/useCustomer'
import { CustomerCard, UnknownCustomer } from '@/features/people/CustomerCard'
import { RememberedCard } from '@/features/people/RememberedCard'
import { HeartLine } from '@/features/praise/HeartLine'
import { MarkPraise } from '@/features/praise/marking/MarkPraise'
import { ThankBackInsert } from '@/features/praise/ThankBackInsert'
import { SurveyLink } from '@/features/satisfaction/link/SurveyLink'
import { useAccounts } from '@/features/security/api/useAccounts'
import { IncidentMark } from '@/features/surge/incidents/IncidentMark'
import { MacroInsert } from '@/features/surge/MacroInsert'
import { useChangeTicket } from '@/features/tickets/api/useChangeTicket'
import { ticketQuery } from '@/features/tickets/api/useTicket'
import { useTimeline } from '@/features/tickets/api/useTimeline'
import { Composer } from '@/features/tickets/Composer'
import { EarlierTickets } from '@/features/tickets/EarlierTickets'
import { replyAddress } from '@/features/tickets/names'
import { neighbour, rememberedView } from '@/features/tickets/rememberedView'
import { TicketFields } from '@/features/tickets/TicketFields'
import { TicketHeader } from '@/features/tickets/TicketHeader'
import { Timeline } from '@/features/tickets/Timeline'
import { setStatus } from '@/features/tickets/ticketChanges'
import { useShortcuts } from '@/lib/useShortcuts'
import { useDocumentTitle } from '@/ui/PageFrame'
import { useSay } from '@/ui/useSay'
import { TicketReturns } from './TicketReturns'
import classes from './ticketPage.module.css'

/** The work on one ticket in the middle; beside it who it is and what they bought. */
export function TicketDesk({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const say = useSay()
  const account = useAccount()
  const mayWrite = useMay('WRITE_TICKETS')
  const mayReturns = useMay('READ_RETURNS')
  const mayPraise = useMay('READ_PRAISE')
  const mayRemember = useMay('WRITE_CUSTOMERS')
  const team = useAccounts().data?.items.filter((member) => !member.disabled) ?? []
  const change = useChangeTicket(ticket.number)
  const entries = useTimeline(ticket.number).data?.pages.flatMap((page) => page.items) ?? []
  const customer = useCustomer(ticket.customer?.number ?? null).data
  const addresses = (customer?.contactPoints ?? []).filter(({ kind }) => kind === 'email').map(({ value }) => value)
  useDocumentTitle(`${ticket.number} ${ticket.subject}`)

  function toNext() {
    const next = neighbour(ticket.number, 1) ?? neighbour(ticket.number, -1)
    say.done(
      [t('ticket.solvedNow', { number: ticket.number }), next ? null : t('ticket.lastOfView')]
        .filter(Boolean)
        .join(' '),
    )
    void navigate(next ? `/tickets/${next}` : `/inbox/${rememberedView()}`)
  }

  function solveAndNext() {
    if (ticket.status !== 'solved') change.mutate(setStatus(ticket.status, 'solved'), { onSuccess: toNext })
  }

  /** A reply sent again after a lost answer may have been the first one, which did not solve. */
  async function finishSolved() {
    const present = await queries.fetchQuery({ ...ticketQuery(ticket.number), staleTime: 0 })
    if (present.status === 'solved') toNext()
    else change.mutate(setStatus(present.status, 'solved'), { onSuccess: toNext })
  }

  function step(by: 1 | -1) {
    const other = neighbour(ticket.number, by)
    if (other) void navigate(`/tickets/${other}`)
  }

  useShortcuts({ KeyJ: () => step(1), KeyK: () => step(-1), KeyE: mayWrite ? solveAndNext : undefined })

  return (
    <div className={classes.page} data-fill>
      <div className={classes.work}>
        <TicketHeader ticket={ticket} mayWrite={mayWrite} onChange={change.mutate} onSolveNext={solveAndNext} />
        <Timeline number={ticket.number} />
        {mayWrite ? (
          <Composer
            ticket={ticket}
            address={replyAddress(ticket, entries, addresses)}
            onSolved={() => void finishSolved()}
            inserts={(insert) => (
              <>
                {ticket.customer ? (
                  <OrderInsert
                    customer={ticket.customer.number}
                    mentioned={ticket.orders}
                    language={customer?.language ?? ''}
                    onText={insert}
                  />
                ) : null}
                <MacroInsert language={customer?.language ?? ''} onText={insert} />
                {mayPraise ? <ThankBackInsert ticket={ticket.number} onText={insert} /> : null}
              </>
            )}
          />
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <aside className={classes.aside} aria-label={t('ticket.details')} tabIndex={0}>
        <IncidentMark ticket={ticket.number} mayWrite={mayWrite} />
        {mayPraise ? <HeartLine whose={ticket.number} /> : null}
        {mayPraise ? <MarkPraise ticket={ticket.number} team={team} about={ticket.assignee?.id ?? null} /> : null}
        {ticket.customer ? (
          <RememberedCard customer={ticket.customer.number} ticket={ticket.number} mayWrite={mayRemember} />
        ) : null}
        {mayWrite && ticket.status === 'solved' ? <SurveyLink ticket={ticket.number} /> : null}
        <TicketFields
          ticket={ticket}
          team={team}
          me={account}
          mayWrite={mayWrite}
          error={change.error}
          onChange={change.mutate}
          onErrorSeen={change.reset}
        />
        {ticket.customer ? (
          <>
            <CustomerCard
              number={ticket.customer.number}
              dial={(to, otherwise) => (
                <CallButton to={to} customer={ticket.customer?.number} ticket={ticket.number} otherwise={otherwise} />
              )}
            />
            <CustomerOrders customer={ticket.customer.number} mentioned={ticket.orders} />
            {mayReturns ? <TicketReturns ticket={ticket} customer={ticket.customer.number} /> : null}
            <EarlierTickets customer={ticket.customer.number} except={ticket.number} />
          </>
        ) : (
          <UnknownCustomer />
        )}
      </aside>
    </div>
  )
}
