package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weighs kind words again by what stands around their clause. */
final class Surroundings {

    /** Praise that may well be meant: a person is to read it. */
    static final Set<String> DOUBTS = Set.of(PoliteOnly.WHY, Exclaimed.WHY, ForWhat.WHY);

    private static final List<Shade> SHADES = List.of(
            new Address(),
            new Supposition(),
            new ListedName(),
            new OnceSo(),
            new OfAThing(),
            new OfOthers(),
            new Formula(),
            new Closer(),
            new PoliteOnly(),
            new ForWhat(),
            new Exclaimed());

    private Surroundings() {}

    static List<Said> weigh(List<Said> all) {
        List<Said> weighed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            weighed.add(all.get(i).reweighed(match -> match.praises() ? shaded(all, place, match) : match));
        }
        return weighed;
    }

    private static Match shaded(List<Said> all, int place, Match match) {
        for (Shade shade : SHADES) {
            String why = shade.over(all, place, match);
            if (!why.isEmpty()) {
                return match.weighing(0, why);
            }
        }
        return match;
    }
}
