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
    OWN_ACCOUNT,
    READ_AUDIT,
    MANAGE_ACCOUNTS,
    OPERATE,
    IMPORT_ORDERS,
    IMPORT_TICKETS,
    DELIVER_MAIL
}
