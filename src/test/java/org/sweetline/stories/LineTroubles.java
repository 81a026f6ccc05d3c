package org.sweetline.stories;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.rest.Troubles.Kind;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;

/** What goes wrong on a caller's line: in turn, so that a short run plays all of it, and by chance beside it. */
final class LineTroubles {
    /** So many calls play every one of them. */
    static final int ALL_IN = 30;

    private record Trouble(Fault fault, Set<Step> steps) {
        static Trouble at(Fault fault, Step first, Step... others) {
            return new Trouble(fault, EnumSet.of(first, others));
        }

        /** Only who waits patiently meets it, and only where an agent comes. */
        boolean isInLine() {
            return steps.contains(Step.WAIT) || steps.contains(Step.REDIRECT);
        }
    }

    private static final List<Trouble> IN_TURN = List.of(
            Trouble.at(Fault.SLOW, Step.VOICE),
            Trouble.at(Fault.GONE_WHEN_FETCHED, Step.WAIT),
            Trouble.at(Fault.UNAVAILABLE, Step.VOICE),
            Trouble.at(Fault.ODD_PLACE, Step.VOICE),
            Trouble.at(Fault.UNAVAILABLE, Step.VOICE, Step.FALLBACK),
            Trouble.at(Fault.GONE_ON_THE_WAY, Step.REDIRECT),
            Trouble.at(Fault.SPACES, Step.VOICE),
            Trouble.at(Fault.NO_PLACE, Step.VOICE),
            Trouble.at(Fault.QUEUE_FULL, Step.WAIT),
            Trouble.at(Fault.DOUBLED_SAME_TOKEN, Step.VOICE),
            Trouble.at(Fault.DOUBLED_NEW_TOKEN, Step.VOICE),
            Trouble.at(Fault.DOUBLED_AT_ONCE, Step.VOICE),
            Trouble.at(Fault.SLOW, Step.ACTION),
            Trouble.at(Fault.UNKNOWN_PARAMETER, Step.VOICE));

    private static final List<Fault> NEWS_IN_TURN = List.of(
            Fault.DROPPED,
            Fault.DELAYED,
            Fault.UNSIGNED,
            Fault.FORGED,
            Fault.GARBLED_SIGNATURE,
            Fault.ALTERED_PARAMETER,
            Fault.ADDED_PARAMETER,
            Fault.REPEATED_PARAMETER,
            Fault.OTHER_ACCOUNT,
            Fault.OTHER_CALL,
            Fault.TRAILING_SLASH,
            Fault.OTHER_SCHEME,
            Fault.PORT_SHOWN,
            Fault.OVERSIZED,
            Fault.OTHER_TIME);

    /** Of the REST API, each once at least. */
    static final List<Kind> REFUSALS =
            List.of(Kind.LATE, Kind.DONE_BUT_UNHEARD, Kind.TOO_MANY, Kind.DONE_BUT_FAILED, Kind.REFUSED);

    private static final List<Fault> BY_CHANCE = List.of(
            Fault.DOUBLED_SAME_TOKEN,
            Fault.DOUBLED_NEW_TOKEN,
            Fault.DOUBLED_AT_ONCE,
            Fault.ANSWER_LOST,
            Fault.NO_PLACE,
            Fault.UNKNOWN_PARAMETER,
            Fault.UNAVAILABLE);

    private static final List<Step> HOPS =
            List.of(Step.VOICE, Step.ACTION, Step.REDIRECT, Step.WAIT, Step.RECORDING, Step.STATUS);

    /** After which the network's own log says that an address did not answer. */
    private static final Set<Fault> UNANSWERED = EnumSet.of(Fault.SLOW, Fault.UNAVAILABLE);

    private static final Pattern NOT_ANSWERED = Pattern.compile("^(CA[0-9a-f]+): 1120[05] ");

    private final Random random;
    private final Set<Caller> unanswered = ConcurrentHashMap.newKeySet();

    LineTroubles(Random random) {
        this.random = random;
    }

    /** So many calls it takes until each has come. */
    static int inTurn() {
        return 2 * Math.max(IN_TURN.size(), NEWS_IN_TURN.size());
    }

    /** The names of those that a run of this length surely meets, whoever answers. */
    static String[] certain() {
        Set<String> names = new TreeSet<>();
        IN_TURN.stream()
                .filter(trouble -> !trouble.isInLine())
                .forEach(trouble -> names.add(trouble.fault().name()));
        NEWS_IN_TURN.forEach(fault -> names.add(fault.name()));
        REFUSALS.forEach(kind -> names.add(kind.name()));
        return names.toArray(String[]::new);
    }

    /** Of every two callers one has a trouble in turn, and of the other the news of the end are troubled. */
    void trouble(Caller caller, int number) {
        int turn = number / 2;
        if (number % 2 == 0) {
            caller.with(NEWS_IN_TURN.get(turn % NEWS_IN_TURN.size()), Step.STATUS);
            if (random.nextInt(4) == 0) byChance(caller);
        } else {
            Trouble trouble = IN_TURN.get(turn % IN_TURN.size());
            trouble.steps().forEach(step -> has(caller, trouble.fault(), step));
        }
    }

    /** Whether this caller is one who only meets their trouble in line. */
    static boolean waits(int number) {
        return number % 2 == 1 && IN_TURN.get(number / 2 % IN_TURN.size()).isInLine();
    }

    /** The number's own address is set up at the network, which asks for it once; each of ours says how often. */
    private void byChance(Caller caller) {
        Fault fault = BY_CHANCE.get(random.nextInt(BY_CHANCE.size()));
        Step hop = HOPS.get(random.nextInt(HOPS.size()));
        if (fault != Fault.ANSWER_LOST || hop != Step.VOICE) has(caller, fault, hop);
    }

    private void has(Caller caller, Fault fault, Step step) {
        caller.with(fault, step);
        if (UNANSWERED.contains(fault)) unanswered.add(caller);
    }

    /** Whether the network asks for something of this caller in vain. */
    boolean isUnanswered(Caller caller) {
        return unanswered.contains(caller);
    }

    /** Whether the network's log only says what was to be expected of one of these calls. */
    static boolean isMeant(String complaint, Set<String> unanswered) {
        Matcher silence = NOT_ANSWERED.matcher(complaint);
        return silence.find() && unanswered.contains(silence.group(1));
    }
}
