import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  IconArrowBackUp,
  IconDots,
  IconLanguage,
  IconPin,
  IconPinnedOff,
  IconQuote,
  IconScissors,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Praise } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { usePin } from './api/usePin'
import { useUnjudge } from './api/useUnjudge'
import { QuoteDialog } from './QuoteDialog'
import { ShortenDialog } from './ShortenDialog'
import { TranslateDialog } from './TranslateDialog'

/** What whoever judges kind words can do with a card. */
export function CardMenu({ praise }: { praise: Praise }) {
  const { t } = useTranslation()
  const say = useSay()
  const pin = usePin()
  const unjudge = useUnjudge()
  const [quoting, quote] = useDisclosure(false)
  const [shortening, shorten] = useDisclosure(false)
  const [translating, translate] = useDisclosure(false)
  const failed = { onError: say.failed(t('praise.changeFailed')) }
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={30} aria-label={t('praise.more')}>
            <IconDots size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={praise.pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
            onClick={() => pin.mutate(praise, failed)}
          >
            {t(praise.pinned ? 'praise.unpin' : 'praise.pin')}
          </Menu.Item>
          <Menu.Item leftSection={<IconQuote size={16} aria-hidden />} onClick={quote.open}>
            {t('praise.permission.menu', { state: t(`praise.permission.${praise.permission}`) })}
          </Menu.Item>
          <Menu.Item leftSection={<IconScissors size={16} aria-hidden />} onClick={shorten.open}>
            {t('praise.shorten.open')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLanguage size={16} aria-hidden />} onClick={translate.open}>
            {t('praise.translate')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => unjudge.mutate(praise, { onSuccess: () => say.done(t('praise.backInQueue')), ...failed })}
          >
            {t('praise.takeBack')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {quoting ? <QuoteDialog praise={praise} onClose={quote.close} /> : null}
      {shortening ? <ShortenDialog praise={praise} onClose={shorten.close} /> : null}
      {translating ? <TranslateDialog praise={praise} onClose={translate.close} /> : null}
    </>
  )
}
