package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.ReplyRepeated;

/** Puts a text that had failed down to be sent once more, as somebody asked for. */
@ApplicationScoped
class RepeatText implements Reaction<ReplyRepeated> {

    private final TextDesk desk;

    @Inject
    RepeatText(TextDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "repeat text";
    }

    @Override
    public Class<ReplyRepeated> event() {
        return ReplyRepeated.class;
    }

    @Override
    public void react(ReplyRepeated event) throws SQLException {
        desk.repeat(event.ticket(), event.entry());
    }
}
