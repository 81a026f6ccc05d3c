package org.sweetline.satisfaction.praise.words;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is praised: each kind word votes for what it is about. */
final class TargetVote {

    private final List<Said> all;
    private final Occasion occasion;

    TargetVote(List<Said> all, Occasion occasion) {
        this.all = all;
        this.occasion = occasion;
    }

    Target winner() {
        Map<Target, Double> votes = new EnumMap<>(Target.class);
        for (Said said : all) {
            for (Match match : said.matches()) {
                if (match.praises()) {
                    votes.merge(of(said, match), match.weight(), Double::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Comparator.<Map.Entry<Target, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Target.NONE);
    }

    private Target of(Said said, Match match) {
        if (said.pointsAtSomebody()
                && match.cue().target() != Target.PRODUCT
                && match.cue().target() != Target.SHIPPING) {
            return Target.AGENT;
        }
        Optional<Target> place = place(said);
        if (match.cue().target() == Target.AGENT) {
            return place.filter(found -> found == Target.TEAM).orElse(Target.AGENT);
        }
        if (match.cue().target() != Target.NONE) {
            return match.cue().target();
        }
        return place.or(() ->
                        all.stream().flatMap(other -> place(other).stream()).findFirst())
                .orElse(isToOne() ? Target.AGENT : Target.STORE);
    }

    private static Optional<Target> place(Said said) {
        return said.matches().stream()
                .filter(match -> match.kind() == CueKind.PLACE)
                .map(match -> match.cue().target())
                .findFirst();
    }

    /** Said to one who was there, rather than left as a note. */
    private boolean isToOne() {
        return occasion == Occasion.CALL
                || occasion == Occasion.TEXT
                || all.stream().anyMatch(said -> said.pointsAtSomebody() || said.hasRule("you-yourself"));
    }
}
