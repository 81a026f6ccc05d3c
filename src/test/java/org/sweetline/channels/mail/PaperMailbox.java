package org.sweetline.channels.mail;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of an IMAP server as the mail library needs to go through a mailbox. It has lists of mails and no bodies: who
 * fetches one is hung up on. Unlike a real one in memory it does not mind fifty thousand of them.
 */
final class PaperMailbox implements AutoCloseable {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Pattern SET = Pattern.compile("(\\d+)(?::(\\d+|\\*))?");

    private final ServerSocket door;
    private final long uidValidity;
    private final List<Mail> mails = new ArrayList<>();
    private int seen;

    private record Mail(long uid, String id, Instant at, int size) {}

    PaperMailbox(long uidValidity) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        this.uidValidity = uidValidity;
        daemon(this::serve);
    }

    void hold(long uid, String id, Instant at, int size) {
        mails.add(new Mail(uid, id, at, size));
    }

    MailHost host() {
        return new MailHost("imap", "127.0.0.1", door.getLocalPort(), "support", "password", "INBOX");
    }

    /** How many mails were flagged. */
    synchronized int seen() {
        return seen;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                daemon(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            converse(
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII)),
                    new BufferedOutputStream(client.getOutputStream(), 1 << 16));
        } catch (IOException gone) {
            // It hung up.
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "paper mailbox");
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(BufferedReader in, OutputStream out) throws IOException {
        line(out, "* OK [CAPABILITY IMAP4rev1] ready");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", 3);
            answer(words[1].toUpperCase(Locale.ROOT), words.length > 2 ? words[2] : "", out);
            line(out, words[0] + " OK");
            out.flush();
        }
    }

    private void answer(String command, String rest, OutputStream out) throws IOException {
        switch (command) {
            case "CAPABILITY" -> line(out, "* CAPABILITY IMAP4rev1");
            case "LIST" -> line(out, "* LIST () \"/\" INBOX");
            case "STATUS" -> line(out, "* STATUS INBOX (UIDNEXT " + uidNext() + ")");
            case "SELECT" -> {
                line(out, "* " + mails.size() + " EXISTS");
                line(out, "* OK [UIDVALIDITY " + uidValidity + "]");
                line(out, "* OK [UIDNEXT " + uidNext() + "]");
                line(out, "* OK [PERMANENTFLAGS (\\Seen)]");
            }
            case "FETCH" -> fetch(rest, in(rest), false, out);
            case "UID" -> fetch(rest, in(rest.substring(rest.indexOf(' ') + 1)), true, out);
            case "STORE" -> flag(in(rest));
            default -> {
                // LOGIN, NOOP, CLOSE, LOGOUT: it is fine.
            }
        }
    }

    private void fetch(String what, LongPredicate wanted, boolean byUid, OutputStream out) throws IOException {
        if (what.contains("BODY.PEEK[]")) {
            throw new IOException("there are no bodies here");
        }
        for (int number = 1; number <= mails.size(); number++) {
            Mail mail = mails.get(number - 1);
            if (wanted.test(byUid ? mail.uid() : number)) {
                line(out, "* " + number + " FETCH (UID " + mail.uid() + (what.contains("SIZE") ? all(mail) : "") + ")");
            }
        }
    }

    private static String all(Mail mail) {
        String header = "Message-ID: " + mail.id() + "\r\n\r\n";
        return " FLAGS () RFC822.SIZE " + mail.size() + " INTERNALDATE \"" + AT.format(mail.at())
                + "\" BODY[HEADER.FIELDS (Message-ID)] {" + header.length() + "}\r\n" + header;
    }

    private synchronized void flag(LongPredicate wanted) {
        for (int number = 1; number <= mails.size(); number++) {
            seen += wanted.test(number) ? 1 : 0;
        }
    }

    private long uidNext() {
        return mails.get(mails.size() - 1).uid() + 1;
    }

    private static LongPredicate in(String set) {
        LongPredicate any = number -> false;
        for (String part : set.split(" ", 2)[0].split(",")) {
            Matcher range = SET.matcher(part);
            if (range.matches()) {
                long from = Long.parseLong(range.group(1));
                String end = range.group(2) == null ? range.group(1) : range.group(2);
                long to = end.equals("*") ? Long.MAX_VALUE : Long.parseLong(end);
                any = any.or(number -> number >= from && number <= to);
            }
        }
        return any;
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
