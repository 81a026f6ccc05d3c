import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { Tone } from '@/ui/Tone'
import classes from './policy.module.css'
import type { PolicyVersion } from './terms'

interface Props {
  versions: PolicyVersion[]
  chosen: number | null
  onChoose: (version: number) => void
}

export function VersionList({ versions, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <Card title={t('returnPolicy.versions')}>
      <ul className={classes.versions}>
        {versions.map((version) => (
          <li key={version.version}>
            <UnstyledButton
              className={classes.version}
              aria-current={version.version === chosen || undefined}
              onClick={() => onChoose(version.version)}
            >
              <span>
                <strong className="num">{version.version}</strong> {version.name}
              </span>
              {version.inForce ? <Tone color="green">{t('returnPolicy.inForce')}</Tone> : null}
              {!version.inForce && Date.parse(version.effectiveFrom) > Date.now() ? (
                <Tone color="blue">{t('returnPolicy.planned')}</Tone>
              ) : null}
              <small>
                {t('returnPolicy.from', { day: formatDay(version.effectiveFrom, i18n.language) })}
                {version.madeBy ? ` · ${version.madeBy.name}` : null}
              </small>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Card>
  )
}
