package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PraiseScoreTest {

    private static final String FOLDER = "src/test/resources/org/sweetline/satisfaction/praise/words/";
    /** Words that nothing was learned from. */
    private static final List<String> TAUGHT_NOTHING = List.of("unseen.tsv", "blind.tsv", "targets-held.tsv");

    private static final Map<String, Scored> SCORED = new TreeMap<>();

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
                "blind.tsv",
                "targets-held.tsv"
            })
    void kindWordsAreHeardAndPolitenessIsNotTakenForThem(String file) {
        Scored scored = scored(file);

        assertThat(scored.precision(Label.PRAISE)).isGreaterThanOrEqualTo(0.9);
        assertThat(scored.recall(Label.PRAISE)).isGreaterThanOrEqualTo(0.6);
        assertThat(scored.courtesyTakenAsPraise()).isLessThanOrEqualTo(0.02);
        assertThat(scored.namedRight()).isGreaterThanOrEqualTo(0.97);
        assertThat(scored.ironyTakenAsPraise()).isLessThanOrEqualTo(0.25);
    }

    /** In sets that were not written for it many short words could be of the agent or of the shop. */
    @ParameterizedTest
    @CsvSource({
        "seed.tsv, 0.95, 0.95",
        "targets-fresh.tsv, 0.95, 0.95",
        "targets-held.tsv, 0.9, 0.85",
        "blind.tsv, 0.88, 0.8",
        "batches.tsv, 0.9, 0.9",
        "rounds.tsv, 0.85, 0.85"
    })
    void whatIsPraisedIsTold(String file, double inAll, double inEachLanguage) {
        Scored scored = scored(file);

        assertThat(scored.aimedRight()).isGreaterThanOrEqualTo(inAll);
        assertThat(scored.in("en").aimedRight()).as("English").isGreaterThanOrEqualTo(inEachLanguage);
        assertThat(scored.in("ko").aimedRight()).as("Korean").isGreaterThanOrEqualTo(inEachLanguage);
    }

    @AfterAll
    static void printWhatWasMeasured() {
        StringBuilder table = new StringBuilder("How well kind words are heard:%n".formatted());
        SCORED.forEach((file, scored) -> table.append(PraiseTables.line(file, scored)));
        table.append("%nOf %s together:%n".formatted(TAUGHT_NOTHING));
        table.append(PraiseTables.of(
                Scored.all(TAUGHT_NOTHING.stream().map(PraiseScoreTest::scored).toList())));
        System.out.print(table);
    }

    private static Scored scored(String file) {
        return SCORED.computeIfAbsent(file, name -> new Scored(Scored.rows(Path.of(FOLDER + name))));
    }
}
