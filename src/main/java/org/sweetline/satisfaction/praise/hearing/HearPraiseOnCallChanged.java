package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.CallChanged;

/** Listens for kind words in what callers said, and takes up what agents wrote down of it. */
@ApplicationScoped
class HearPraiseOnCallChanged implements Reaction<CallChanged> {

    private final Remarks remarks;
    private final Hearing hearing;
    private final PraiseRows rows;

    @Inject
    HearPraiseOnCallChanged(Remarks remarks, Hearing hearing, PraiseRows rows) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "hear praise in call";
    }

    @Override
    public Class<CallChanged> event() {
        return CallChanged.class;
    }

    @Override
    public void react(CallChanged event) throws SQLException {
        List<Remark> logged = remarks.loggedOf(event.entry());
        for (Remark remark : logged) {
            keep(remark);
        }
        rows.forgetUnsaid(event.entry(), logged.stream().map(Remark::key).toList());
        for (Remark remark : remarks.ofEntry(event.entry())) {
            keep(remark);
        }
    }

    private void keep(Remark remark) throws SQLException {
        for (Heard heard : hearing.hear(remark)) {
            rows.keep(heard);
        }
    }
}
