package org.sweetline.channels.mail;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sweetline.channels.mail.mime.HeaderBlock;
import org.sweetline.channels.mail.mime.HeaderText;
import org.sweetline.channels.mail.mime.Mailbox;
import org.sweetline.channels.mail.mime.MimeFile;
import org.sweetline.channels.mail.mime.MimeMail;
import org.sweetline.channels.mail.mime.MimeReader;
import org.sweetline.contact.EmailAddress;
import org.sweetline.orders.OrderMentions;
import org.sweetline.security.KeyedMac;
import org.sweetline.storage.FileStore;
import org.sweetline.tickets.IncomingAttachment;
import org.sweetline.tickets.IncomingMessage;
import org.sweetline.tickets.LanguageGuess;
import org.sweetline.tickets.SenderTrust;

/** Reads the bytes of a mail into what the desk takes in. Bad mail gives a poorer message, never a failure. */
final class MailReader {

    private static final Logger LOG = System.getLogger(MailReader.class.getName());
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final int SUBJECT = 500;

    /** A mail that came at once stands where it came: senders' clocks are wrong, and count whole seconds only. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final MimeReader mime;
    private final Supplier<KeyedMac> mac;
    private final String ownAddress;

    /** @param mac knows our own Message-IDs and reply addresses */
    MailReader(FileStore store, Supplier<KeyedMac> mac, String ownAddress) {
        this.mime = new MimeReader(store);
        this.mac = mac;
        this.ownAddress = ownAddress;
    }

    ReadMail read(byte[] raw, Instant receivedAt) throws IOException {
        try {
            return read(mime.read(raw), receivedAt);
        } catch (RuntimeException | StackOverflowError trap) {
            // Something in this mail met a fault of ours: better a ticket with the mail as a file than none.
            LOG.log(Level.WARNING, "a mail could only be taken in as a file", trap);
            return read(mime.asFile(raw), receivedAt);
        }
    }

    private ReadMail read(MimeMail mail, Instant receivedAt) {
        SignedMessageId replies = SignedMessageId.ofReplies(mac.get());
        SignedMessageId notices = SignedMessageId.ofNotices(mac.get());
        PlusAddress address = new PlusAddress(mac.get(), ownAddress);
        boolean bounce = BounceCheck.bounce(mail, author(mail).toString());
        List<String> proofs = proofs(mail, bounce);
        Optional<Long> answered = replies.entry(proofs).or(() -> address.entry(MailRecipients.of(mail)));
        IncomingMessage message = message(mail, receivedAt, address, answered, bounce);
        boolean ours = replies.entry(message.messageId()).isPresent()
                || notices.entry(message.messageId()).isPresent();
        boolean gaveUp = bounce && BounceCheck.gaveUp(mail);
        return new ReadMail(
                message,
                ours,
                gaveUp ? answered : Optional.empty(),
                gaveUp ? notices.entry(proofs) : Optional.empty(),
                BounceCheck.reason(mail));
    }

    private static IncomingMessage message(
            MimeMail mail, Instant receivedAt, PlusAddress address, Optional<Long> answered, boolean bounce) {
        HeaderBlock header = mail.header();
        Mailbox author = author(mail);
        boolean own = address.ours(author.address());
        String subject = HeaderText.cut(header.text("subject"), SUBJECT);
        BodyParts body = BodyParts.of(mail.blocks());
        return new IncomingMessage(
                MailDeliveryReader.CHANNEL,
                mail.date().filter(date -> plausible(date, receivedAt)).orElse(receivedAt),
                address(author),
                author.name(),
                own ? SenderTrust.AMBIGUOUS : SenderCheck.trust(mail, mail.addresses("from")),
                MailRecipients.shown(mail.addresses("to"), address),
                MailRecipients.shown(mail.addresses("cc"), address),
                replyTo(mail),
                subject,
                body.text(),
                body.quoted(),
                body.html(),
                body.remotePictures(),
                mail.files().stream().map(MailReader::attachment).toList(),
                MessageIds.own(header),
                MessageIds.answered(header),
                answered,
                bounce || own || AutoReplyCheck.automatic(header, author.address()),
                bounce,
                LanguageGuess.of(subject + " " + body.text()),
                OrderMentions.in(subject + "\n" + body.text()));
    }

    private static Mailbox author(MimeMail mail) {
        List<Mailbox> authors = mail.addresses("from").mailboxes();
        return authors.stream()
                .filter(mailbox -> !mailbox.address().isEmpty())
                .findFirst()
                .or(() -> authors.stream().findFirst())
                .orElse(new Mailbox("", ""));
    }

    private static String address(Mailbox mailbox) {
        return EmailAddress.parse(mailbox.address()).map(EmailAddress::value).orElse(mailbox.address());
    }

    /** A clock that is wrong by years must not put a mail at the end of the timeline for ever. */
    private static boolean plausible(Instant date, Instant receivedAt) {
        return date.isBefore(receivedAt.minus(LATE)) && date.isAfter(FIRST);
    }

    private static String replyTo(MimeMail mail) {
        return mail.addresses("reply-to").mailboxes().stream()
                .map(Mailbox::address)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Ids by which it shows what it answers; a bounce has them anywhere in what it brings back. */
    private static List<String> proofs(MimeMail mail, boolean bounce) {
        List<String> references = MessageIds.answered(mail.header());
        if (!bounce) return references;
        List<String> all = new ArrayList<>(references);
        all.addAll(MessageIds.returned(mail.reports()));
        mail.blocks().forEach(block -> all.addAll(MessageIds.returned(List.of(block.plain()))));
        return all;
    }

    private static IncomingAttachment attachment(MimeFile file) {
        return new IncomingAttachment(
                file.name(), file.type(), file.size(), file.sha256(), file.contentId(), file.inline());
    }
}
