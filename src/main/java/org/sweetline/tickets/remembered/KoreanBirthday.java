package org.sweetline.tickets.remembered;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "제 생일은 5월 3일이에요." Nobody else may be spoken of in the sentence. */
final class KoreanBirthday implements Hint {

    private static final String DATE = "(음력 ?)?(\\d{1,2})월 ?(\\d{1,2})일";
    private static final Pattern SAID = Pattern.compile("(?:^|[,.] ?|(?:제|내|저의|나의|저는|나는|참|그리고|사실) ?)생일은 ?(?:매년 ?)?"
            + DATE + "(?=이에요|예요|입니다|이고|인데|이라|이거든|이었|이야|[ .!,]|$)");
    private static final Pattern SAID_FIRST =
            Pattern.compile(DATE + "(?:이|은) (?:제|내|저의|나의) 생일(?=이에요|이예요|입니다|이고|인데|이라|이거든|이야)");

    @Override
    public HintKind kind() {
        return HintKind.BIRTHDAY;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        if (sentence.isHearsay() || sentence.isNegated() || sentence.isQuestion()) {
            return Optional.empty();
        }
        return KoreanPeople.spokenOf(sentence)
                ? Optional.empty()
                : line(SAID.matcher(sentence.text())).or(() -> line(SAID_FIRST.matcher(sentence.text())));
    }

    private static Optional<String> line(Matcher said) {
        if (!said.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(said.group(2));
        int day = Integer.parseInt(said.group(3));
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        return Optional.of("생일 %s%d월 %d일".formatted(said.group(1) == null ? "" : "음력 ", month, day));
    }
}
