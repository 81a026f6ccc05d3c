package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;
import org.sweetline.notices.NoticeDelivery;
import org.sweetline.notices.NoticeDelivery.WaitingNotice;
import org.sweetline.notices.NoticePosted;

/** Sends a notice. A crash between sending and its mark may send it twice, under the same Message-ID. */
@ApplicationScoped
class SendNoticeByMail implements Reaction<NoticePosted> {

    private final NoticeDelivery notices;
    private final MailSender sender;

    @Inject
    SendNoticeByMail(NoticeDelivery notices, MailSender sender) {
        this.notices = notices;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "send notice by mail";
    }

    @Override
    public Class<NoticePosted> event() {
        return NoticePosted.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(NoticePosted event) throws MessagingException, SQLException, NotYet {
        Optional<WaitingNotice> waiting = notices.leaving(event.notice());
        if (waiting.isEmpty()) {
            return;
        }
        try {
            sender.send(waiting.get());
            notices.sent(event.notice());
        } catch (PermanentFault refused) {
            notices.failed(event.notice(), MailFault.inWords(refused));
        }
    }
}
