package org.sweetline.people.callers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Whose language is learnt from the key that they press. */
class SpokenLanguagesTest {
    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final long ADA = 1;

    private final Statements tables = OverTables.of(OverTables.open());
    private final SpokenLanguages languages = new SpokenLanguages(tables);

    @ParameterizedTest
    @CsvSource({"'', ko", "en, en", "ko, ko"})
    void onlyALanguageThatNobodyKnewIsLearnt(String known, String then) throws SQLException {
        customer(known, null);

        assertThat(languages.learn(ADA, "ko").isPresent()).isEqualTo(known.isEmpty());

        assertThat(tables.first("select language from customer where id = ?", row -> row.getString(1), ADA))
                .contains(then);
    }

    @Test
    void ofWhomIsErasedNothingIsLearntAnyMore() throws SQLException {
        customer("", NINE);

        assertThat(languages.learn(ADA, "ko")).isEmpty();
    }

    private void customer(String language, @Nullable Instant erased) throws SQLException {
        tables.change(
                "insert into customer (id, name, language, created_at, erased_at, version) values (?, 'Ada', ?, ?, ?, 1)",
                ADA,
                language,
                NINE,
                erased);
    }
}
