package org.sweetline.satisfaction.praise.words;

import java.util.List;

/** Something around a kind word for which it is not to be taken at its word. */
interface Shade {

    /** @return why, in the words that are shown beside it; empty when it is meant as it is said */
    String over(List<Said> all, int place, Match match);
}
