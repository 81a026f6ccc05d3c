package org.sweetline.channels.mail;

import java.util.List;
import java.util.Locale;
import org.sweetline.notices.NoticeDelivery.WaitingNotice;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;

/**
 * What a mail of ours says.
 *
 * @param subjectEnd stays whole however long the subject is
 * @param html "" for plain text alone
 * @param answers message ids, the newest first
 * @param stop where a mail program may say that no more is wanted; "" for nowhere
 */
record Letter(
        String to,
        String authorName,
        String subject,
        String subjectEnd,
        String text,
        String html,
        List<String> answers,
        String stop) {

    /** Who called, and never wrote, has nothing that it could be an answer to. */
    static Letter of(OutgoingReply reply) {
        String subject = reply.subject();
        String number = "[" + reply.ticket() + "]";
        boolean first = reply.answers().isEmpty() && reply.answered().isEmpty();
        boolean marked = subject.strip().toLowerCase(Locale.ROOT).startsWith("re:");
        String own = reply.text().stripTrailing();
        String text = reply.answered()
                .filter(answered -> !answered.text().isBlank())
                .map(answered -> own + "\n\n" + QuotedAnswer.of(answered))
                .orElse(own + "\n");
        return new Letter(
                reply.to(),
                reply.authorName(),
                (first || marked ? "" : "Re: ") + subject,
                subject.contains(number) ? "" : " " + number,
                text,
                "",
                reply.answers(),
                "");
    }

    static Letter of(WaitingNotice notice) {
        return new Letter(
                notice.to(), "", notice.subject(), "", notice.text(), notice.html(), List.of(), notice.stop());
    }
}
