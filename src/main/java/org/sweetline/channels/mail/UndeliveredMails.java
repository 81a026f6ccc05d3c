package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.notices.NoticeDelivery;
import org.sweetline.tickets.ReplyDelivery;

/** Hears of mails of ours that came back. */
@ApplicationScoped
class UndeliveredMails {

    private final ReplyDelivery replies;
    private final NoticeDelivery notices;

    @Inject
    UndeliveredMails(ReplyDelivery replies, NoticeDelivery notices) {
        this.replies = replies;
        this.notices = notices;
    }

    void told(ReadMail mail) {
        mail.failedReply().ifPresent(entry -> replies.failed(entry, mail.failure()));
        mail.failedNotice().ifPresent(notice -> failed(notice, mail.failure()));
    }

    private void failed(long notice, String why) {
        try {
            notices.failed(notice, why);
        } catch (SQLException e) {
            throw new IllegalStateException("a notice that came back can't be marked", e);
        }
    }
}
