package org.sweetline.satisfaction.praise.lessons;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A logistic regression that starts from what the rules say and learns how far each trait of the words should move it.
 * Kept small by a penalty, so that a few clicks change little, and the same clicks always teach the same.
 */
final class Reranking {

    private static final int ROUNDS = 300;
    private static final double STEP = 0.5;
    private static final double PENALTY = 4;
    private static final int FEWEST = 10;
    static final String ALWAYS = "always";

    private Reranking() {}

    /** Empty while there is too little to learn from, or only one kind of judgement. */
    static Map<String, Double> learn(List<Example> examples) {
        long praise = examples.stream().filter(Example::praise).count();
        if (examples.size() < FEWEST || praise == 0 || praise == examples.size()) {
            return Map.of();
        }
        Map<String, Double> weights = new TreeMap<>();
        weights.put(ALWAYS, 0.0);
        examples.forEach(example -> new TreeSet<>(example.traits().keySet()).forEach(name -> weights.put(name, 0.0)));
        for (int round = 0; round < ROUNDS; round++) {
            step(weights, examples);
        }
        return weights;
    }

    /** How likely it is praise, by the rules and by what was learned. */
    static double likelihood(double before, Map<String, Double> traits, Map<String, Double> weights) {
        double logit = before + weights.getOrDefault(ALWAYS, 0.0);
        for (Map.Entry<String, Double> trait : traits.entrySet()) {
            logit += trait.getValue() * weights.getOrDefault(trait.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-logit));
    }

    private static void step(Map<String, Double> weights, List<Example> examples) {
        Map<String, Double> slope = new TreeMap<>();
        weights.forEach((name, weight) -> slope.put(name, name.equals(ALWAYS) ? 0.0 : PENALTY * weight));
        for (Example example : examples) {
            double miss = likelihood(example.before(), example.traits(), weights) - (example.praise() ? 1 : 0);
            slope.merge(ALWAYS, miss, Double::sum);
            example.traits().forEach((name, value) -> slope.merge(name, miss * value, Double::sum));
        }
        slope.forEach((name, value) -> weights.merge(name, -STEP * value / examples.size(), Double::sum));
    }
}
