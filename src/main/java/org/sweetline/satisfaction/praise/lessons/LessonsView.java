package org.sweetline.satisfaction.praise.lessons;

import java.util.List;

/**
 * What the judgements taught.
 *
 * @param judged how many were judged when it was learned; one in five of them taught nothing
 * @param weights the heaviest first; none while there is too little to learn from
 */
public record LessonsView(int judged, List<LearnedWeightView> weights) {

    public record LearnedWeightView(String trait, double weight) {}
}
