package org.sweetline.tickets.remembered;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Please call me Max." A call for a call ("call me back", "call me Monday") is none, nor is what may be either. */
final class EnglishNickname implements Hint {

    private static final String NAME =
            "((?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:[A-Z][a-z]{1,14}(?:[- ][A-Z][a-z]{1,14})?|[가-힣]{2,4}))";
    private static final String END =
            "(?= ?(?:$|[.!,;:)?]|(?i:instead|please|for short|everyone|everybody|by the way|and)\\b|[-–—]))";
    private static final Pattern CALL = Pattern.compile(
            "(?:^|[,;:–—-] ?|(?i:\\b(?:and|but|so|please|just|can|may|free to|everyone|everybody|people|friends)) )"
                    + "(?i:(?:(?:all|always|just|please|simply) ){0,2}calls? me) " + NAME + END);
    private static final Pattern CALLED = Pattern.compile(
            "(?i:\\bi(?:['’]d| would)? (?:prefer|like|love) to be called|\\bmy nickname is|\\bname\\b.{0,40}\\bi go by) "
                    + NAME + END);

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Dr");
    private static final Set<String> NO_NAMES = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
                            + "September October November December Today Tonight Tomorrow Now Soon Later Again Asap Anytime Please "
                            + "First Here There At On In Before After When Whenever If Back Morning Noon Afternoon Evening Weekdays "
                            + "Weekends Sir Madam Maam Crazy Old Stupid Silly Naive Cynical Urgently Immediately Directly Quickly "
                            + "Shortly Early Daily Collect Out Maybe Impressed Disappointed Surprised Skeptical Paranoid Lucky "
                            + "Christmas Easter Thanksgiving Up About Instead Regarding Home Only Angry Mad Once")
                    .split(" "));

    @Override
    public HintKind kind() {
        return HintKind.NICKNAME;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        if (sentence.isHearsay() || sentence.isNegated() || sentence.isQuestion()) {
            return Optional.empty();
        }
        return line(CALL.matcher(sentence.text())).or(() -> line(CALLED.matcher(sentence.text())));
    }

    private static Optional<String> line(Matcher said) {
        return said.find() && isName(said.group(1))
                ? Optional.of("Likes to be called " + said.group(1))
                : Optional.empty();
    }

    private static boolean isName(String words) {
        if (TITLES.contains(words)) {
            return false;
        }
        for (String word : words.split("[- ]")) {
            if (NO_NAMES.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
