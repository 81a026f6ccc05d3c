package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sweetline.satisfaction.praise.PraiseRow;
import org.sweetline.satisfaction.praise.PraiseView;
import org.sweetline.satisfaction.praise.RosterBook;
import org.sweetline.satisfaction.praise.words.Label;
import org.sweetline.satisfaction.praise.words.Listener;
import org.sweetline.satisfaction.praise.words.Occasion;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.schema.Statements;

/** What each version of the rules says of judged words: today's read them again, older ones left what they said. */
@ApplicationScoped
class KeptReadings {

    private static final double JUST_NO_PRAISE = 0.49;
    private static final int AT_ONCE = 200;
    private static final String UNREAD = PraiseRow.COLUMNS
            + " where p.judged_at is not null and p.state <> 'SUGGESTED' and not exists (select from praise_reading r"
            + " where r.praise_id = p.id and r.rule_version = ?) order by p.judged_at desc, p.id desc limit " + AT_ONCE;
    private static final String KEEP =
            "insert into praise_reading (praise_id, rule_version, confidence) values (?, ?, ?)"
                    + " on conflict (praise_id, rule_version) do nothing";
    private static final String OF_VERSION = "select praise_id, confidence from praise_reading where rule_version = ?"
            + " order by praise_id desc limit " + 10 * Lessons.MOST;

    private static final String OCCASION = "select occasion from praise where id = ? and occasion <> ''";

    private final Listener listener = new Listener();
    private final Statements statements;
    private final RosterBook rosters;

    @Inject
    KeptReadings(Statements statements, RosterBook rosters) {
        this.statements = statements;
        this.rosters = rosters;
    }

    /** Within a transaction: of the judged words that today's rules did not read yet, the latest. */
    void keep() throws SQLException {
        for (PraiseView praise : statements.list(UNREAD, PraiseRow::view, 0L, Reading.VERSION)) {
            if (!praise.source().equals("chosen") && !praise.ruleVersion().equals(Reading.VERSION)) {
                statements.change(KEEP, praise.id(), praise.ruleVersion(), praise.confidence());
            }
            statements.change(KEEP, praise.id(), Reading.VERSION, byRulesOfToday(praise));
        }
    }

    Map<Long, Double> of(String version) throws SQLException {
        Map<Long, Double> kept = new HashMap<>();
        statements.list(OF_VERSION, row -> kept.put(row.getLong(1), row.getDouble(2)), version);
        return kept;
    }

    /** With the names of the team: of thanks to somebody the name says that they are praise. */
    double byRulesOfToday(PraiseView praise) throws SQLException {
        Reading reading = listener.read(praise.words(), occasion(praise), rosters.roster());
        return reading.label() == Label.PRAISE ? reading.confidence() : Math.min(reading.confidence(), JUST_NO_PRAISE);
    }

    private Occasion occasion(PraiseView praise) throws SQLException {
        return statements
                .first(OCCASION, row -> Occasion.valueOf(row.getString(1)), praise.id())
                .orElseGet(() -> usual(praise.source()));
    }

    private static Occasion usual(String source) {
        return switch (source) {
            case "call" -> Occasion.CALL;
            case "survey" -> Occasion.SURVEY;
            case "logged" -> Occasion.LOGGED;
            default -> Occasion.MAIL;
        };
    }
}
