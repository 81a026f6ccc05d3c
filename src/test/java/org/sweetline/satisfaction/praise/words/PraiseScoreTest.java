package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PraiseScoreTest {

    private static final String FOLDER = "src/test/resources/org/sweetline/satisfaction/praise/words/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed.tsv",
                "own.tsv",
                "sealed.tsv",
                "batches.tsv",
                "rounds.tsv",
                "kinds.tsv",
                "unseen.tsv",
                "blind.tsv"
            })
    void kindWordsAreHeardAndPolitenessIsNotTakenForThem(String file) {
        List<Scored.Row> rows = Scored.rows(Path.of(FOLDER + file));

        Scored scored = new Scored(rows);

        assertThat(scored.precision(Label.PRAISE)).isGreaterThanOrEqualTo(0.9);
        assertThat(scored.recall(Label.PRAISE)).isGreaterThanOrEqualTo(0.6);
        assertThat(scored.courtesyTakenAsPraise()).isLessThanOrEqualTo(0.02);
        assertThat(scored.namedRight()).isGreaterThanOrEqualTo(0.97);
    }
}
