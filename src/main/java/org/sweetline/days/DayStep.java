package org.sweetline.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sweetline.schema.Statements;

/** Packs one day. */
@ApplicationScoped
class DayStep {

    /** So that nobody writes an older state over a newer one, and numbers of words come in order. */
    private static final String ALONE = "select 1 from (select pg_advisory_xact_lock(7267, 1300)) as taken";
    /**
     * One statement, and so one state of the tables: what is packed and the marks that go are of the same moment. A row whose
     * word is not there yet, for it came after the words, leaves all as it is until the next turn.
     */
    private static final String PACK = """
            with r as materialized (
                select int8send(cast(extract(epoch from r.at) * 1000000 as bigint)) || int4send(k.id)
                    || int4send(case when r.first_word is null then r.first else f.id end)
                    || int4send(case when r.second_word is null then r.second else s.id end) as packed
                from (%2$s) r left join day_word k on k.word = r.kind left join day_word f on f.word = r.first_word
                left join day_word s on s.word = r.second_word
            ), all_of_it as (
                select coalesce(string_agg(packed, ''::bytea), ''::bytea) as rows from r having count(*) = count(packed)
            ), gone as (
                delete from %1$s_change where day = cast(? as date) and exists (select 1 from all_of_it)
            )
            insert into %1$s (day, rows) select cast(? as date), rows from all_of_it
            on conflict (day) do update set rows = excluded.rows
            """;

    /** A row that comes meanwhile brings its mark. */
    private static final String SKIP = """
            insert into %1$s (day, rows)
            select cast(g as date), ''::bytea from generate_series(
                (select date_trunc('day', min(%2$s) at time zone 'UTC') from %3$s), cast(? as date), interval '1 day') g
            where not exists (select 1 from %1$s d where d.day = cast(g as date)) and not exists (
                select 1 from %3$s t where t.%2$s >= g at time zone 'UTC' and t.%2$s < (g + interval '1 day') at time zone 'UTC')
            on conflict (day) do nothing
            """;

    private final Statements statements;
    private final DayWords words;

    @Inject
    DayStep(Statements statements, DayWords words) {
        this.statements = statements;
        this.words = words;
    }

    /** Days of which there is nothing, all at once. */
    @Transactional(rollbackOn = Throwable.class)
    void skip(DayTable table, LocalDate last) throws SQLException {
        statements.list(ALONE, row -> row.getInt(1));
        statements.change(
                SKIP.formatted(table.name(), table.time().name(), table.time().table()), last.toString());
    }

    @Transactional(rollbackOn = Throwable.class)
    void pack(DayTable table, LocalDate day) throws SQLException {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        statements.list(ALONE, row -> row.getInt(1));
        words.add(table, from, until);
        statements.change(PACK.formatted(table.name(), table.rows()), from, until, day.toString(), day.toString());
    }
}
