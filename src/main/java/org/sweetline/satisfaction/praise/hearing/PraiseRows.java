package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.satisfaction.praise.words.Target;
import org.sweetline.schema.Statements;

/** Writes down what was heard. Heard again it changes nothing that somebody judged. */
@ApplicationScoped
class PraiseRows {

    private static final String FOLLOW = """
            update praise p set ticket_id = e.ticket_id, customer_id = t.customer_id, version = p.version + 1
            from timeline_entry e join ticket t on t.id = e.ticket_id
            where e.id = ? and p.entry_id = e.id
                and (p.ticket_id, p.customer_id) is distinct from (e.ticket_id, t.customer_id)
            """;
    private static final String KEEP = """
            insert into praise as known (source, source_key, entry_id, ticket_id, call_id, customer_id, account_id, target,
                words, quote, language, said_at, confidence, held, rule_version, spans, features, occasion)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
            on conflict (source, source_key) do update set words = excluded.words, quote = excluded.quote,
                account_id = excluded.account_id, target = excluded.target, heard_account = null, heard_target = null,
                confidence = excluded.confidence, held = excluded.held, rule_version = excluded.rule_version, spans = excluded.spans,
                features = excluded.features, occasion = excluded.occasion, customer_id = excluded.customer_id, state = 'SUGGESTED',
                version = known.version + 1
            where known.state in ('SUGGESTED', 'WITHDRAWN') and known.judged_at is null
                and (known.state, known.words, known.occasion, known.rule_version)
                    is distinct from ('SUGGESTED', excluded.words, excluded.occasion, excluded.rule_version)
            """;
    private static final String OF_SURVEY =
            "source = 'SURVEY' and (source_key = 'S-' || ? or source_key like 'S-' || ? || '-%')";
    private static final String ALLOW = "update praise set permission = 'GRANTED', version = version + 1"
            + " where permission not in ('GRANTED', 'REFUSED') and " + OF_SURVEY + " returning id";
    /** Only what the tick allowed: where somebody of the team noted an answer later, that stands. */
    private static final String ALLOW_NO_MORE = """
            update praise set permission = 'NOT_ASKED', version = version + 1
            where permission = 'GRANTED' and coalesce((
                select e.action like 'quoting %' from praise_event e
                where e.praise_id = praise.id and (e.action like 'quoting %' or e.action like 'permission %')
                order by e.id desc limit 1), true) and
            """ + OF_SURVEY + " returning id";

    private static final String UNSAID = """
            delete from praise where source = 'LOGGED' and entry_id = ? and source_key like 'L-%' and state = 'SUGGESTED'
                and not (source_key = any(?))
            """;

    private final Statements statements;

    @Inject
    PraiseRows(Statements statements) {
        this.statements = statements;
    }

    void keep(Heard heard) throws SQLException {
        Remark remark = heard.remark();
        Reading reading = heard.reading();
        Target target = heard.about() != null ? Target.AGENT : reading.target();
        statements.change(
                KEEP,
                remark.source().name(),
                heard.key(),
                remark.entry(),
                remark.ticket(),
                remark.call(),
                remark.customer(),
                heard.about(),
                target.name(),
                heard.words(),
                heard.quote(),
                reading.language(),
                remark.at(),
                reading.confidence(),
                reading.heldBack().name(),
                Reading.VERSION,
                Json.write(heard.spans()),
                Json.write(reading.features()),
                remark.occasion().name());
    }

    /**
     * Their own tick under the survey allows us to quote them.
     *
     * @return for which words that is new
     */
    List<Long> allow(long survey, boolean mayQuote) throws SQLException {
        String number = Long.toString(survey);
        return statements.list(mayQuote ? ALLOW : ALLOW_NO_MORE, row -> row.getLong(1), number, number);
    }

    /** To the ticket and the customer that the entry is of by now. */
    void follow(long entry) throws SQLException {
        statements.change(FOLLOW, entry);
    }

    /** An agent who takes back that they were praised takes the suggestion back. */
    void forgetUnsaid(long entry, List<String> stillSaid) throws SQLException {
        statements.change(UNSAID, entry, stillSaid);
    }
}
