package org.sweetline.satisfaction.praise.grams;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What each run weighs, as learned from labelled texts; reads no more of a text than its runs. Safe for many threads. */
public final class GramModel {

    private static final GramModel SHIPPED = new GramModel(read("praise.grams"));

    private final Map<String, Double> weights;

    GramModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    public static GramModel shipped() {
        return SHIPPED;
    }

    /** How much it reads like praise: above nothing when rather so, below when rather not. */
    public double logit(String text) {
        return logit(Grams.of(text));
    }

    private double logit(Set<String> grams) {
        double sum = 0;
        int known = 0;
        for (String gram : grams) {
            Double weight = weights.get(gram);
            if (weight != null) {
                sum += weight;
                known++;
            }
        }
        return sum / Math.sqrt(Math.max(1, known));
    }

    private static Map<String, Double> read(String file) {
        Map<String, Double> weights = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(GramModel.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                weights.put(line.substring(tab + 1), Double.valueOf(line.substring(0, tab)));
            });
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
