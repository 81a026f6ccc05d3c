package org.sweetline.security;

import static org.sweetline.security.Permission.DECIDE_RETURNS;
import static org.sweetline.security.Permission.DELIVER_MAIL;
import static org.sweetline.security.Permission.ERASE_CUSTOMERS;
import static org.sweetline.security.Permission.EXPORT_CUSTOMERS;
import static org.sweetline.security.Permission.IMPORT_ORDERS;
import static org.sweetline.security.Permission.IMPORT_TICKETS;
import static org.sweetline.security.Permission.JUDGE_PRAISE;
import static org.sweetline.security.Permission.MANAGE_ACCOUNTS;
import static org.sweetline.security.Permission.MANAGE_PHONE;
import static org.sweetline.security.Permission.MANAGE_RETURNS;
import static org.sweetline.security.Permission.MANAGE_SURVEYS;
import static org.sweetline.security.Permission.MERGE_CUSTOMERS;
import static org.sweetline.security.Permission.OPERATE;
import static org.sweetline.security.Permission.OWN_ACCOUNT;
import static org.sweetline.security.Permission.READ_AUDIT;
import static org.sweetline.security.Permission.READ_CUSTOMERS;
import static org.sweetline.security.Permission.READ_FIGURES;
import static org.sweetline.security.Permission.READ_ORDERS;
import static org.sweetline.security.Permission.READ_PRAISE;
import static org.sweetline.security.Permission.READ_RETURNS;
import static org.sweetline.security.Permission.READ_TICKETS;
import static org.sweetline.security.Permission.SEARCH;
import static org.sweetline.security.Permission.STEER_SURGE;
import static org.sweetline.security.Permission.SUPERVISE_CALLS;
import static org.sweetline.security.Permission.TAKE_CALLS;
import static org.sweetline.security.Permission.WATCH_SURGE;
import static org.sweetline.security.Permission.WRITE_CUSTOMERS;
import static org.sweetline.security.Permission.WRITE_ORDERS;
import static org.sweetline.security.Permission.WRITE_RETURNS;
import static org.sweetline.security.Permission.WRITE_TICKETS;
import static org.sweetline.security.Permission.WRITE_TRANSCRIPTS;

import java.util.EnumSet;
import java.util.Set;

/** What a person is to the desk; each role holds the permissions of everyday work and its own. */
public enum Role {
    AGENT(Set.of()),
    RETURNS(Set.of(DECIDE_RETURNS)),
    MANAGER(Role.management()),
    ADMIN(Role.administration());

    private final Set<Permission> own;

    Role(Set<Permission> own) {
        this.own = own;
    }

    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.of(
                READ_TICKETS,
                WRITE_TICKETS,
                READ_CUSTOMERS,
                WRITE_CUSTOMERS,
                MERGE_CUSTOMERS,
                READ_ORDERS,
                WRITE_ORDERS,
                READ_RETURNS,
                WRITE_RETURNS,
                READ_PRAISE,
                WATCH_SURGE,
                SEARCH,
                TAKE_CALLS,
                OWN_ACCOUNT);
        all.addAll(own);
        return all;
    }

    private static Set<Permission> management() {
        return EnumSet.of(
                READ_AUDIT,
                EXPORT_CUSTOMERS,
                ERASE_CUSTOMERS,
                SUPERVISE_CALLS,
                WRITE_TRANSCRIPTS,
                MANAGE_PHONE,
                READ_FIGURES,
                DECIDE_RETURNS,
                MANAGE_RETURNS,
                JUDGE_PRAISE,
                MANAGE_SURVEYS,
                STEER_SURGE);
    }

    private static Set<Permission> administration() {
        EnumSet<Permission> all = EnumSet.copyOf(management());
        all.addAll(Set.of(MANAGE_ACCOUNTS, OPERATE, IMPORT_ORDERS, IMPORT_TICKETS, DELIVER_MAIL));
        return all;
    }
}
