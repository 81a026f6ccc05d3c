package org.sweetline.satisfaction.praise;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sweetline.problem.ProblemException;

/** Where words stand in a text that holds them. */
public record Stretch(int start, int end) {

    /**
     * The first such place. Where lines break on a screen is not where they break in a letter.
     *
     * @param quote some words of the text; an INVALID problem where they are not
     */
    public static Stretch of(String text, String quote) {
        Matcher found = Pattern.compile(Arrays.stream(quote.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")))
                .matcher(text);
        if (!found.find()) {
            throw ProblemException.invalid("quote", "must be in the customer's own words");
        }
        return new Stretch(found.start(), found.end());
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
