package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicSetsTest {

    @TempDir
    private Path folder;

    @Test
    void admirationAndGratitudeArePraiseAndThanksInAngerIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("dev.tsv"), """
                What a lovely shop\t0\ta1
                Thank you, though it came late\t9,15\ta2
                Well, thanks for nothing\t3\ta3
                Is this in New Orleans?\t27\ta4
                """);

        assertThat(PublicSets.goemotions(file))
                .extracting(Scored.Row::language, Scored.Row::label, Scored.Row::trick)
                .containsExactly(
                        tuple("en", Label.PRAISE, "admiration"),
                        tuple("en", Label.PRAISE, "gratitude-and-complaint"),
                        tuple("en", Label.NONE, "thanks-in-anger"),
                        tuple("en", Label.NONE, "other"));
    }

    @Test
    void koreanGratitudeIsPraiseAlsoBesideAComplaint() throws IOException {
        Path file = Files.writeString(folder.resolve("val.tsv"), """
                1\t좋은 상품 감사합니다~\t1,4,42
                2\t배송은 감사했지만 허접해요\t0,4,10
                3\t시간 낭비하게 해줘서 고맙습니다 ^^\t0,22
                """);

        assertThat(PublicSets.kote(file))
                .extracting(Scored.Row::language, Scored.Row::label, Scored.Row::trick)
                .containsExactly(
                        tuple("ko", Label.PRAISE, "gratitude"),
                        tuple("ko", Label.PRAISE, "gratitude-and-complaint"),
                        tuple("ko", Label.NONE, "thanks-in-anger"));
    }
}
