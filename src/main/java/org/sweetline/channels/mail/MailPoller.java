package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sweetline.intake.Accepted;
import org.sweetline.intake.Intake;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;
import org.sweetline.work.BackgroundLoop;

/**
 * Brings new mail from the mailbox. A mail is kept durably first and flagged as seen only then; the hash of its bytes
 * keeps it from coming in twice, whatever is interrupted in between.
 */
@ApplicationScoped
class MailPoller implements BackgroundLoop, HealthReporter {

    private static final Logger LOG = System.getLogger(MailPoller.class.getName());

    /** The library remembers each mail that it saw; a connection is left before that is much. */
    static final int MOST_ON_A_CONNECTION = 5_000;

    private static final Duration NOTHING_TO_DO = Duration.ofHours(1);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final MailConfig config;
    private final Intake intake;
    private final MailboxLedger ledger;
    private final DoorState state;
    private final IdleWait idle;
    private @Nullable ImapMailbox open;
    private boolean more;
    private int read;

    @Inject
    MailPoller(MailConfig config, Intake intake, MailboxLedger ledger, Clock clock) {
        this.config = config;
        this.intake = intake;
        this.ledger = ledger;
        this.state = new DoorState("mail-in", clock);
        this.idle = new IdleWait();
    }

    @Override
    public String name() {
        return "mail poll";
    }

    @Override
    public Duration turn() throws Exception {
        if (config.imap().isEmpty()) {
            state.off("No mailbox is set (SWEETLINE_MAIL_IMAP_URL).");
            return NOTHING_TO_DO;
        }
        MailHost host = config.imap().get();
        try {
            boolean ours = ledger.alone(host.name(), () -> read(host));
            if (!ours) {
                close();
                state.ok("Another node reads the mailbox.");
                return ELSEWHERE;
            }
            return more || idle.waits() ? Duration.ZERO : config.pollInterval();
        } catch (Exception e) {
            close();
            state.down(MailFault.inWords(e));
            throw e;
        }
    }

    @Override
    public void stopping() {
        idle.stop();
    }

    @Override
    public ComponentHealth health() {
        return state.health();
    }

    private void read(MailHost host) throws Exception {
        ImapMailbox mailbox = connected(host);
        int found =
                new MailboxReading(ledger, host.name(), (validity, mail) -> keep(host, validity, mail)).turn(mailbox);
        state.ok("Reads " + host.folder() + " on " + host + (mailbox.idles() ? " as mail arrives." : " now and then."));
        more = found == MailboxReading.BATCH;
        refresh(found);
        if (!more) {
            idle.await(mailbox);
        }
    }

    /** False for a mail that vanished meanwhile. */
    private boolean keep(MailHost host, long validity, ImapMailbox.Found mail)
            throws IOException, MessagingException, SQLException {
        boolean tooLarge = mail.size() > MailDeliveriesResource.LIMIT;
        Accepted accepted;
        try (InputStream raw =
                tooLarge ? new ByteArrayInputStream(TooLargeMail.standIn(mail.message(), mail.size())) : mail.raw()) {
            accepted = intake.accept(MailDeliveryReader.CHANNEL, raw, MailDeliveriesResource.LIMIT * 2);
        } catch (MessageRemovedException gone) {
            ledger.enter(host.name(), validity, mail.uid(), null, mail.size(), "removed before it was fetched");
            return false;
        }
        ledger.enter(host.name(), validity, mail.uid(), accepted.delivery(), mail.size(), tooLarge ? "too large" : "");
        state.count(accepted.fresh() ? "received" : "known already", 1);
        if (tooLarge) {
            state.note("A mail of " + (mail.size() >> 20)
                    + " MiB was too large to be fetched; it is still in the mailbox.");
        }
        return !tooLarge;
    }

    private ImapMailbox connected(MailHost host) throws MessagingException {
        ImapMailbox known = open;
        if (known != null && known.open()) {
            return known;
        }
        close();
        ImapMailbox fresh = ImapMailbox.open(host);
        open = fresh;
        LOG.log(Level.INFO, "connected to the mailbox on {0}", host);
        return fresh;
    }

    private void refresh(int found) {
        read += found;
        if (more && read >= MOST_ON_A_CONNECTION) {
            close();
        }
    }

    private void close() {
        ImapMailbox known = open;
        open = null;
        read = 0;
        if (known == null) {
            return;
        }
        try {
            known.close();
        } catch (MessagingException | RuntimeException broken) {
            LOG.log(Level.DEBUG, "the connection was broken already", broken);
        }
    }
}
