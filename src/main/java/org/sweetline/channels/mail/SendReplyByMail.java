package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.ReplyDelivery;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;
import org.sweetline.tickets.ReplyWritten;

/** Sends what an agent wrote. A crash between sending and its mark may send it twice, under the same Message-ID. */
@ApplicationScoped
class SendReplyByMail implements Reaction<ReplyWritten> {

    private final ReplyDelivery replies;
    private final MailSender sender;

    @Inject
    SendReplyByMail(ReplyDelivery replies, MailSender sender) {
        this.replies = replies;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "send reply by mail";
    }

    @Override
    public Class<ReplyWritten> event() {
        return ReplyWritten.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(ReplyWritten event) throws MessagingException {
        OutgoingReply reply = replies.waiting(event.entry()).orElse(null);
        if (reply == null) {
            return;
        }
        try {
            replies.sent(reply.entry(), sender.send(reply));
        } catch (PermanentFault refused) {
            replies.failed(reply.entry(), MailFault.inWords(refused));
        } catch (MessagingException e) {
            replies.attempted(reply.entry(), MailFault.inWords(e));
            throw e;
        }
    }
}
