import { Button, Group, Modal, Radio, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Customer } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useSay } from '@/ui/useSay'
import { useCustomer } from '../api/useCustomer'
import { useMerge } from '../api/useMerge'
import { ContactPoints } from '../ContactPoints'
import { MergeMoves } from './MergeMoves'
import classes from './merge.module.css'

interface Props {
  one: string
  other: string
  onClose: () => void
}

/** The two side by side, and what would move to the one that is kept. */
export function CompareDialog({ one, other, onClose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const navigate = useNavigate()
  const merge = useMerge()
  const [keeper, setKeeper] = useState(one)
  const duplicate = keeper === one ? other : one

  function go() {
    merge.mutate(
      { duplicate, keeper },
      {
        onSuccess: () => {
          say.done(t('merge.done', { duplicate, keeper }))
          onClose()
          if (keeper !== one) navigate(`/customers/${keeper}`, { replace: true })
        },
        onError: say.failed(t('merge.failed')),
      },
    )
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('merge.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text size="sm" c="dimmed">
        {t('merge.lead')}
      </Text>
      <Radio.Group value={keeper} onChange={setKeeper} label={t('merge.keep')} mt="sm">
        <div className={classes.sides}>
          <Side number={one} kept={keeper === one} />
          <Side number={other} kept={keeper === other} />
        </div>
      </Radio.Group>
      <MergeMoves duplicate={duplicate} keeper={keeper} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button loading={merge.isPending} onClick={go}>
          {t('merge.button', { duplicate, keeper })}
        </Button>
      </Group>
    </Modal>
  )
}

function Side({ number, kept }: { number: string; kept: boolean }) {
  const { t } = useTranslation()
  const customer = useCustomer(number)
  return (
    <section className={classes.side} data-kept={kept || undefined}>
      <Loaded query={customer} failed={t('customer.failed')} skeleton={<ListSkeleton rows={3} height={26} />}>
        {(data) => (
          <>
            <Radio
              value={number}
              aria-label={t('merge.keepOne', { number })}
              label={t('merge.side', { number, name: data.name || t('customer.unnamed') })}
            />
            <Known customer={data} />
          </>
        )}
      </Loaded>
    </section>
  )
}

function Known({ customer }: { customer: Customer }) {
  const { t, i18n } = useTranslation()
  const { language } = customer
  const spoken = language === 'en' || language === 'ko' ? t(`customer.languageName.${language}`) : t('merge.unknown')
  return (
    <dl>
      <dt>{t('merge.contact')}</dt>
      <dd>
        <ContactPoints points={customer.contactPoints} />
      </dd>
      <dt>{t('merge.since')}</dt>
      <dd>{formatDay(customer.createdAt, i18n.language)}</dd>
      <dt>{t('merge.language')}</dt>
      <dd>{spoken}</dd>
    </dl>
  )
}
