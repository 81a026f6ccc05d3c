import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Merit } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { BehindDrawer } from '@/ui/BehindDrawer'
import { type PressedAward, useMerits } from './api/useMerits'

interface Props {
  pressed: PressedAward
  onClose: () => void
}

/** What was counted for somebody in one category, as it stood when it was counted. */
export function MeritsDrawer({ pressed, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const merits = useMerits(pressed)
  return (
    <BehindDrawer
      title={t('awards.meritsTitle', {
        name: pressed.agent.name,
        category: t(`awards.category.${pressed.category as 'team'}`),
      })}
      query={merits}
      failed={t('awards.failed')}
      empty={t('awards.noMerits')}
      said={(items, more) =>
        t(more ? 'awards.meritsSoFar' : 'awards.meritsAll', {
          count: items.length,
          n: formatCount(items.length, i18n.language),
        })
      }
      head={
        <>
          <Table.Th>{t('awards.meritDay')}</Table.Th>
          <Table.Th>{t('awards.merit')}</Table.Th>
          <Table.Th>{t('awards.meritBy')}</Table.Th>
          <Table.Th>{t('awards.meritTicket')}</Table.Th>
        </>
      }
      onClose={onClose}
    >
      {(merit) => (
        <Table.Tr key={`${merit.what} ${merit.at} ${merit.ticket} ${merit.customer} ${merit.colleague}`}>
          <Table.Td>{formatDay(merit.at, i18n.language)}</Table.Td>
          <Table.Td>{t(`awards.meritWhat.${merit.what}`)}</Table.Td>
          <Table.Td>
            <Who merit={merit} />
          </Table.Td>
          <Table.Td>{merit.ticket ? <Link to={`/tickets/${merit.ticket}`}>{merit.ticket}</Link> : '–'}</Table.Td>
        </Table.Tr>
      )}
    </BehindDrawer>
  )
}

function Who({ merit }: { merit: Merit }) {
  const { t } = useTranslation()
  if (merit.colleague) return merit.colleague
  if (merit.customer) return <Link to={`/customers/${merit.customer}`}>{merit.customer}</Link>
  return (
    <Text size="sm" c="dimmed">
      {t('awards.aCustomer')}
    </Text>
  )
}
