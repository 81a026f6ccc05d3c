package org.sweetline.satisfaction.praise.lessons;

import java.util.List;

/**
 * What the judgements taught.
 *
 * @param judged from how many it was learned
 * @param weights the heaviest first; none while there is too little to learn from
 */
public record LessonsView(int judged, List<LearnedWeightView> weights) {

    public record LearnedWeightView(String trait, double weight) {}
}
