package org.sweetline.town.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings what the product sends to the mailbox of the recipient, which is made when it is first needed. */
final class Postman implements MessageDeliveryHandler {
    private final UserManager users;
    private final Clock clock;
    private final Consumer<ReceivedMail> arrived;
    private final AtomicInteger refusals = new AtomicInteger();

    Postman(UserManager users, Clock clock, Consumer<ReceivedMail> arrived) {
        this.users = users;
        this.clock = clock;
        this.arrived = arrived;
    }

    void refuseNext(int mails) {
        refusals.set(mails);
    }

    @Override
    public GreenMailUser handle(MovingMessage message, MailAddress recipient) throws MessagingException, UserException {
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) throw new UserException("Try again later");
        String mailbox = recipient.getEmail().toLowerCase(Locale.ROOT);
        arrived.accept(read(mailbox, message.getMessage()));
        return mailbox(mailbox);
    }

    private synchronized GreenMailUser mailbox(String email) throws UserException {
        GreenMailUser user = users.getUserByEmail(email);
        return user != null ? user : users.createUser(email, email, "unused");
    }

    private ReceivedMail read(String mailbox, MimeMessage message) throws MessagingException {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            String references = header(message, "References");
            String from = bare(header(message, "From"));
            String replyTo = bare(header(message, "Reply-To"));
            return new ReceivedMail(
                    mailbox,
                    from,
                    header(message, "To"),
                    replyTo.isEmpty() ? from : replyTo,
                    message.getSubject() == null ? "" : message.getSubject(),
                    header(message, "Message-ID"),
                    header(message, "In-Reply-To"),
                    references.isEmpty() ? List.of() : List.of(references.split("\\s+")),
                    text(message),
                    clock.instant(),
                    raw.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        @Nullable String value = message.getHeader(name, ", ");
        return value == null ? "" : value.strip();
    }

    private static String bare(String address) {
        return address.replaceAll("(?s).*<([^>]*)>.*", "$1");
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) return String.valueOf(part.getContent());
        if (!(part.getContent() instanceof Multipart parts)) return "";
        for (int i = 0; i < parts.getCount(); i++) {
            String text = text(parts.getBodyPart(i));
            if (!text.isBlank()) return text;
        }
        return "";
    }
}
