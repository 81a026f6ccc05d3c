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

    /** @throws PermanentFault when the mail will never be accepted; any other failure is worth another try */
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
            String refusal = refusal(e);
            throw refusal.isEmpty() ? e : new PermanentFault(refusal);
        }
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
