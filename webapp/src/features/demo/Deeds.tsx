import { Loader, SimpleGrid, UnstyledButton } from '@mantine/core'
import { IconMail, IconPhoneCall, IconShoppingBag } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { type Deed, useDeed } from './api/useDeed'
import classes from './demo.module.css'

const DEEDS = [
  { deed: 'calls', word: 'call', icon: IconPhoneCall },
  { deed: 'mails', word: 'mail', icon: IconMail },
  { deed: 'orders', word: 'order', icon: IconShoppingBag },
] as const satisfies { deed: Deed; word: string; icon: typeof IconMail }[]

export function Deeds() {
  const { t } = useTranslation()
  const say = useSay()
  const act = useDeed()
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      {DEEDS.map(({ deed, word, icon: DeedIcon }) => (
        <UnstyledButton
          key={deed}
          className={classes.deed}
          data-deed={deed}
          aria-busy={act.isPending && act.variables === deed}
          onClick={() =>
            act.mutate(deed, {
              onSuccess: ({ what, who, detail }) => say.done([what, who, detail].filter(Boolean).join(' · ')),
              onError: say.failed(t('demo.deedFailed')),
            })
          }
        >
          <span className={classes.icon}>
            {act.isPending && act.variables === deed ? (
              <Loader size={22} aria-hidden />
            ) : (
              <DeedIcon size={26} stroke={1.6} aria-hidden />
            )}
          </span>
          <strong>{t(`demo.${word}`)}</strong>
          <small>{t(`demo.${word}Hint`)}</small>
        </UnstyledButton>
      ))}
    </SimpleGrid>
  )
}
