package org.sweetline.town.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.sweetline.town.cast.Person;

/** A mail that somebody writes, as the raw message a mail program would send. */
public final class Letter {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();
    private final Person from;
    private final String messageId;
    private Instant at = Instant.EPOCH;
    private String to = MailServer.SUPPORT;
    private String subject = "";
    private String text = "";
    private String quoted = "";
    private List<String> references = List.of();
    private final List<String> headers = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();

    private record Enclosure(String name, String type, byte[] bytes) {}

    private Letter(Person from) {
        this.from = from;
        this.messageId = "<" + UUID.randomUUID() + "@" + domain(from.email()) + ">";
    }

    public static Letter from(Person person) {
        return new Letter(person);
    }

    public Letter at(Instant instant) {
        at = instant;
        return this;
    }

    public Letter to(String address) {
        to = address;
        return this;
    }

    public Letter about(String words) {
        subject = words;
        return this;
    }

    public Letter saying(String words) {
        text = words;
        return this;
    }

    /** Answers a received mail: "Re:", In-Reply-To, References and the quoted text, as mail programs do. */
    public Letter inReplyTo(ReceivedMail received) {
        subject = received.subject().startsWith("Re:") ? received.subject() : "Re: " + received.subject();
        to = received.replyTo();
        references = new ArrayList<>(received.references());
        references.add(received.messageId());
        headers.add("In-Reply-To: " + received.messageId());
        quoted = "\n\nOn " + day(received.at()) + ", " + received.from() + " wrote:\n> "
                + received.text().strip().replace("\n", "\n> ");
        return this;
    }

    public Letter enclosing(String name, String type, byte[] bytes) {
        enclosures.add(new Enclosure(name, type, bytes));
        return this;
    }

    /** A further header line, e.g. "Auto-Submitted: auto-replied". */
    public Letter header(String line) {
        headers.add(line);
        return this;
    }

    public String messageId() {
        return messageId;
    }

    public String subject() {
        return subject;
    }

    public Instant sentAt() {
        return at;
    }

    public byte[] raw() {
        StringBuilder out = new StringBuilder();
        line(out, "Return-Path: <" + from.email() + ">");
        line(out, "From: " + encoded(from.name()) + " <" + from.email() + ">");
        line(out, "To: " + to);
        line(out, "Subject: " + encoded(subject));
        line(out, "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
        line(out, "Message-ID: " + messageId);
        if (!references.isEmpty()) line(out, "References: " + String.join("\r\n ", references));
        headers.forEach(header -> line(out, header));
        line(out, "MIME-Version: 1.0");
        if (enclosures.isEmpty()) {
            part(out, "text/plain; charset=UTF-8", "inline", (text + quoted).getBytes(StandardCharsets.UTF_8));
        } else {
            parts(out);
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void parts(StringBuilder out) {
        String boundary = "=_" + messageId.substring(1, 25);
        line(out, "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"");
        line(out, "");
        line(out, "--" + boundary);
        part(out, "text/plain; charset=UTF-8", "inline", (text + quoted).getBytes(StandardCharsets.UTF_8));
        for (Enclosure enclosure : enclosures) {
            line(out, "--" + boundary);
            String name = "; filename=\"" + encoded(enclosure.name()) + "\"";
            part(out, enclosure.type(), "attachment" + name, enclosure.bytes());
        }
        line(out, "--" + boundary + "--");
    }

    private static void part(StringBuilder out, String type, String disposition, byte[] bytes) {
        line(out, "Content-Type: " + type);
        line(out, "Content-Disposition: " + disposition);
        line(out, "Content-Transfer-Encoding: base64");
        line(out, "");
        line(out, LINES.encodeToString(bytes));
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append("\r\n");
    }

    /** RFC 2047: words of at most 75 characters, never split inside a character. */
    private static String encoded(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) return text;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (word.toString().getBytes(StandardCharsets.UTF_8).length > 36) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(c);
        });
        words.add(word.toString());
        return String.join("\r\n ", words.stream().map(Letter::encodedWord).toList());
    }

    private static String encodedWord(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String day(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE, MMM d, yyyy 'at' h:mm a")
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}
