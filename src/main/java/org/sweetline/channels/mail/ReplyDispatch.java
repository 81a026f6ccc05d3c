package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.sweetline.tickets.ReplyDelivery;
import org.sweetline.tickets.ReplyDelivery.OutgoingReply;

/** Sends a waiting reply. A crash between sending and its mark may send it twice, under the same Message-ID. */
@ApplicationScoped
class ReplyDispatch {

    private final ReplyDelivery replies;
    private final MailSender sender;

    @Inject
    ReplyDispatch(ReplyDelivery replies, MailSender sender) {
        this.replies = replies;
        this.sender = sender;
    }

    /** Throws when another try may help; a reply that is refused for good is marked as failed. */
    void send(long entry) throws MessagingException {
        OutgoingReply reply = replies.waiting(MailDeliveryReader.CHANNEL, entry).orElse(null);
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
