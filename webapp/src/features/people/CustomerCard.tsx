import { Anchor, Text } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { Tone } from '@/ui/Tone'
import { useCustomer } from './api/useCustomer'
import { ContactPoints, type Dial } from './ContactPoints'
import classes from './customer.module.css'

export function CustomerCard({ number, dial }: { number: string; dial?: Dial }) {
  const { t, i18n } = useTranslation()
  const customer = useCustomer(number)
  return (
    <Card
      title={t('customer.label')}
      aside={
        <Anchor component={Link} to={`/customers/${number}`} size="sm">
          {t('customer.open')}
        </Anchor>
      }
    >
      <Loaded query={customer} failed={t('customer.failed')} skeleton={<ListSkeleton rows={2} height={40} />}>
        {(data) => (
          <>
            <div className={classes.who}>
              <PersonAvatar name={data.name || data.number} size={42} />
              <div>
                <Text fw={650}>
                  {data.name || t('customer.unnamed')}{' '}
                  {data.vip ? (
                    <span title={data.vip.reason}>
                      <Tone color="yellow">{t('people.vip')}</Tone>
                    </span>
                  ) : null}
                </Text>
                <Text size="xs" c="dimmed">
                  {data.number} · {t('customer.since', { day: formatDay(data.createdAt, i18n.language) })}
                </Text>
              </div>
            </div>
            <ContactPoints points={data.contactPoints} dial={dial} />
          </>
        )}
      </Loaded>
    </Card>
  )
}

export function UnknownCustomer() {
  const { t } = useTranslation()
  return (
    <Card title={t('customer.label')}>
      <EmptyView
        icon={<IconUserQuestion size={26} stroke={1.6} />}
        title={t('customer.unknownTitle')}
        why={t('customer.unknownWhy')}
      />
    </Card>
  )
}
