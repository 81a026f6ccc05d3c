import { Drawer, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import type { CsatQuery } from '../api/shapes'
import { useContacts } from '../api/useContacts'
import { ContactLine } from './ContactLine'
import { contactsOf, type Opening } from './opening'

interface Props {
  query: CsatQuery
  opening: Opening
  name: string
  mine: boolean
  onClose: () => void
}

/** Those whom a number counts, the newest first. */
export function ContactsDrawer({ query, opening, name, mine, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const contacts = useContacts(contactsOf(query, opening), mine)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={name}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Loaded query={contacts} failed={t('behind.failed')} skeleton={<ListSkeleton rows={8} height={36} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) return <Text c="dimmed">{t('behind.none')}</Text>
          return (
            <Stack>
              <Text size="sm" c="dimmed" role="status">
                {t(contacts.hasNextPage ? 'behind.soFar' : 'behind.all', {
                  formatted: formatCount(items.length, i18n.language),
                })}
              </Text>
              <WideTable label={name}>
                <Table.Tbody>
                  {items.map((contact) => (
                    <ContactLine key={`${contact.kind} ${contact.id}`} contact={contact} />
                  ))}
                </Table.Tbody>
              </WideTable>
              <EndOfList query={contacts} failed={t('behind.failed')} />
            </Stack>
          )
        }}
      </Loaded>
    </Drawer>
  )
}
