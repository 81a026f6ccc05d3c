package org.sweetline.tickets.remembered;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "My birthday is on 3 May." A date in figures alone means one day here and another there, so it is not sure. */
final class EnglishBirthday implements Hint {

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String DATE =
            "(?:the )?(?:" + DAY + "(?: of)? " + MONTH + "\\b|" + MONTH + " (?:the )?" + DAY + "(?![\\d:/]))";
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
    private static final Pattern SAID =
            Pattern.compile("(?i)(?:\\bmy birthday(?:['’]s| is| falls| was)(?: coming(?: up)?)?(?: on)? " + WEEKDAY
                    + "|\\bi was born on )" + DATE);
    private static final Pattern SAID_FIRST = Pattern.compile(
            "(?i)\\b" + DATE + " is my birthday\\b(?! (?:party|present|gift|dinner|order|sale|week|month|trip|cake))");

    @Override
    public HintKind kind() {
        return HintKind.BIRTHDAY;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        if (sentence.isHearsay() || sentence.isNegated() || sentence.isQuestion()) {
            return Optional.empty();
        }
        return line(SAID.matcher(sentence.text())).or(() -> line(SAID_FIRST.matcher(sentence.text())));
    }

    private static Optional<String> line(Matcher said) {
        if (!said.find()) {
            return Optional.empty();
        }
        boolean dayFirst = said.group(1) != null;
        int day = Integer.parseInt(dayFirst ? said.group(1) : said.group(4));
        Month month = month(dayFirst ? said.group(2) : said.group(3));
        return day < 1 || day > month.maxLength()
                ? Optional.empty()
                : Optional.of("Birthday %d %s".formatted(day, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }

    private static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
