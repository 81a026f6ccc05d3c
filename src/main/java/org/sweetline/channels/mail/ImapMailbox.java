package org.sweetline.channels.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.sweetline.channels.mail.mime.HeaderText;

/** An open mailbox on an IMAP server. */
final class ImapMailbox implements AutoCloseable {

    /** Asking for everything each time would make a large mailbox slow. */
    private static final int WINDOW = 200;

    private static final int LONGEST_ID = 300;
    private static final String MESSAGE_ID = "Message-ID";

    private final Store store;
    private final IMAPFolder folder;
    private final boolean idles;

    private ImapMailbox(Store store, IMAPFolder folder, boolean idles) {
        this.store = store;
        this.folder = folder;
        this.idles = idles;
    }

    static ImapMailbox open(MailHost host) throws MessagingException {
        return open(host, MailSession.imap(host));
    }

    static ImapMailbox open(MailHost host, Session session) throws MessagingException {
        Store store = session.getStore(host.protocol());
        try {
            store.connect(host.host(), host.port(), host.user(), host.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(host.folder());
            if (!folder.exists()) {
                throw new MessagingException("the mailbox has no folder " + host.folder());
            }
            folder.open(Folder.READ_WRITE);
            return new ImapMailbox(store, folder, ((IMAPStore) store).hasCapability("IDLE"));
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** One mail of the mailbox; its bytes are not fetched yet. */
    record Found(long uid, int size, boolean seen, Instant at, String messageId, MimeMessage message) {

        /** What stays the same when the server numbers the mailbox anew; "" for a mail without an id. */
        String fingerprint() {
            return messageId.isEmpty() ? "" : size + " " + at.getEpochSecond() + " " + messageId;
        }

        InputStream raw() throws IOException, MessagingException {
            return ((IMAPMessage) message).getMimeStream();
        }
    }

    /** The next mails behind the uid, the lowest first. */
    List<Found> after(long uid, int limit) throws MessagingException {
        // Tells the server that we listen, and learns what came since.
        folder.getMessageCount();
        Message[] near = folder.getMessagesByUID(uid + 1, uid + WINDOW);
        boolean gap = near.length == 0 && folder.getUIDNext() > uid + WINDOW;
        Message[] all = gap ? behindTheGap(uid) : near;
        List<Message> next = new ArrayList<>();
        for (Message message : all) {
            // "n:*" always names the last mail, also when its uid is lower.
            if (next.size() < limit && message != null && !message.isExpunged() && folder.getUID(message) > uid) {
                next.add(message);
            }
        }
        fetch(next);
        List<Found> found = new ArrayList<>();
        for (Message message : next) {
            found.add(found(message));
        }
        return found;
    }

    /** What is asked of each mail, of all of them at once. */
    private void fetch(List<Message> messages) throws MessagingException {
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        profile.add(MESSAGE_ID);
        folder.fetch(messages.toArray(Message[]::new), profile);
    }

    private Found found(Message message) throws MessagingException {
        Date at = message.getReceivedDate();
        return new Found(
                folder.getUID(message),
                message.getSize(),
                message.isSet(Flags.Flag.SEEN),
                at == null ? Instant.EPOCH : at.toInstant(),
                messageId(message),
                (MimeMessage) message);
    }

    /** Numbers may begin anywhere. The first above ours is looked for by halves, not by asking for all of them. */
    private Message[] behindTheGap(long uid) throws MessagingException {
        int count = folder.getMessageCount();
        int low = 1;
        int high = count + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (folder.getUID(folder.getMessage(middle)) > uid) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low > count) {
            return new Message[0];
        }
        long first = folder.getUID(folder.getMessage(low));
        return folder.getMessagesByUID(first, first + WINDOW);
    }

    private static String messageId(Message message) throws MessagingException {
        String[] written = message.getHeader(MESSAGE_ID);
        return written == null || written.length == 0 ? "" : HeaderText.cut(HeaderText.clean(written[0]), LONGEST_ID);
    }

    void markSeen(List<Found> mails) throws MessagingException {
        Message[] messages =
                mails.stream().filter(mail -> !mail.seen()).map(Found::message).toArray(Message[]::new);
        if (messages.length > 0) {
            folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
        }
    }

    boolean idles() {
        return idles;
    }

    /** Returns when the server has something new, or {@link #wake} is called. */
    void awaitNews() throws MessagingException {
        folder.idle(true);
    }

    /** Ends a wait from another thread: any command does. */
    void wake() throws MessagingException {
        folder.getMessageCount();
    }

    boolean open() {
        return folder.isOpen() && store.isConnected();
    }

    @Override
    public void close() throws MessagingException {
        if (folder.isOpen()) {
            folder.close(false);
        }
        store.close();
    }
}
