package org.sweetline.satisfaction.praise.words;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is praised: each kind word votes for what it is said of, by the grammar, by its own meaning, or by what is near. */
final class TargetVote {

    private static final Set<String> OF_THE_STORE = Set.of("will-come-back", "loves-the-store", "well-wish");
    /** Behaviour of people; of a thing it says how the thing is. */
    private static final Set<String> OF_THINGS_TOO = Set.of("good-character", "solved-fast", "fine-person", "cared");

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
        if (votes.containsKey(Target.TEAM) && all.stream().noneMatch(TargetVote::pointsAtOne)) {
            votes.merge(Target.TEAM, votes.getOrDefault(Target.AGENT, 0.0), Double::sum);
            votes.remove(Target.AGENT);
        }
        Target most = votes.entrySet().stream()
                .max(Comparator.<Map.Entry<Target, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Target.NONE);
        return isOfWhoeverAnswers(most) || isOfThoseWhoWereBusy(most) ? Target.TEAM : most;
    }

    /** "Every time I call": nobody calls one and the same. */
    private boolean isOfWhoeverAnswers(Target most) {
        return most == Target.AGENT
                && all.stream().noneMatch(TargetVote::pointsAtOne)
                && all.stream().anyMatch(said -> Tellings.tellsOfManyTimes(said.clause()));
    }

    /** "Even in the rush somebody answered": whoever it was, all of them were busy. */
    private boolean isOfThoseWhoWereBusy(Target most) {
        return (most == Target.AGENT || most == Target.STORE)
                && all.stream().allMatch(said -> said.names().isEmpty())
                && all.stream().anyMatch(said -> Tellings.isBusy(said.clause()) && said.complaint() == 0)
                && all.stream().anyMatch(said -> Tellings.saysDespite(said.clause()));
    }

    private Target of(Said said, Match match) {
        Target own = match.cue().target();
        if (own == Target.STORE && OF_THE_STORE.contains(match.cue().rule())
                || own == Target.TEAM && match.cue().rule().equals("well-wish")) {
            return own;
        }
        if (match.cue().rule().equals("would-recommend")) {
            return saidOf(said, match)
                    .or(() -> around(said))
                    .filter(found -> found == Target.PRODUCT)
                    .orElse(own);
        }
        Optional<Target> byGrammar = saidOf(said, match);
        if ((!said.names().isEmpty() || Tellings.meansOneOfThem(said.clause()))
                && own != Target.PRODUCT
                && own != Target.SHIPPING) {
            return Target.AGENT;
        }
        if (pointsAtOne(said) && own != Target.PRODUCT && own != Target.SHIPPING) {
            return byGrammar.filter(found -> found == Target.TEAM).orElse(Target.AGENT);
        }
        if (match.cue().rule().equals("you-rock")) {
            return team(said)
                    .or(() ->
                            all.stream().flatMap(other -> team(other).stream()).findFirst())
                    .orElse(Target.AGENT);
        }
        if (own == Target.AGENT) {
            return byGrammar
                    .filter(found -> found == Target.TEAM || isOfThings(said, match, found))
                    .or(() -> team(said))
                    .orElse(Target.AGENT);
        }
        if (own == Target.PRODUCT || own == Target.SHIPPING) {
            boolean whatever = text(said, match).toLowerCase(Locale.ROOT).startsWith("lov");
            return byGrammar
                    .filter(found -> whatever || found == Target.SHIPPING || found == Target.PRODUCT)
                    .orElse(Tellings.isLoveOfIt(text(said, match)) && occasion == Occasion.SURVEY ? Target.STORE : own);
        }
        if (byGrammar.isEmpty()
                && Tellings.isQuick(text(said, match))
                && all.stream().anyMatch(each -> Tellings.came(each.clause()))) {
            return Target.SHIPPING;
        }
        return byGrammar
                .or(() -> place(said))
                .or(() -> isLoyal() ? Optional.of(Target.STORE) : Optional.empty())
                .or(() -> Tellings.isDone(said.clause()) ? Optional.of(Target.AGENT) : Optional.empty())
                .or(() -> own == Target.NONE ? around(said) : Optional.of(own))
                .orElse(isToOne() ? Target.AGENT : Target.STORE);
    }

    private static Optional<Target> saidOf(Said said, Match match) {
        Clause clause = said.clause();
        Optional<Target> noun =
                clause.language().equals("ko") ? SaidOfKorean.find(clause, match) : SaidOf.find(clause, match);
        if (noun.isEmpty() && Tellings.arrives(clause)) {
            return Optional.of(Target.SHIPPING);
        }
        return noun;
    }

    private static boolean isOfThings(Said said, Match match, Target found) {
        if (found == Target.STORE) {
            return OF_THINGS_TOO.contains(match.cue().rule()) && !Tellings.isToYou(said.clause());
        }
        return (found == Target.PRODUCT || found == Target.SHIPPING)
                && (OF_THINGS_TOO.contains(match.cue().rule())
                        || match.kind() == CueKind.WARM_THANKS
                        || match.kind() != CueKind.AWARD && !Tellings.tellsOfADeed(said.clause()));
    }

    private static String text(Said said, Match match) {
        int start = said.clause().start();
        return said.clause().text().substring(match.start() - start, match.end() - start);
    }

    /** One by name or by word, not several. */
    private static boolean pointsAtOne(Said said) {
        return !said.names().isEmpty() || said.hasRule("somebody-of-us") && !Tellings.tellsOfSeveral(said.clause());
    }

    private boolean isLoyal() {
        return all.stream().anyMatch(said -> Tellings.isLoyal(said.clause()));
    }

    /** What stands before it, the nearest first, and then what follows. */
    private Optional<Target> around(Said said) {
        int place = all.indexOf(said);
        for (int i = place - 1; i >= 0; i--) {
            Optional<Target> found = told(all.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return all.subList(place + 1, all.size()).stream()
                .flatMap(other -> told(other).stream())
                .findFirst();
    }

    private static Optional<Target> told(Said said) {
        if (said.complaint() > 0) {
            return Optional.empty();
        }
        if (pointsAtOne(said)) {
            return Optional.of(Target.AGENT);
        }
        Match whole =
                new Match(Impression.CUE, said.clause().end() - 1, said.clause().end(), 0, "");
        return saidOf(said, whole)
                .or(() -> place(said))
                .or(() -> Tellings.isDone(said.clause()) && said.praises()
                        ? Optional.of(Target.AGENT)
                        : Optional.empty());
    }

    private static Optional<Target> team(Said said) {
        return places(said).filter(found -> found == Target.TEAM).findFirst();
    }

    private static Optional<Target> place(Said said) {
        return places(said).findFirst();
    }

    private static Stream<Target> places(Said said) {
        return said.matches().stream()
                .filter(match -> match.kind() == CueKind.PLACE)
                .filter(match -> !match.cue().rule().equals("that-thing"))
                // 다 들어 주다 is to listen to everything; 다들 is everybody.
                .filter(match -> !text(said, match).equals("다 들"))
                .map(match -> match.cue().target());
    }

    /** Said to one who was there, rather than left as a note. */
    private boolean isToOne() {
        return occasion == Occasion.CALL
                || occasion == Occasion.TEXT
                || all.stream().anyMatch(said -> said.pointsAtSomebody() || said.hasRule("you-yourself"));
    }
}
