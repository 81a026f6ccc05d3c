package org.sweetline.town.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** SMTP and IMAP on loopback: the support mailbox that the product reads, and the mailboxes of everybody it writes to. */
public final class MailServer implements AutoCloseable {
    public static final String SUPPORT = "support@sweetline.example";
    private static final String PASSWORD = "password";
    private static final String HOST = "127.0.0.1";

    private final GreenMail server;
    private final GreenMailUser support;
    private final Postman postman;
    private final List<ReceivedMail> received = new CopyOnWriteArrayList<>();
    private final List<Consumer<ReceivedMail>> watchers = new CopyOnWriteArrayList<>();

    private MailServer(GreenMail server, Clock clock) {
        this.server = server;
        this.support = server.setUser(SUPPORT, SUPPORT, PASSWORD);
        this.postman = new Postman(server.getUserManager(), clock, this::arrived);
        server.getUserManager().setMessageDeliveryHandler(postman);
    }

    public static MailServer start(Clock clock) {
        return start(clock, 0, 0);
    }

    /** Starts on the wished ports, or on free ones when those are 0 or taken. */
    public static MailServer start(Clock clock, int smtpPort, int imapPort) {
        try {
            return new MailServer(listening(smtpPort, imapPort), clock);
        } catch (IllegalStateException taken) {
            return new MailServer(listening(0, 0), clock);
        }
    }

    private static GreenMail listening(int smtpPort, int imapPort) {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
        });
        try {
            server.start();
            return server;
        } catch (IllegalStateException e) {
            server.stop();
            throw e;
        }
    }

    public String imapUrl() {
        return "imap://" + SUPPORT.replace("@", "%40") + ":" + PASSWORD + "@" + HOST + ":" + imapPort() + "/INBOX";
    }

    public String smtpUrl() {
        return "smtp://" + HOST + ":" + smtpPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** Puts a letter into the support mailbox. */
    public void deliver(Letter letter) {
        deliver(letter.raw(), letter.sentAt());
    }

    /** Puts a raw message, however odd, into the support mailbox. */
    public void deliver(byte[] rawMessage, Instant internalDate) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(rawMessage));
            inbox().appendMessage(message, new Flags(), Date.from(internalDate));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Not even a mail server could store this message", e);
        }
    }

    /** What the product sent to this address, oldest first. */
    public List<ReceivedMail> mailbox(String email) {
        String wanted = email.toLowerCase(Locale.ROOT);
        return received.stream().filter(mail -> mail.mailbox().equals(wanted)).toList();
    }

    public Optional<ReceivedMail> newest(List<String> emails) {
        List<ReceivedMail> mails = received.stream()
                .filter(mail -> emails.contains(mail.mailbox()))
                .toList();
        return mails.isEmpty() ? Optional.empty() : Optional.of(mails.get(mails.size() - 1));
    }

    /** Everything that the product sent, oldest first. */
    public List<ReceivedMail> received() {
        return List.copyOf(received);
    }

    public void onArrival(Consumer<ReceivedMail> watcher) {
        watchers.add(watcher);
    }

    /** How many messages of the support mailbox the product has not yet flagged as seen. */
    public int unseen() {
        return inbox().getUnseenCount();
    }

    /** The next mails that the product sends get a 451, as from a server that has a bad moment. */
    public void refuseNext(int mails) {
        postman.refuseNext(mails);
    }

    /** Empties all mailboxes, between two tests. */
    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
            received.clear();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private void arrived(ReceivedMail mail) {
        received.add(mail);
        new ArrayList<>(watchers).forEach(watcher -> watcher.accept(mail));
    }

    private MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(support);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
