package org.sweetline.search.query;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.problem.ProblemException;

/**
 * Reads what was typed. One pass, no recursion, no regular expressions or wildcards for the user; everything that is
 * not ours (brackets, unknown operators, AND, OR) is taken as plain words.
 */
public final class QueryGrammar {

    public static final int LONGEST = 256;
    static final int MOST_TERMS = 20;
    static final int SHORTEST_PREFIX = 3;

    private static final Pattern OPERATOR = Pattern.compile(
            "(status|from|assignee|tag|channel|order|before|after|sku|tracking|state|store|city|coupon"
                    + "|placed-before|placed-after):",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK_SCHEME = Pattern.compile("(mailto|tel):", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>(),;:\"]+@[^\\s@<>(),;:\"]*");
    private static final Pattern OUR_NUMBER = Pattern.compile("#?([TC]-\\d{1,15})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERAL = Pattern.compile("#?(\\d{1,20})");
    private static final Pattern WRAPPING = Pattern.compile("^[<(\\[{,;.!?']+|[>)\\]},;.!?']+$");

    private final String text;
    private final Ages ages;
    private final List<SearchQuery.Clause> clauses = new ArrayList<>();
    private int at;

    private QueryGrammar(String text, Instant now) {
        this.text = text;
        this.ages = new Ages(now);
    }

    public static SearchQuery read(String typed, Instant now) {
        refuseLongerThanAllowed(typed);
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202E\\uFEFF]", " ")
                .replaceAll("[\\u201C\\u201D\\u201E]", "\"");
        refuseLongerThanAllowed(text);
        return new QueryGrammar(text, now).read();
    }

    private static void refuseLongerThanAllowed(String text) {
        if (text.length() > LONGEST) {
            throw notUnderstood("The search is longer than %d characters. Use a few words of it.".formatted(LONGEST));
        }
    }

    private SearchQuery read() {
        while (skipSpace()) {
            boolean without = takesAwaySomething();
            readClue(without);
            if (clauses.size() > MOST_TERMS) {
                throw notUnderstood("The search has more than %d words. Leave some out.".formatted(MOST_TERMS));
            }
        }
        if (clauses.isEmpty() && !text.isBlank()) {
            clauses.add(new SearchQuery.Clause(new Clue.Word(text.strip(), false), false));
        }
        return new SearchQuery(List.copyOf(clauses), CodeForms.inGroups(text));
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private boolean takesAwaySomething() {
        boolean minus = text.charAt(at) == '-' && at + 1 < text.length() && !isEdge(text.charAt(at + 1));
        if (minus) {
            at++;
        }
        return minus;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == '-';
    }

    private void readClue(boolean without) {
        if (text.charAt(at) == '"') {
            String phrase = quoted();
            add(phrase.isBlank() ? Optional.empty() : Optional.of(new Clue.Phrase(phrase)), without);
            return;
        }
        Matcher operator = OPERATOR.matcher(text).region(at, text.length());
        if (operator.lookingAt()) {
            at = operator.end();
            add(filter(Clue.Operator.of(operator.group(1)), values()), without);
            return;
        }
        skipLinkScheme();
        Optional<PhoneForms.Found> phone = PhoneForms.at(text, at);
        if (phone.isPresent()) {
            String written = text.substring(at, phone.get().end());
            at = phone.get().end();
            add(Optional.of(new Clue.Phone(phone.get().digits(), written)), without);
            return;
        }
        String word = run();
        add(word(word, at == text.length() && !without), without);
    }

    private void skipLinkScheme() {
        Matcher scheme = LINK_SCHEME.matcher(text).region(at, text.length());
        if (scheme.lookingAt()) {
            at = scheme.end();
        }
    }

    private void add(Optional<? extends Clue> clue, boolean without) {
        clue.ifPresent(c -> clauses.add(new SearchQuery.Clause(c, without)));
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        String inside = text.substring(at + 1, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return inside.strip();
    }

    /** One value in quotation marks, or several with commas between them. */
    private List<String> values() {
        if (at < text.length() && text.charAt(at) == '"') {
            return List.of(quoted());
        }
        return Arrays.stream(run().split(",")).filter(part -> !part.isBlank()).toList();
    }

    private String run() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"') {
            at++;
        }
        return text.substring(start, at);
    }

    private Optional<Clue> filter(Clue.Operator operator, List<String> values) {
        if (values.isEmpty() || values.get(0).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (operator) {
                    case BEFORE -> new Clue.Before(ages.read("before", values.get(0)), false);
                    case AFTER -> new Clue.After(ages.read("after", values.get(0)), false);
                    case PLACED_BEFORE -> new Clue.Before(ages.read("placed-before", values.get(0)), true);
                    case PLACED_AFTER -> new Clue.After(ages.read("placed-after", values.get(0)), true);
                    case STATUS, FROM, ASSIGNEE, TAG, CHANNEL, ORDER, SKU, TRACKING, STATE, STORE, CITY, COUPON ->
                        new Clue.Filter(operator, values);
                });
    }

    private static Optional<Clue> word(String run, boolean last) {
        if (run.indexOf('*') >= 0) {
            return Optional.of(prefix(run));
        }
        String word = WRAPPING.matcher(run).replaceAll("");
        if (word.codePoints().noneMatch(QueryGrammar::canBeFound)) {
            return Optional.empty();
        }
        Matcher numeral = NUMERAL.matcher(word);
        if (numeral.matches()) {
            return Optional.of(new Clue.Numeral(numeral.group(1)));
        }
        Matcher ours = OUR_NUMBER.matcher(word);
        if (ours.matches()) {
            return Optional.of(new Clue.OurNumber(ours.group(1).toUpperCase(Locale.ROOT)));
        }
        boolean typing = last && word.codePointCount(0, word.length()) >= SHORTEST_PREFIX;
        return Optional.of(
                ADDRESS.matcher(word).matches() ? new Clue.Address(word, typing) : new Clue.Word(word, typing));
    }

    private static boolean canBeFound(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    private static Clue prefix(String run) {
        String start = run.substring(0, run.length() - 1);
        if (!run.endsWith("*") || start.indexOf('*') >= 0 || start.isEmpty()) {
            throw notUnderstood("A * can stand only at the end of a word, as in refund*. Here it stands elsewhere.");
        }
        if (start.codePoints().filter(QueryGrammar::canBeFound).count() < SHORTEST_PREFIX) {
            throw notUnderstood("A word before * needs at least %d letters, as in refund*.".formatted(SHORTEST_PREFIX));
        }
        return new Clue.Prefix(start);
    }

    static ProblemException notUnderstood(String why) {
        return new ProblemException(QueryProblem.QUERY_NOT_UNDERSTOOD, why);
    }
}
