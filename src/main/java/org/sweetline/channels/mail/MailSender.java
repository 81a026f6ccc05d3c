package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.notices.NoticeDelivery.WaitingNotice;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** Sends mails, and says how sending is doing. */
@ApplicationScoped
class MailSender implements HealthReporter {

    private final MailConfig config;
    private final MailSecret secret;
    private final Clock clock;
    private final DoorState state;

    @Inject
    MailSender(MailConfig config, MailSecret secret, Clock clock) {
        this.config = config;
        this.secret = secret;
        this.clock = clock;
        this.state = new DoorState("mail-out", clock);
        config.smtp()
                .ifPresentOrElse(
                        host -> state.ok("Sends through " + host + "."),
                        () -> state.off("No server to send through is set (SWEETLINE_MAIL_SMTP_URL)."));
    }

    /**
     * Returns the Message-ID that the reply left under.
     *
     * @throws PermanentFault when it will never be accepted; any other failure is worth another try
     */
    String send(OutgoingReply reply) throws MessagingException {
        String id = SignedMessageId.ofReplies(secret.mac()).of(reply.entry(), config.domain());
        Optional<String> replyTo = new PlusAddress(secret.mac(), config.address())
                .of(reply.entry())
                .filter(address -> config.plusAddresses());
        return send(Letter.of(reply), letterhead(id, replyTo.orElse("")));
    }

    /** As {@link #send(OutgoingReply)}; answers come to the desk as new tickets. */
    String send(WaitingNotice notice) throws MessagingException {
        String id = SignedMessageId.ofNotices(secret.mac()).of(notice.id(), config.domain());
        return send(Letter.of(notice), letterhead(id, ""));
    }

    private String send(Letter letter, Letterhead letterhead) throws MessagingException {
        MailHost host = config.smtp()
                .orElseThrow(() -> new PermanentFault("No server to send through is set (SWEETLINE_MAIL_SMTP_URL)."));
        try {
            SmtpHandover.send(host, session -> OutgoingMail.of(session, letter, letterhead, clock.instant()));
        } catch (PermanentFault refused) {
            state.count("refused", 1);
            throw refused;
        } catch (DeferredFault later) {
            state.slow(MailFault.inWords(later));
            state.count("putOff", 1);
            throw later;
        } catch (MessagingException e) {
            state.down(MailFault.inWords(e));
            throw e;
        }
        state.ok("Sends through " + host + ".");
        state.count("sent", 1);
        return letterhead.messageId();
    }

    private Letterhead letterhead(String id, String replyTo) {
        return new Letterhead(config.address(), config.displayName(), replyTo, id);
    }

    @Override
    public ComponentHealth health() {
        return state.health();
    }
}
