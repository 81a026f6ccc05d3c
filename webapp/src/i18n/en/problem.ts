export const problem = {
  problem: {
    'no-address': 'We know no e-mail address of this customer.',
    'ticket-changed-meanwhile': 'Somebody else changed the ticket meanwhile.',
    'file-too-large': 'The file is too large.',
    'request-too-large': 'That is too much at once.',
    'disk-full': 'There is no room left on the server.',
    'password-too-weak': 'This password is too easy to guess. Please choose another.',
    'account-exists': 'There is already an account with this e-mail address.',
    'query-not-understood': 'This search is too long. A few words of it are enough.',
    'rebuild-running': 'The index is being rebuilt already.',
    'index-not-ready': 'The search is being prepared. Please try again in a moment.',
    'last-admin': 'Somebody has to be administrator.',
    'link-not-valid': 'This link has been used or has expired.',
    'sign-in-failed': 'The password is not right.',
    'too-many-attempts': 'Too many tries. Please wait a little.',
    'foreign-origin': 'Sweetline must be opened by its own address to change things.',
  },
}
