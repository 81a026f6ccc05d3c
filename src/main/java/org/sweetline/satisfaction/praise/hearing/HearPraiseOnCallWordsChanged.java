package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.CallWordsChanged;

/**
 * Listens for kind words in what callers said, and takes up what agents wrote down of it. A call may turn out to be
 * another customer's: what was heard on it, judged or not, goes along.
 */
@ApplicationScoped
class HearPraiseOnCallWordsChanged implements Reaction<CallWordsChanged> {

    private final Remarks remarks;
    private final Hearing hearing;
    private final PraiseRows rows;

    @Inject
    HearPraiseOnCallWordsChanged(Remarks remarks, Hearing hearing, PraiseRows rows) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "hear praise in call";
    }

    @Override
    public Class<CallWordsChanged> event() {
        return CallWordsChanged.class;
    }

    @Override
    public boolean onceForAll() {
        return true;
    }

    @Override
    public void react(CallWordsChanged event) throws SQLException {
        if (remarks.isPraised(event.entry())) {
            takeUp(event.entry());
        }
        for (Remark remark : remarks.ofEntry(event.entry())) {
            keep(remark);
        }
    }

    private void takeUp(long entry) throws SQLException {
        rows.follow(entry);
        List<Remark> logged = remarks.loggedOf(entry);
        for (Remark remark : logged) {
            keep(remark);
        }
        rows.forgetUnsaid(entry, logged.stream().map(Remark::key).toList());
    }

    private void keep(Remark remark) throws SQLException {
        for (Heard heard : hearing.hear(remark)) {
            rows.keep(heard);
        }
    }
}
