package org.sweetline.security;

/** What one may do. Every endpoint names one. */
public enum Permission {
    READ_TICKETS,
    WRITE_TICKETS,
    READ_CUSTOMERS,
    MERGE_CUSTOMERS,
    EXPORT_CUSTOMERS,
    ERASE_CUSTOMERS,
    WRITE_CUSTOMERS,
    READ_ORDERS,
    WRITE_ORDERS,
    SEARCH,
    /** Have a phone: answer, call, transfer, see what is live. */
    TAKE_CALLS,
    /** Listen to, whisper into and join calls of others, and change others' phone state. */
    SUPERVISE_CALLS,
    /** Put a transcript in the place of what was heard: another engine, by a token of whoever may. */
    WRITE_TRANSCRIPTS,
    /** Teams, opening hours, menus, announcements, blocked numbers. */
    MANAGE_PHONE,
    /** What the days did: service levels, volumes, people's figures. */
    READ_FIGURES,
    /** See returns, and file one for a customer. */
    READ_RETURNS,
    WRITE_RETURNS,
    /** Decide on returns, receive, inspect and refund; see what the risk assessment says. */
    DECIDE_RETURNS,
    /** Policies, reasons and rules; the second pair of eyes. */
    MANAGE_RETURNS,
    READ_PRAISE,
    /** Confirm, reject and show praise. */
    JUDGE_PRAISE,
    MANAGE_SURVEYS,
    /** See the surge board. */
    WATCH_SURGE,
    /** Incidents, banners, and what else is done on a peak day. */
    STEER_SURGE,
    OWN_ACCOUNT,
    READ_AUDIT,
    MANAGE_ACCOUNTS,
    OPERATE,
    IMPORT_ORDERS,
    IMPORT_TICKETS,
    DELIVER_MAIL
}
