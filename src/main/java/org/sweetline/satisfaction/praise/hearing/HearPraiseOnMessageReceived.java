package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.MessageReceived;

/** Listens for kind words in every mail and text that comes in. */
@ApplicationScoped
class HearPraiseOnMessageReceived implements Reaction<MessageReceived> {

    private final Remarks remarks;
    private final Hearing hearing;
    private final PraiseRows rows;

    @Inject
    HearPraiseOnMessageReceived(Remarks remarks, Hearing hearing, PraiseRows rows) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "hear praise in message";
    }

    @Override
    public Class<MessageReceived> event() {
        return MessageReceived.class;
    }

    @Override
    public void react(MessageReceived event) throws SQLException {
        for (Remark remark : remarks.ofEntry(event.entry())) {
            for (Heard heard : hearing.hear(remark)) {
                rows.keep(heard);
            }
        }
    }
}
