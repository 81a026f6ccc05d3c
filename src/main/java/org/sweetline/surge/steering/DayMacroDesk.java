package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;

/** The texts of the day: made when many ask the same, gone by themselves. */
@ApplicationScoped
public class DayMacroDesk {

    private static final Duration GOOD_FOR = Duration.ofDays(2);
    private static final String LIST = """
            select m.id, m.title, m.text_en, m.text_ko, a.name, m.created_at, m.until_at, m.version
            from day_macro m left join account a on a.id = m.account_id where m.until_at > ? order by m.id desc limit 50
            """;
    private static final String ADD = """
            insert into day_macro (title, text_en, text_ko, account_id, created_at, until_at) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String END =
            "update day_macro set until_at = ?, version = version + 1 where id = ? and until_at > ?";

    private final Statements statements;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    DayMacroDesk(Statements statements, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.log = log;
        this.clock = clock;
    }

    public List<DayMacroView> present() throws SQLException {
        return statements.list(
                LIST,
                row -> new DayMacroView(
                        row.getLong(1),
                        row.getString(2),
                        new Bilingual(row.getString(3), row.getString(4)),
                        row.getString(5),
                        RowTime.instant(row, 6),
                        RowTime.instant(row, 7),
                        row.getLong(8)),
                clock.instant());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void add(String title, Bilingual text, CurrentAccount by) throws SQLException {
        Instant now = clock.instant();
        statements.change(ADD, title, text.en(), text.ko(), by.id(), now, now.plus(GOOD_FOR));
        log.did(by, "wrote text of the day", title, "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void end(long id, CurrentAccount by) throws SQLException {
        Instant now = clock.instant();
        if (statements.change(END, now, id, now) == 0) {
            throw new ProblemException(SurgeProblem.NO_SUCH_MACRO, "There is no text " + id + ".");
        }
        log.did(by, "removed text of the day", Long.toString(id), "");
    }
}
