import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Consent } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useConsents } from './api/useConsents'
import { useRecordConsent } from './api/useRecordConsent'
import { ConsentTrail } from './ConsentTrail'
import classes from './consents.module.css'

const MARKS = { given: IconCircleCheck, withdrawn: IconCircleX, unknown: IconCircleDashed }
const WAYS = ['said', 'wrote', 'form', 'other'] as const

/** What the customer agreed to. Nothing said is no consent. */
export function CustomerConsents({ customer, mayWrite }: { customer: string; mayWrite: boolean }) {
  const { t } = useTranslation()
  const consents = useConsents(customer)
  return (
    <Card title={t('consent.title')}>
      <Loaded query={consents} failed={t('consent.failed')} skeleton={<ListSkeleton rows={4} height={28} />}>
        {({ present, trail }) => (
          <>
            <ul className={classes.list}>
              {present.map((consent) => (
                <Present
                  key={consent.purpose + consent.channel}
                  customer={customer}
                  consent={consent}
                  mayWrite={mayWrite}
                />
              ))}
            </ul>
            <ConsentTrail trail={trail} />
          </>
        )}
      </Loaded>
    </Card>
  )
}

function Present({ customer, consent, mayWrite }: { customer: string; consent: Consent; mayWrite: boolean }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const record = useRecordConsent(customer)
  const Mark = MARKS[consent.state]
  const what = t(`consent.what.${consent.purpose}`, { channel: t(`consent.channel.${consent.channel}`) })
  const state = (
    <span className={classes.state} data-state={consent.state}>
      <Mark size={16} aria-hidden /> {t(`consent.state.${consent.state}`)}
    </span>
  )
  const choices = [true, false].filter((given) => consent.state !== (given ? 'given' : 'withdrawn'))
  return (
    <li className={classes.row}>
      <div>
        <Text size="sm">{what}</Text>
        {consent.at && consent.how ? (
          <Text size="xs" c="dimmed">
            {[t(`consent.how.${consent.how}`), formatDay(consent.at, i18n.language), consent.by?.name]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        ) : null}
      </div>
      {mayWrite ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <UnstyledButton
              className={classes.change}
              aria-label={`${what}: ${t(`consent.state.${consent.state}`)}. ${t('consent.change')}`}
            >
              {state} <IconChevronDown size={14} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {choices.map((given) => [
              <Menu.Label key={String(given)}>{t(given ? 'consent.give' : 'consent.withdraw')}</Menu.Label>,
              ...WAYS.map((how) => (
                <Menu.Item
                  key={`${given} ${how}`}
                  onClick={() => record.mutate({ consent, given, how }, { onError: say.failed(t('consent.notSaved')) })}
                >
                  {t(`consent.how.${how}`)}
                </Menu.Item>
              )),
            ])}
          </Menu.Dropdown>
        </Menu>
      ) : (
        state
      )}
    </li>
  )
}
