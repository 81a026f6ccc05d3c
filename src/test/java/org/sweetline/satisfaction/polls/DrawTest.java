package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<String> CODES = List.of("AAAA2222", "BBBB3333", "CCCC4444", "DDDD5555");

    /** As {@code printf '%s' 'seed:AAAA2222' | sha256sum} says it. */
    @Test
    void rankIsWhatAnybodyCanComputeInAShell() {
        assertThat(Draw.rank("seed", "AAAA2222"))
                .isEqualTo("efb25d96496198e298d5dbb3d07843ef82e334c755e193371ff24b5d86ba21a3");
    }

    @Test
    void sameWinnersComeInWhateverOrderTheVotesCame() {
        List<String> shuffled = new ArrayList<>(CODES);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Draw.winners(shuffled, "seed", 2))
                .isEqualTo(Draw.winners(CODES, "seed", 2))
                .hasSize(2);
    }

    @Test
    void nobodyWinsTwiceAndNoMoreThanThereAre() {
        List<String> twice = new ArrayList<>(CODES);
        twice.addAll(CODES);

        assertThat(Draw.winners(twice, "seed", 10)).containsExactlyInAnyOrderElementsOf(CODES);
    }

    @Test
    void everybodyWinsAboutAsOften() {
        Map<String, Integer> won = new HashMap<>();
        for (int seed = 0; seed < 4_000; seed++) {
            won.merge(Draw.winners(CODES, "seed-" + seed, 1).get(0), 1, Integer::sum);
        }

        assertThat(won.values()).allSatisfy(times -> assertThat(times).isBetween(880, 1_120));
    }
}
