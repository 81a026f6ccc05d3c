import { Loader, Select, SimpleGrid, UnstyledButton } from '@mantine/core'
import { IconMail, IconPhoneCall, IconShoppingBag } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DemoTown } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { type Deed, useDeed } from './api/useDeed'
import classes from './demo.module.css'
import { useNewsWords } from './useNewsWords'

const DEEDS = [
  { deed: 'calls', word: 'call', icon: IconPhoneCall },
  { deed: 'mails', word: 'mail', icon: IconMail },
  { deed: 'orders', word: 'order', icon: IconShoppingBag },
] as const satisfies { deed: Deed; word: string; icon: typeof IconMail }[]

export function Deeds({ people }: { people: DemoTown['people'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const act = useDeed()
  const news = useNewsWords()
  const [person, setPerson] = useState<string | null>(null)
  const underway = (deed: Deed) => act.isPending && act.variables.deed === deed
  return (
    <>
      <Select
        label={t('demo.who')}
        placeholder={t('demo.anybody')}
        data={[...new Set(people.map(({ name }) => name))]}
        value={person}
        onChange={setPerson}
        clearable
        searchable
        maw={320}
        clearButtonProps={{ 'aria-label': t('action.clear') }}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {DEEDS.map(({ deed, word, icon: DeedIcon }) => (
          <UnstyledButton
            key={deed}
            className={classes.deed}
            data-deed={deed}
            aria-busy={underway(deed)}
            onClick={() =>
              act.mutate(
                { deed, person },
                {
                  onSuccess: ({ what, who, detail }) => say.done([news(what), who, detail].filter(Boolean).join(' · ')),
                  onError: say.failed(t('demo.deedFailed')),
                },
              )
            }
          >
            <span className={classes.icon}>
              {underway(deed) ? <Loader size={22} aria-hidden /> : <DeedIcon size={26} stroke={1.6} aria-hidden />}
            </span>
            <strong>{t(`demo.${word}`)}</strong>
            <small>{t(`demo.${word}Hint`)}</small>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </>
  )
}
