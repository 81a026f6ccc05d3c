package org.sweetline.security;

import static org.sweetline.security.Permission.DELIVER_MAIL;
import static org.sweetline.security.Permission.ERASE_CUSTOMERS;
import static org.sweetline.security.Permission.EXPORT_CUSTOMERS;
import static org.sweetline.security.Permission.IMPORT_ORDERS;
import static org.sweetline.security.Permission.IMPORT_TICKETS;
import static org.sweetline.security.Permission.MANAGE_ACCOUNTS;
import static org.sweetline.security.Permission.MANAGE_PHONE;
import static org.sweetline.security.Permission.MERGE_CUSTOMERS;
import static org.sweetline.security.Permission.OPERATE;
import static org.sweetline.security.Permission.OWN_ACCOUNT;
import static org.sweetline.security.Permission.READ_AUDIT;
import static org.sweetline.security.Permission.READ_CUSTOMERS;
import static org.sweetline.security.Permission.READ_FIGURES;
import static org.sweetline.security.Permission.READ_ORDERS;
import static org.sweetline.security.Permission.READ_TICKETS;
import static org.sweetline.security.Permission.SEARCH;
import static org.sweetline.security.Permission.SUPERVISE_CALLS;
import static org.sweetline.security.Permission.TAKE_CALLS;
import static org.sweetline.security.Permission.WRITE_CUSTOMERS;
import static org.sweetline.security.Permission.WRITE_ORDERS;
import static org.sweetline.security.Permission.WRITE_TICKETS;

import java.util.EnumSet;
import java.util.Set;

/** What a person is to the desk; each role holds the permissions of everyday work and its own. */
public enum Role {
    AGENT(EnumSet.noneOf(Permission.class)),
    RETURNS(EnumSet.noneOf(Permission.class)),
    MANAGER(EnumSet.of(READ_AUDIT, EXPORT_CUSTOMERS, ERASE_CUSTOMERS, SUPERVISE_CALLS, MANAGE_PHONE, READ_FIGURES)),
    ADMIN(EnumSet.of(
            READ_AUDIT,
            EXPORT_CUSTOMERS,
            ERASE_CUSTOMERS,
            SUPERVISE_CALLS,
            MANAGE_PHONE,
            READ_FIGURES,
            MANAGE_ACCOUNTS,
            OPERATE,
            IMPORT_ORDERS,
            IMPORT_TICKETS,
            DELIVER_MAIL));

    private static final Set<Permission> EVERYDAY = EnumSet.of(
            READ_TICKETS,
            WRITE_TICKETS,
            READ_CUSTOMERS,
            WRITE_CUSTOMERS,
            MERGE_CUSTOMERS,
            READ_ORDERS,
            WRITE_ORDERS,
            SEARCH,
            TAKE_CALLS,
            OWN_ACCOUNT);

    private final Set<Permission> own;

    Role(Set<Permission> own) {
        this.own = own;
    }

    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.copyOf(EVERYDAY);
        all.addAll(own);
        return all;
    }
}
