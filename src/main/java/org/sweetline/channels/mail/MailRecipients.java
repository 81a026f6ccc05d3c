package org.sweetline.channels.mail;

import java.util.ArrayList;
import java.util.List;
import org.sweetline.channels.mail.mime.AddressList;
import org.sweetline.channels.mail.mime.Mailbox;
import org.sweetline.channels.mail.mime.MimeMail;

/** Whom a mail was written to, as its writer says, and as the servers on its way noted. */
final class MailRecipients {

    private static final int MOST = 100;
    private static final List<String> FIELDS = List.of("to", "cc", "delivered-to", "x-original-to", "envelope-to");

    private MailRecipients() {}

    /** From the fields where one of our reply addresses may stand. */
    static List<String> of(MimeMail mail) {
        List<String> all = new ArrayList<>();
        for (String field : FIELDS) {
            // Most mails have no plus sign there, and need no second reading of their addresses.
            if (mail.header().all(field).stream().noneMatch(written -> written.indexOf('+') >= 0)) {
                continue;
            }
            mail.addresses(field).mailboxes().stream()
                    .limit(MOST)
                    .map(Mailbox::address)
                    .forEach(all::add);
        }
        return all;
    }

    /** With names, and without tokens of ours. */
    static List<String> shown(AddressList list, PlusAddress own) {
        return list.mailboxes().stream()
                .filter(mailbox -> !mailbox.address().isEmpty())
                .limit(MOST)
                .map(mailbox -> new Mailbox(own.plain(mailbox.name()), own.plain(mailbox.address())).toString())
                .toList();
    }
}
