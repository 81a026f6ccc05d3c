import { Fragment } from 'react'

/** A mail address that is too long for its line breaks before its host. */
export function AddressText({ address }: { address: string }) {
  return address.split(/(?=@)/).map((part, at) => (
    <Fragment key={part}>
      {at > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))
}
