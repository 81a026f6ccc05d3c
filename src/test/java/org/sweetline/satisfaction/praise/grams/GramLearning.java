package org.sweetline.satisfaction.praise.grams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A logistic regression over runs, by steps that grow smaller where much was learned. The same texts teach the same. */
public final class GramLearning {

    private static final int OFTEN_ENOUGH = 2;
    private static final int ROUNDS = 8;
    private static final double STEP = 0.5;
    private static final double PENALTY = 1;
    private static final double SLIGHT = 0.05;

    /** A text, and whether it is praise. */
    public record Lesson(String text, boolean praise) {}

    private final List<int[]> texts = new ArrayList<>();
    private final List<String> grams = new ArrayList<>();
    private final List<Lesson> lessons;
    private final double[] weights;
    private final double[] learned;

    private GramLearning(List<Lesson> lessons) {
        this.lessons = lessons;
        Map<String, Integer> places = places(lessons);
        lessons.forEach(lesson -> texts.add(Grams.of(lesson.text()).stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .toArray()));
        this.weights = new double[grams.size()];
        this.learned = new double[grams.size()];
        java.util.Arrays.fill(learned, 1e-6);
    }

    /** Each run that says something, and what. */
    public static Map<String, Double> from(List<Lesson> lessons) {
        GramLearning learning = new GramLearning(lessons);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            order.add(i);
        }
        Random shuffle = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, shuffle);
            order.forEach(learning::step);
        }
        return learning.result();
    }

    private Map<String, Integer> places(List<Lesson> lessons) {
        Map<String, Integer> counts = new TreeMap<>();
        lessons.forEach(lesson -> Grams.of(lesson.text()).forEach(gram -> counts.merge(gram, 1, Integer::sum)));
        Map<String, Integer> places = new HashMap<>();
        counts.forEach((gram, count) -> {
            if (count >= OFTEN_ENOUGH) {
                places.put(gram, grams.size());
                grams.add(gram);
            }
        });
        return places;
    }

    private void step(int lesson) {
        int[] text = texts.get(lesson);
        double scale = Math.sqrt(Math.max(1, text.length));
        double sum = 0;
        for (int gram : text) {
            sum += weights[gram];
        }
        double miss =
                1 / (1 + StrictMath.exp(-sum / scale)) - (lessons.get(lesson).praise() ? 1 : 0);
        for (int gram : text) {
            double slope = miss / scale + PENALTY / texts.size() * weights[gram];
            learned[gram] += slope * slope;
            weights[gram] -= STEP * slope / Math.sqrt(learned[gram]);
        }
    }

    private Map<String, Double> result() {
        Map<String, Double> result = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            double weight = Math.round(weights[i] * 100) / 100.0;
            if (Math.abs(weight) >= SLIGHT) {
                result.put(grams.get(i), weight);
            }
        }
        return result;
    }
}
