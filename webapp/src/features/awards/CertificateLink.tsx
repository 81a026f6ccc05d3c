import { Anchor, Modal, Text } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { FreshCertificateLink, CertificateLink as Linked, Page } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { OnceShown } from '@/ui/OnceShown'
import { useAwardChange } from './api/useAwardChange'
import { useAwardQuery } from './api/useAwardQuery'
import classes from './awards.module.css'

const LANGUAGES = ['en', 'ko'] as const

interface Props {
  year: number
  category: string
  /** Whose it is; 0 for everybody’s. */
  agent: number
}

/** A certificate for people without an account: its link is made, shown once, and taken back. */
export function CertificateLink({ year, category, agent }: Props) {
  const { t, i18n } = useTranslation()
  const path = `/awards/${year}/certificates/${category}/${agent}/link`
  const links = useAwardQuery<Page<Linked>>(`/awards/${year}/certificate-links`)
  const making = useAwardChange((language: string) => api.post<FreshCertificateLink>(path, { body: { language } }))
  const takingBack = useAwardChange(() => api.delete(path))
  const linked = links.data?.items.find((link) => link.category === category && link.agent === agent)
  return (
    <div className={classes.papers}>
      <IconLink size={17} aria-hidden />
      {LANGUAGES.map((language) => (
        <Anchor key={language} component="button" type="button" size="sm" onClick={() => making.mutate(language)}>
          {t(`awards.link.make.${language}`)}
        </Anchor>
      ))}
      <Text size="xs" c="dimmed">
        {linked
          ? t(`awards.link.linked.${linked.language === 'ko' ? 'ko' : 'en'}`, {
              day: formatDay(linked.madeAt, i18n.language),
            })
          : t('awards.link.why')}
      </Text>
      {linked ? (
        <Anchor component="button" type="button" size="sm" onClick={() => takingBack.mutate(undefined)}>
          {t('awards.link.takeBack')}
        </Anchor>
      ) : null}
      <Modal opened={making.data !== undefined} onClose={making.reset} title={t('awards.link.title')}>
        {making.data ? (
          <OnceShown
            lead={t('awards.link.lead')}
            value={making.data.url}
            copy={t('awards.link.copy')}
            done={t('awards.link.done')}
            onDone={making.reset}
          />
        ) : null}
      </Modal>
    </div>
  )
}
