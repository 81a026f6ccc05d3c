import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { BehindDrawer } from '@/ui/BehindDrawer'
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

/** Those whom a number counts. */
export function ContactsDrawer({ query, opening, name, mine, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const contacts = useContacts(contactsOf(query, opening), mine)
  return (
    <BehindDrawer
      title={name}
      query={contacts}
      failed={t('behind.failed')}
      empty={t('behind.none')}
      said={(items, more) =>
        t(more ? 'behind.soFar' : 'behind.all', { formatted: formatCount(items.length, i18n.language) })
      }
      onClose={onClose}
    >
      {(contact) => <ContactLine key={`${contact.kind} ${contact.id}`} contact={contact} />}
    </BehindDrawer>
  )
}
