package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.ReplyRepeated;

/** Sends a reply that had failed, as somebody asked for. */
@ApplicationScoped
class SendRepeatedReplyByMail implements Reaction<ReplyRepeated> {

    private final ReplyDispatch dispatch;

    @Inject
    SendRepeatedReplyByMail(ReplyDispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "send repeated reply by mail";
    }

    @Override
    public Class<ReplyRepeated> event() {
        return ReplyRepeated.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(ReplyRepeated event) throws MessagingException {
        dispatch.send(event.entry());
    }
}
