package org.sweetline.channels.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sweetline.channels.mail.mime.HeaderText;
import org.sweetline.tickets.ReplyDelivery.AnsweredMessage;

/** What a reply of ours answers, as mail programs show it below: who wrote when, in the writer's language, and the words. */
final class QuotedAnswer {

    private static final int LONGEST = 5_000;
    private static final int MOST_LINES = 100;
    private static final int LONGEST_NAME = 80;
    private static final String CUT = "[…]";
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEE, MMM d, yyyy 'at' HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN =
            DateTimeFormatter.ofPattern("yyyy년 M월 d일 (EEE) HH:mm 'UTC'", Locale.KOREAN);

    private QuotedAnswer() {}

    static String of(AnsweredMessage answered) {
        StringBuilder quote = new StringBuilder(announcement(answered)).append('\n');
        String text = HeaderText.cut(answered.text(), LONGEST);
        List<String> lines = text.strip().lines().toList();
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            quote.append("> ".concat(line).stripTrailing()).append('\n');
        }
        if (lines.size() > MOST_LINES || text.length() < answered.text().length()) {
            quote.append("> ").append(CUT).append('\n');
        }
        return quote.toString();
    }

    private static String announcement(AnsweredMessage answered) {
        String name = HeaderText.cut(HeaderText.clean(answered.from()), LONGEST_NAME);
        return answered.language().equals("ko")
                ? at(answered.at(), KOREAN) + ", " + name + "님이 작성:"
                : "On " + at(answered.at(), ENGLISH) + ", " + name + " wrote:";
    }

    private static String at(Instant at, DateTimeFormatter format) {
        return format.format(at.atOffset(ZoneOffset.UTC));
    }
}
