package org.sweetline.channels.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.mail.mime.HeaderText;

/** Hands one mail to the server, and tells a refusal for good from a fault that may pass. */
final class SmtpHandover {

    private static final Pattern CODE = Pattern.compile("^\\s*([245])([0-9])([0-9])[ -]");
    private static final int LONGEST = 300;

    private SmtpHandover() {}

    interface Writing {
        OutgoingMail mail(Session session) throws MessagingException;
    }

    /**
     * @throws PermanentFault when the mail will never be accepted; any other failure is worth another try
     * @throws DeferredFault when the server speaks with us but does not want this mail yet
     */
    static void send(MailHost host, Writing writing) throws MessagingException {
        Session session = MailSession.smtp(host);
        OutgoingMail mail = writing.mail(session);
        try (Transport transport = session.getTransport(host.protocol())) {
            transport.connect(
                    host.host(),
                    host.port(),
                    host.signsIn() ? host.user() : null,
                    host.signsIn() ? host.password() : null);
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException e) {
            throw told(e);
        }
    }

    /** What the server said of this very mail, for good (5xx) or for now (4xx); else the fault as it is. */
    private static MessagingException told(MessagingException error) {
        if (error instanceof AuthenticationFailedException) {
            return error;
        }
        @Nullable Exception at = error;
        while (at instanceof MessagingException fault) {
            String words = fault.getMessage() == null ? "" : fault.getMessage();
            Matcher code = CODE.matcher(words);
            // x3x speaks of our sign-in, 421 of the server: neither of this mail.
            if (fault instanceof SendFailedException
                    && code.find()
                    && !code.group(2).equals("3")) {
                String said = HeaderText.cut(HeaderText.clean(words), LONGEST);
                return switch (code.group(1)) {
                    case "5" -> new PermanentFault(said);
                    case "4" -> words.strip().startsWith("421") ? error : new DeferredFault(said);
                    default -> error;
                };
            }
            at = fault.getNextException();
        }
        return error;
    }
}
