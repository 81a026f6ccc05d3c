import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatPhone } from '@/lib/formatPhone'
import classes from './callbacks.module.css'

interface Props {
  number: string
  customer: { number: string; name: string } | null
  ticket: string | null
}

/** The person as far as they are known, their number, and what it is about. */
export function Who({ number, customer, ticket }: Props) {
  const { t } = useTranslation()
  const shown = number ? formatPhone(number) : t('callbacks.hidden')
  return (
    <div className={classes.who}>
      {customer ? (
        <Anchor component={Link} to={`/customers/${customer.number}`} fw={650} data-row>
          {customer.name || shown}
        </Anchor>
      ) : (
        <Text fw={650} span>
          {shown}
        </Text>
      )}
      <Text size="sm" c="dimmed" span>
        {customer?.name ? <span className="num">{shown}</span> : null}
        {customer?.name && ticket ? ' · ' : null}
        {ticket ? (
          <Anchor component={Link} to={`/tickets/${ticket}`} size="sm" className="num">
            {ticket}
          </Anchor>
        ) : null}
      </Text>
    </div>
  )
}
