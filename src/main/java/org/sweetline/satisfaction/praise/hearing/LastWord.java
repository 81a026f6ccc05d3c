package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.schema.Statements;

/**
 * The customer's last word counts: what they take back under a survey is no suggestion any more and hangs nowhere, and
 * what they say otherwise than it was judged is judged anew and quoted no more.
 */
@ApplicationScoped
class LastWord {

    private static final String OF_SURVEY =
            "source = 'SURVEY' and (source_key = 'S-' || ? or source_key like 'S-' || ? || '-%')";
    private static final String UNJUDGED =
            "delete from praise where state = 'SUGGESTED' and not (source_key = any(?)) and " + OF_SURVEY;
    private static final String JUDGED = "select id from praise where state in ('CONFIRMED', 'HIDDEN')"
            + " and not (source_key = any(?)) and " + OF_SURVEY + " for update";
    /** Somebody marked them under the survey, and they are not there any more. */
    private static final String MARKED = """
            select p.id from praise p join survey_answer a on a.entry_id = p.entry_id
            where a.survey_id = ? and p.source = 'CHOSEN' and p.state in ('SUGGESTED', 'CONFIRMED', 'HIDDEN')
                and position(p.quote in a.comment) = 0
            for update of p
            """;

    private static final String SAID_OTHERWISE = """
            select id from praise where source = 'SURVEY' and source_key = ?
                and (state = 'WITHDRAWN' or judged_at is not null and (words, occasion) is distinct from (?, ?))
            for update
            """;
    private static final String SET_BACK = """
            update praise set state = ?, judged_by = null, judged_at = null, pinned_at = null, translation = '',
                version = version + 1
            where id = ?
            """;
    /** What they allowed was said of other words. A refusal stands, whatever they say. */
    private static final String ALLOWED_OTHERWISE = """
            update praise set permission = 'NOT_ASKED', version = version + 1
            where source = 'SURVEY' and source_key = ? and permission in ('ASKED', 'GRANTED') and words <> ? returning id
            """;

    private static final String ALLOWED_NO_MORE = """
            update praise set permission = 'NOT_ASKED' where id = ? and permission in ('ASKED', 'GRANTED')
            """;

    private static final String UNREAD = "delete from praise_reading where praise_id = ?";

    private final Statements statements;

    @Inject
    LastWord(Statements statements) {
        this.statements = statements;
    }

    /** @return the judged words that somebody who looked at them finds gone */
    List<Long> takeBack(long survey, List<String> stillSaid) throws SQLException {
        String number = Long.toString(survey);
        statements.change(UNJUDGED, stillSaid, number, number);
        List<Long> gone = new ArrayList<>(ids(JUDGED, stillSaid, number, number));
        gone.addAll(ids(MARKED, survey));
        setBack(gone, "WITHDRAWN");
        for (long id : gone) {
            statements.change(ALLOWED_NO_MORE, id);
        }
        return gone;
    }

    /** @return the words that wait for a judgement again */
    List<Long> reopen(Heard heard) throws SQLException {
        List<Long> changed = ids(
                SAID_OTHERWISE,
                heard.key(),
                heard.words(),
                heard.remark().occasion().name());
        setBack(changed, "SUGGESTED");
        return changed;
    }

    /** @return the words that were to be quoted, or asked about, and are others now */
    List<Long> unquote(Heard heard) throws SQLException {
        return ids(ALLOWED_OTHERWISE, heard.key(), heard.words());
    }

    private List<Long> ids(String sql, Object... values) throws SQLException {
        return statements.list(sql, row -> row.getLong(1), values);
    }

    private void setBack(List<Long> praise, String state) throws SQLException {
        for (long id : praise) {
            statements.change(SET_BACK, state, id);
            statements.change(UNREAD, id);
        }
    }
}
