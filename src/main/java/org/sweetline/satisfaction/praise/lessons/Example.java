package org.sweetline.satisfaction.praise.lessons;

import java.util.Map;

/**
 * Kind words that somebody judged.
 *
 * @param before what the rules alone made of them, as a logit
 */
record Example(double before, Map<String, Double> traits, boolean praise) {}
