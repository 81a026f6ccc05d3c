package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "All very pleasant, but I am no further": manners are granted, and the matter is not. */
final class PoliteOnly implements Shade {

    static final String WHY = "polite, and no more";

    private static final Set<String> MANNERS = Set.of(
            "good-character",
            "kind",
            "fine-person",
            "good-word",
            "good-care",
            "cared",
            "took-the-time",
            "solved-it",
            "fine-service");
    private static final Pattern AND_THEN = Pattern.compile(
            "(?i)(?:and )?then\\b.*|.*\\b(?:but|yet|however|though|only to|that'?s (?:it|all)|that was (?:it|"
                    + "all))\\b.*");
    private static final Pattern GRANTS = Pattern.compile(".*(?:는데|은데|인데|던데|지만|으나|한데|더니)[요\\s,]*$");
    private static final Pattern OF_A_THING =
            Pattern.compile("(?i).*\\b(?:tried|effort|best|everything|hard)\\b.*|.*(?:최선|노력|애써|끝까지).*");

    @Override
    public String over(List<Said> all, int place, Match match) {
        Said said = all.get(place);
        if (!said.names().isEmpty()
                || !onlyManners(all, said)
                || OF_A_THING.matcher(said.clause().text()).matches()) {
            return "";
        }
        boolean turned = GRANTS.matcher(said.clause().text()).matches();
        for (Said later : all.subList(place + 1, all.size())) {
            if (later.clause().sentence() > said.clause().sentence() + 1 || later.praises()) {
                return "";
            }
            turned = turned || turns(later);
            if (turned && fails(later)) {
                return WHY;
            }
        }
        return "";
    }

    private static boolean onlyManners(List<Said> all, Said said) {
        return said.matches().stream()
                .filter(Match::praises)
                .allMatch(match -> MANNERS.contains(match.cue().rule()));
    }

    private static boolean turns(Said later) {
        return AND_THEN.matcher(later.clause().text()).matches() || later.has(CueKind.CONTRAST);
    }

    /** The matter failed, rather than a thing or its way here. */
    private static boolean fails(Said later) {
        boolean ofAThing = later.matches().stream()
                .anyMatch(match -> match.kind() == CueKind.PLACE
                                && (match.cue().target() == Target.SHIPPING
                                        || match.cue().target() == Target.PRODUCT)
                                && !match.cue().rule().isEmpty()
                        || match.cue().rule().equals("faulty"));
        return (later.complaint() > 0 || later.has(CueKind.TROUBLE) || later.has(CueKind.DENIAL))
                && (!ofAThing || later.hasRule("nothing-solved"));
    }
}
