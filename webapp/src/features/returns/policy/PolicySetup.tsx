import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { usePolicies } from '../api/usePolicies'
import { usePolicyVersion } from '../api/usePolicyVersion'
import { PolicyEditor } from './PolicyEditor'
import { PolicyReading } from './PolicyReading'
import classes from './policy.module.css'
import type { PolicyVersion } from './terms'
import { VersionList } from './VersionList'

/** All versions of the posted policy, and the making of a new one. */
export function PolicySetup({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation()
  const policies = usePolicies()
  const [chosen, setChosen] = useState<number | null>(null)
  const [editing, setEditing] = useState(false)
  return (
    <Loaded query={policies} failed={t('returnPolicy.failed')} skeleton={<ListSkeleton rows={4} height={90} />}>
      {({ items }) => {
        const shown =
          items.find(({ version }) => version === chosen) ?? items.find(({ inForce }) => inForce) ?? items[0]
        return (
          <div className={classes.setup}>
            <VersionList
              versions={items}
              chosen={shown?.version ?? null}
              onChoose={(version) => {
                setChosen(version)
                setEditing(false)
              }}
            />
            {shown ? (
              <Version
                key={shown.version}
                brief={shown}
                newest={Math.max(...items.map(({ version }) => version))}
                editing={editing && mayManage}
                onEdit={mayManage ? () => setEditing(true) : undefined}
                onEnd={(made) => {
                  setEditing(false)
                  if (made) setChosen(made)
                }}
              />
            ) : null}
          </div>
        )
      }}
    </Loaded>
  )
}

interface VersionProps {
  brief: PolicyVersion
  newest: number
  editing: boolean
  onEdit?: () => void
  onEnd: (made: number | null) => void
}

function Version({ brief, newest, editing, onEdit, onEnd }: VersionProps) {
  const { t } = useTranslation()
  const whole = usePolicyVersion(brief.version)
  return (
    <Loaded query={whole} failed={t('returnPolicy.failed')} skeleton={<ListSkeleton rows={4} height={90} />}>
      {(version) =>
        editing && version.policy ? (
          <PolicyEditor from={version} policy={version.policy} basedOn={newest} onEnd={onEnd} />
        ) : (
          <PolicyReading version={{ ...version, inForce: brief.inForce }} onEdit={onEdit} />
        )
      }
    </Loaded>
  )
}
