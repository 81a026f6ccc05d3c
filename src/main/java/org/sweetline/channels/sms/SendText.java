package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.texts.TextWritten;

/** Hands a text to the phone network. */
@ApplicationScoped
class SendText implements Reaction<TextWritten> {

    private final TextDispatch dispatch;

    @Inject
    SendText(TextDispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "send text";
    }

    @Override
    public Class<TextWritten> event() {
        return TextWritten.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(TextWritten event) throws SQLException, IOException, NotYet {
        dispatch.send(event.text());
    }
}
