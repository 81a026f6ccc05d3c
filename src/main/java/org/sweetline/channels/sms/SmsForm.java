package org.sweetline.channels.sms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.twilio.TwilioTime;
import org.sweetline.tickets.texts.IncomingText;
import org.sweetline.tickets.texts.OptOutWord;
import org.sweetline.tickets.texts.TextBook.Trouble;
import org.sweetline.tickets.texts.TextState;

/** Reads what Twilio's parameters say of a text. */
final class SmsForm {

    /** Stands in what was found in the network's list: when the text came. No webhook has it. */
    static final String LISTED_AT = "ListedAt";

    private static final int MOST_FILES = 10;
    private static final int MOST_SEGMENTS = 200;
    static final String SID = "(SM|MM)[0-9a-f]{32}";
    private static final Pattern FILE = Pattern.compile("/Media/(ME[0-9a-f]{32})$");
    private static final Set<String> STATUSES = Set.of(
            "accepted",
            "scheduled",
            "queued",
            "sending",
            "sent",
            "delivered",
            "undelivered",
            "failed",
            "canceled",
            "read",
            "partially_delivered");

    private final TwilioForm form;

    SmsForm(TwilioForm form) {
        this.form = form;
    }

    /** The id of the text, or "" when none is named. */
    String sid() {
        String sid = form.text("MessageSid").isEmpty() ? form.text("SmsSid") : form.text("MessageSid");
        return sid.matches(SID) ? sid : "";
    }

    /** In Twilio's word, or "" when it is none that we know. */
    String status() {
        String status = form.text("MessageStatus").isEmpty() ? form.text("SmsStatus") : form.text("MessageStatus");
        return STATUSES.contains(status) ? status : "";
    }

    TextState state() {
        return stateOf(status());
    }

    /** What the network says went wrong; empty for a text that is on its way. */
    Optional<Trouble> trouble() {
        int code = form.number("ErrorCode").orElse(0);
        boolean lost = state() == TextState.FAILED || state() == TextState.UNDELIVERED;
        return lost ? Optional.of(Faults.of(code)) : Optional.empty();
    }

    IncomingText incoming(Instant receivedAt) {
        String body = form.text("Body");
        return new IncomingText(
                sid(),
                cameAt(receivedAt),
                form.text("From"),
                form.text("To"),
                body,
                Math.max(1, Math.min(MOST_SEGMENTS, form.number("NumSegments").orElse(1))),
                OptOutWord.of(body, form.text("OptOutType")),
                files());
    }

    private Instant cameAt(Instant receivedAt) {
        return TwilioTime.read(form.text(LISTED_AT))
                .filter(at -> at.isBefore(receivedAt))
                .orElse(receivedAt);
    }

    /** What the word of the network means; sending is still with it, and read is more than delivered. */
    static TextState stateOf(String status) {
        return switch (status) {
            case "sent", "partially_delivered" -> TextState.SENT;
            case "delivered", "read" -> TextState.DELIVERED;
            case "undelivered" -> TextState.UNDELIVERED;
            case "failed", "canceled" -> TextState.FAILED;
            default -> TextState.QUEUED;
        };
    }

    /** Only the ids of the files are taken from their addresses. */
    private List<IncomingText.File> files() {
        int count = Math.min(MOST_FILES, form.number("NumMedia").orElse(0));
        List<IncomingText.File> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Matcher file = FILE.matcher(form.text("MediaUrl" + i));
            String type = form.text("MediaContentType" + i);
            if (file.find()) {
                files.add(new IncomingText.File(file.group(1), type.length() > 100 ? "" : type));
            }
        }
        return files;
    }
}
