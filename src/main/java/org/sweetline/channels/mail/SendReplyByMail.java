package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.ReplyWritten;

/** Sends what an agent wrote. */
@ApplicationScoped
class SendReplyByMail implements Reaction<ReplyWritten> {

    private final ReplyDispatch dispatch;

    @Inject
    SendReplyByMail(ReplyDispatch dispatch) {
        this.dispatch = dispatch;
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
        dispatch.send(event.entry());
    }
}
