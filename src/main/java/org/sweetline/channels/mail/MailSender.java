package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.mail.mime.HeaderText;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** Hands mail to the SMTP server. */
@ApplicationScoped
class MailSender implements HealthReporter {

    private static final Pattern CODE = Pattern.compile("^\\s*([245])([0-9])([0-9])[ -]");
    private static final int LONGEST = 300;

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
        MailHost host = config.smtp()
                .orElseThrow(() -> new PermanentFault("No server to send through is set (SWEETLINE_MAIL_SMTP_URL)."));
        Session session = MailSession.smtp(host);
        String id = secret.ids().of(reply.entry(), config.domain());
        OutgoingMail mail =
                OutgoingMail.of(session, reply, config.address(), config.displayName(), id, clock.instant());
        try (Transport transport = session.getTransport(host.protocol())) {
            transport.connect(
                    host.host(),
                    host.port(),
                    host.signsIn() ? host.user() : null,
                    host.signsIn() ? host.password() : null);
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException e) {
            throw failure(e);
        }
        state.ok("Sends through " + host + ".");
        state.count("sent", 1);
        return id;
    }

    @Override
    public ComponentHealth health() {
        return state.health();
    }

    private MessagingException failure(MessagingException e) {
        String refusal = refusal(e);
        if (!refusal.isEmpty()) {
            state.count("refused", 1);
            return new PermanentFault(refusal);
        }
        state.down(MailFault.inWords(e));
        return e;
    }

    /** What the server said when it refused this mail for good (5xx); "" when the fault lies elsewhere. */
    private static String refusal(MessagingException error) {
        if (error instanceof AuthenticationFailedException) {
            return "";
        }
        @Nullable Exception at = error;
        while (at instanceof MessagingException fault) {
            String words = fault.getMessage() == null ? "" : fault.getMessage();
            Matcher code = CODE.matcher(words);
            // 53x speaks of our sign-in, not of this mail.
            if (fault instanceof SendFailedException
                    && code.find()
                    && code.group(1).equals("5")
                    && !code.group(2).equals("3")) {
                return HeaderText.cut(HeaderText.clean(words), LONGEST);
            }
            at = fault.getNextException();
        }
        return "";
    }
}
