import { ActionIcon, Alert, Select, Text, Title, Tooltip } from '@mantine/core'
import { IconPencil, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { Customer } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { useFailureText } from '@/ui/useFailureText'
import { useChangeCustomer } from './api/useChangeCustomer'
import { CustomerPlace } from './CustomerPlace'
import classes from './customer.module.css'
import { setLanguage, setName } from './customerChanges'
import { NameForm } from './NameForm'
import { VipMark } from './VipMark'

export function CustomerHeader({ customer, mayWrite }: { customer: Customer; mayWrite: boolean }) {
  const { t, i18n } = useTranslation()
  const change = useChangeCustomer(customer.number)
  const [editing, setEditing] = useState(false)
  return (
    <header className={classes.header}>
      <PersonAvatar name={customer.name || customer.number} size={54} />
      <div className={classes.naming}>
        {editing ? (
          <NameForm
            name={customer.name}
            onSave={(name) => {
              setEditing(false)
              change.mutate(setName(name))
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <div className={classes.nameLine}>
            <Title order={1} fz={26}>
              {customer.name || t('customer.unnamed')}
            </Title>
            {mayWrite ? (
              <Tooltip label={t('people.rename')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('people.rename')}
                  onClick={() => setEditing(true)}
                >
                  <IconPencil size={17} aria-hidden />
                </ActionIcon>
              </Tooltip>
            ) : null}
            <VipMark customer={customer} mayWrite={mayWrite} onChange={change.mutate} />
          </div>
        )}
        <Text c="dimmed" size="sm">
          {customer.number} · {t('customer.since', { day: formatDay(customer.createdAt, i18n.language) })}
          <CustomerPlace number={customer.number} />
        </Text>
      </div>
      <Select
        className={classes.language}
        size="sm"
        label={t('people.language')}
        value={customer.language || 'unknown'}
        data={[
          { value: 'en', label: t('customer.languageName.en') },
          { value: 'ko', label: t('customer.languageName.ko') },
          { value: 'unknown', label: t('people.languageUnknown') },
        ]}
        onChange={(language) => change.mutate(setLanguage(language === 'unknown' ? '' : (language ?? '')))}
        allowDeselect={false}
        disabled={!mayWrite}
      />
      {change.error ? <Refused error={change.error} onSeen={change.reset} /> : null}
    </header>
  )
}

function Refused({ error, onSeen }: { error: unknown; onSeen: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const conflict = isProblem(error, 409) && error.current !== null
  return (
    <Alert
      className={classes.refused}
      role="alert"
      color={conflict ? 'yellow' : 'red'}
      icon={<IconUsers aria-hidden />}
      title={t(conflict ? 'people.conflictTitle' : 'people.changeFailed')}
      withCloseButton
      closeButtonLabel={t('action.close')}
      onClose={onSeen}
    >
      {conflict ? t('people.conflict') : reason(error)}
    </Alert>
  )
}
