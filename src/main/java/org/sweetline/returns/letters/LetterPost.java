package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.tickets.ReplyDesk;
import org.sweetline.tickets.ReplyDesk.OwnLetter;
import org.sweetline.web.pages.Wording;

/** The two ways that a letter goes: on the return's ticket, or by itself while there is none. */
@ApplicationScoped
class LetterPost {

    private final ReplyDesk replies;
    private final NoticeDesk notices;

    @Inject
    LetterPost(ReplyDesk replies, NoticeDesk notices) {
        this.replies = replies;
        this.notices = notices;
    }

    void onTicket(LetterMatter matter, OwnLetter letter) {
        matter.to().ticket().ifPresent(ticket -> replies.letter(ticket, letter));
    }

    void byItself(LetterMatter matter, OwnLetter letter) throws SQLException {
        String subject = Wording.of("letters", matter.to().language()).say("subject.confirm", matter.order());
        notices.post(new Notice(
                "return-confirmation",
                matter.number().toString(),
                matter.to().customer(),
                letter.to(),
                subject,
                letter.text(),
                ""));
    }
}
