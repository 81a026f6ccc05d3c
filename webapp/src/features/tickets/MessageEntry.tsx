import { Button, Group, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots, IconRobot } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/shapes'
import { LongText } from '@/ui/LongText'
import { ChannelIcon } from '@/ui/Marks'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { Time } from '@/ui/Time'
import { Attachments } from './Attachments'
import { DeliveryState } from './DeliveryState'
import { MailHtml } from './MailHtml'
import { MessageAddresses } from './MessageAddresses'
import { speaker } from './names'
import { TrustWarning } from './TrustWarning'
import { TextFiles } from './texts/TextFiles'
import classes from './timeline.module.css'

export function MessageEntry({ ticket, entry }: { ticket: string; entry: Entry }) {
  const { t } = useTranslation()
  const [designed, design] = useDisclosure(false)
  const [unfolded, fold] = useDisclosure(false)
  const name = speaker(entry) ?? t('ticket.unknownCustomer')
  const ours = entry.direction === 'out'
  const shown = entry.attachments.filter((attachment) => !(designed && attachment.inline))
  return (
    <li className={classes.entry} data-kind={ours ? 'reply' : 'message'} id={`entry-${entry.id}`}>
      <PersonAvatar name={name} size={36} />
      <article className={classes.card}>
        <header className={classes.head}>
          <strong>{t(ours ? 'timeline.replied' : 'timeline.wrote', { name })}</strong>
          {entry.channel ? <ChannelIcon channel={entry.channel} size={14} /> : null}
          {entry.automatic ? (
            <span className={classes.mark}>
              <IconRobot size={14} aria-hidden /> {t('timeline.automatic')}
            </span>
          ) : null}
          <span className={classes.at}>
            <Time at={entry.at} />
          </span>
        </header>
        <MessageAddresses entry={entry} />
        <TrustWarning trust={entry.trust} from={entry.from} />
        {designed && entry.html ? (
          <MailHtml entry={entry} />
        ) : (
          <LongText text={entry.text || t('timeline.emptyText')} language={entry.language} />
        )}
        {entry.quoted && !designed ? (
          <>
            <UnstyledButton className={classes.fold} onClick={fold.toggle} aria-expanded={unfolded}>
              <IconDots size={16} aria-hidden />
              {t(unfolded ? 'timeline.hideQuoted' : 'timeline.showQuoted')}
            </UnstyledButton>
            {unfolded ? <blockquote className={classes.quoted}>{entry.quoted}</blockquote> : null}
          </>
        ) : null}
        {entry.channel === 'sms' ? (
          <TextFiles attachments={shown} sms={entry.sms} />
        ) : (
          <Attachments attachments={shown} />
        )}
        <Group justify="space-between" gap="xs">
          {entry.html ? (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={design.toggle} aria-pressed={designed}>
              {t(designed ? 'timeline.showText' : 'timeline.showHtml')}
            </Button>
          ) : (
            <span />
          )}
          <DeliveryState ticket={ticket} entry={entry} />
        </Group>
      </article>
    </li>
  )
}
