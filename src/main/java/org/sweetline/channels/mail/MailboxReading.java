package org.sweetline.channels.mail;

import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what is new in a mailbox, a batch a turn. A mail that was kept before, under a number of its own, is known
 * by its size, time and id, and is not fetched again when the server numbers the mailbox anew.
 */
final class MailboxReading {

    static final int BATCH = 50;

    private final MailboxLedger ledger;
    private final String name;
    private final Keeper keeper;

    /** Makes a mail ours; false where that was not to be, and nothing may say that it was seen. */
    interface Keeper {
        boolean keep(long uidValidity, ImapMailbox.Found mail) throws Exception;
    }

    MailboxReading(MailboxLedger ledger, String name, Keeper keeper) {
        this.ledger = ledger;
        this.name = name;
        this.keeper = keeper;
    }

    /** Returns how many mails it came by; fewer than a batch means that these were the last. */
    int turn(ImapMailbox mailbox) throws Exception {
        long validity = mailbox.uidValidity();
        MailboxLedger.Place place = ledger.open(name, validity);
        List<ImapMailbox.Found> found = mailbox.after(place.lastUid(), BATCH);
        if (found.isEmpty()) {
            return 0;
        }
        Map<String, Long> known = known(validity, found);
        List<MailboxLedger.Passed> passed = new ArrayList<>();
        List<ImapMailbox.Found> ours = new ArrayList<>();
        List<ImapMailbox.Found> fetched = new ArrayList<>();
        for (ImapMailbox.Found mail : found) {
            Long delivery = known.get(mail.fingerprint());
            if (delivery != null) {
                passed.add(passed(mail, delivery, "known under another number"));
                ours.add(mail);
            } else if (mail.seen() && mail.at().isBefore(place.connectedAt())) {
                passed.add(passed(mail, null, "read before we came"));
            } else if (keeper.keep(validity, mail)) {
                fetched.add(mail);
                ours.add(mail);
            }
        }
        enter(validity, passed, fetched);
        mailbox.markSeen(ours);
        ledger.advance(name, validity, found.get(found.size() - 1).uid());
        return found.size();
    }

    private Map<String, Long> known(long validity, List<ImapMailbox.Found> found) throws SQLException {
        List<String> fingerprints = found.stream()
                .map(ImapMailbox.Found::fingerprint)
                .filter(fingerprint -> !fingerprint.isEmpty())
                .toList();
        return ledger.known(name, validity, fingerprints);
    }

    private void enter(long validity, List<MailboxLedger.Passed> passed, List<ImapMailbox.Found> fetched)
            throws SQLException, MessagingException {
        if (!passed.isEmpty()) {
            ledger.enter(name, validity, passed);
        }
        if (!fetched.isEmpty()) {
            ledger.sign(
                    name,
                    validity,
                    fetched.stream().map(ImapMailbox.Found::uid).toList(),
                    fetched.stream().map(ImapMailbox.Found::fingerprint).toList());
        }
    }

    private static MailboxLedger.Passed passed(ImapMailbox.Found mail, @Nullable Long delivery, String why) {
        return new MailboxLedger.Passed(mail.uid(), delivery, mail.size(), why, mail.fingerprint());
    }
}
