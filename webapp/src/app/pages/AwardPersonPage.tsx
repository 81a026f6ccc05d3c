import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { PersonYear } from '@/features/awards/PersonYear'
import { useAccounts } from '@/features/security/api/useAccounts'
import { PageFrame } from '@/ui/PageFrame'

export function AwardPersonPage() {
  const { t } = useTranslation()
  const person = Number(useParams().person)
  const year = Number(useSearchParams()[0].get('year')) || new Date().getFullYear()
  const name = useAccounts().data?.items.find((member) => member.id === person)?.name ?? ''
  return (
    <PageFrame
      title={t('awards.personTitle', { name, year })}
      actions={
        <Button
          component={Link}
          to={`/awards?year=${year}`}
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('awards.back')}
        </Button>
      }
    >
      <PersonYear year={year} person={person} />
    </PageFrame>
  )
}
