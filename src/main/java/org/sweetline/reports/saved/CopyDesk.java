package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;

/** Posts mails that somebody asked for themselves. */
@ApplicationScoped
public class CopyDesk {

    private final NoticeDesk notices;

    @Inject
    CopyDesk(NoticeDesk notices) {
        this.notices = notices;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void post(List<Notice> letters) throws SQLException {
        for (Notice letter : letters) {
            notices.post(letter);
        }
    }
}
