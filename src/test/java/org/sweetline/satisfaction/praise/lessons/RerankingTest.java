package org.sweetline.satisfaction.praise.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RerankingTest {
    private static final Map<String, Double> HEART = Map.of("cue: sign", 1.0);
    private static final Map<String, Double> COMPLAINT = Map.of("cue: complaint", 1.0);

    @Test
    void clicksMoveWhatTheRulesSay() {
        Map<String, Double> weights = Reranking.learn(judged(20, 20));

        assertThat(Reranking.likelihood(0, HEART, weights)).isGreaterThan(0.6);
        assertThat(Reranking.likelihood(0, COMPLAINT, weights)).isLessThan(0.4);
    }

    @Test
    void sameClicksAlwaysTeachTheSame() {
        Map<String, Double> once = Reranking.learn(judged(12, 9));

        Map<String, Double> again = Reranking.learn(judged(12, 9));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void fewClicksOrOneSidedOnesTeachNothing() {
        assertThat(Reranking.learn(judged(4, 4))).isEmpty();
        assertThat(Reranking.learn(judged(30, 0))).isEmpty();
        assertThat(Reranking.likelihood(2, HEART, Map.of())).isBetween(0.88, 0.89);
    }

    private static List<Example> judged(int praise, int none) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < praise; i++) {
            examples.add(new Example(0, HEART, true));
        }
        for (int i = 0; i < none; i++) {
            examples.add(new Example(0, COMPLAINT, false));
        }
        return examples;
    }
}
