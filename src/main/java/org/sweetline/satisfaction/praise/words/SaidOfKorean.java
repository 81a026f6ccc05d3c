package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a kind word in Korean is said of: the nearest noun before it, or the noun that it stands before. */
final class SaidOfKorean {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PARTICLE = Pattern.compile(
            "(.+?)(?:에서부터|에서는|에서도|에서|까지도|까지|마저|부터|이랑|이나|이라|께서|께|님께|에게|한테|에도|에는|에|이|가|은|는|도|을|를|만|의|와|과|랑|로|으로|하고|요)");
    private static final Pattern VERB = Pattern.compile("(배송|포장|발송|출고|도착|배달)(?:해|하|되|됐|돼|했|된|한|이라|인).*");
    private static final Pattern BEFORE_NOUN = Pattern.compile(".*(?:[은는던]|[한른쁜싼큰운난른은린])$");

    private SaidOfKorean() {}

    static Optional<Target> find(Clause clause, Match match) {
        String text = clause.text().toLowerCase(Locale.ROOT);
        int start = match.start() - clause.start();
        int end = match.end() - clause.start();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            (token.start() < end ? before : after).add(token.group());
        }
        if (BEFORE_NOUN.matcher(text.substring(start, end)).matches() && !after.isEmpty()) {
            Optional<Target> behind = kind(after.get(0)).filter(found -> found != Target.NONE);
            if (behind.isPresent()) {
                return behind;
            }
        }
        if (match.kind() != CueKind.IMPRESSION) {
            Collections.reverse(before);
        }
        List<Target> kinds = before.stream()
                .flatMap(word -> kind(word).stream())
                .filter(found -> found != Target.NONE)
                .toList();
        boolean ofTheTeam = !kinds.isEmpty() && kinds.get(0) == Target.AGENT && kinds.contains(Target.TEAM);
        return ofTheTeam ? Optional.of(Target.TEAM) : kinds.stream().findFirst();
    }

    private static Optional<Target> kind(String word) {
        Matcher verb = VERB.matcher(word);
        if (verb.matches()) {
            return Optional.of(Target.SHIPPING);
        }
        Optional<Target> whole = Nouns.KOREAN.kind(word);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher particle = PARTICLE.matcher(word);
        if (particle.matches()) {
            Optional<Target> kind = Nouns.KOREAN.kind(particle.group(1));
            return kind.or(() -> compound(particle.group(1)));
        }
        return compound(word);
    }

    /** The last part of a compound says what it is: 알파카실. */
    private static Optional<Target> compound(String word) {
        for (int from = 1; from < word.length() - 1; from++) {
            Optional<Target> kind = Nouns.KOREAN.kind(word.substring(from));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }
}
