package org.sweetline.tickets.remembered;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "그냥 미나라고 불러 주세요." */
final class KoreanNickname implements Hint {

    private static final Pattern SAID = Pattern.compile(
            "(?:^|[,.] ?|(?:저를|나를|저는|저도|절|날|그냥|편하게|앞으로는?|이제|다들|모두|꼭|제발) )([가-힣]{2,8}?|[A-Z][A-Za-z]{1,14})(?:이라고|라고) ?(?:편하게 )?불러 ?(?:주세요|주시면|주십시오|주실래요|주시겠어요|줘요|주셔도)");
    private static final Set<String> NO_NAMES =
            Set.of("고객님", "고객", "손님", "뭐", "무엇", "누구", "바보", "택시", "경비", "경비실", "기사");

    @Override
    public HintKind kind() {
        return HintKind.NICKNAME;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        if (sentence.isHearsay() || sentence.isNegated() || sentence.isQuestion() || KoreanPeople.spokenOf(sentence)) {
            return Optional.empty();
        }
        Matcher said = SAID.matcher(sentence.text());
        return said.find() && !NO_NAMES.contains(said.group(1))
                ? Optional.of("‘%s’(이)라고 불러 드리기".formatted(said.group(1)))
                : Optional.empty();
    }
}
