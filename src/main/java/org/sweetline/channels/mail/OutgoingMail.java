package org.sweetline.channels.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.sweetline.channels.mail.mime.HeaderText;
import org.sweetline.contact.EmailAddress;

/** A mail of ours. No text from outside can end a header line: every one is cleaned first. */
final class OutgoingMail extends MimeMessage {

    private static final int LONGEST_SUBJECT = 250;

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private OutgoingMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    static OutgoingMail of(Session session, Letter letter, Letterhead letterhead, Instant at)
            throws MessagingException {
        OutgoingMail mail = new OutgoingMail(session, letterhead.messageId());
        String name = letter.authorName().isBlank() ? letterhead.name() : letter.authorName();
        mail.setFrom(address(letterhead.address(), name));
        if (!letterhead.replyTo().isEmpty()) {
            mail.setReplyTo(new Address[] {address(letterhead.replyTo(), name)});
        }
        mail.setRecipient(Message.RecipientType.TO, address(recipient(letter.to()), ""));
        mail.setSubject(subject(letter), UTF_8);
        mail.setSentDate(Date.from(at));
        mail.thread(letter.answers());
        mail.stop(letter.stop());
        if (letter.html().isEmpty()) {
            mail.setText(lines(letter.text()), UTF_8);
        } else {
            mail.setContent(
                    new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        }
        mail.saveChanges();
        return mail;
    }

    /** The library would give each try a new one; ours is the key by which a second copy is known. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }

    private void thread(List<String> newestFirst) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (String answered : newestFirst) {
            String clean = HeaderText.clean(answered).replaceAll("[<>\\s]", "");
            if (!clean.isEmpty() && clean.length() < 300 && !clean.equals(id)) {
                ids.add("<" + clean + ">");
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        setHeader("In-Reply-To", ids.get(0));
        Collections.reverse(ids);
        setHeader("References", String.join("\r\n ", ids));
    }

    /** RFC 8058: one click in the mail program, without a page. */
    private void stop(String url) throws MessagingException {
        String clean = HeaderText.clean(url);
        if (!clean.isEmpty()) {
            setHeader("List-Unsubscribe", "<" + clean + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(lines(text), UTF_8, kind);
        return part;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    }

    private static String subject(Letter letter) {
        return HeaderText.cut(HeaderText.clean(letter.subject()), LONGEST_SUBJECT) + letter.subjectEnd();
    }

    private static String recipient(String written) throws MessagingException {
        return EmailAddress.parse(written)
                .map(EmailAddress::value)
                .filter(address -> address.chars().allMatch(c -> c > ' ' && c < 0x7f))
                .orElseThrow(() -> new PermanentFault("The mail has no address that mail can be sent to."));
    }

    /** Checked before; the library is stricter than those who hand out addresses with two dots in a row. */
    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress mailbox = new InternetAddress();
            mailbox.setAddress(address);
            String clean = HeaderText.clean(name);
            if (!clean.isEmpty()) {
                mailbox.setPersonal(clean, UTF_8);
            }
            return mailbox;
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is missing", impossible);
        }
    }
}
