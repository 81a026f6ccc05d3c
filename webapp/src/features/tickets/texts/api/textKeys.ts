import { ticketKeys } from '../../api/keys'

export const textKeys = {
  /** Below the ticket, so that whatever changes there is asked for again. */
  ofTicket: (ticket: string) => [...ticketKeys.one(ticket), 'texting'] as const,
  ofCustomers: ['texting'] as const,
  ofCustomer: (customer: string) => ['texting', customer] as const,
}
